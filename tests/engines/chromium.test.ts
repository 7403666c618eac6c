/** Promise: the main journeys work in Chromium. */
import { travel } from './support/journeys.ts';
import { launchChromium } from './support/chromium.ts';

travel({ name: 'Chromium', launch: launchChromium, prints: true });
