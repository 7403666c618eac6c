/** Chrome and Edge hand over their own install question; only then is there a button for it. */

interface InstallQuestion extends Event {
  prompt(): Promise<void>;
}

/** @param button hidden until the browser is ready to ask, and again once the site is on the home screen */
export function followInstallQuestion(button: HTMLElement): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    const question = event as InstallQuestion;
    button.hidden = false;
    button.addEventListener('click', () => void question.prompt(), { once: true });
  });
  addEventListener('appinstalled', () => {
    button.hidden = true;
  });
}
