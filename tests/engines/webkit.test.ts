/** Promise: the main journeys work in WebKit. */
import { travel } from './support/journeys.ts';
import { launchWebKit } from './support/webkit.ts';

travel({ name: 'WebKit', launch: launchWebKit, prints: false });
