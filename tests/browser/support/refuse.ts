/** A window that lets sites keep nothing, as some private windows do. */
import type { Page } from '@playwright/test';

/** Every way to keep something is refused from now on, on this page's next visit. */
export const refuseStorage = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('refused', 'SecurityError'));
    ServiceWorkerContainer.prototype.register = refuse;
    ServiceWorkerContainer.prototype.getRegistration = refuse;
    for (const name of ['open', 'keys', 'has', 'match'] as const) CacheStorage.prototype[name] = refuse;
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
  });
