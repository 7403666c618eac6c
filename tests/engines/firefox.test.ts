/** Promise: the main journeys work in Firefox. */
import { travel } from './support/journeys.ts';
import { launchFirefox } from './support/firefox.ts';

travel({ name: 'Firefox', launch: launchFirefox, prints: true });
