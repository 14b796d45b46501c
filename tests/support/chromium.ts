import { existsSync } from 'node:fs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser for tests: `RADSLAG_CHROMIUM`, or the first in its usual place; undefined when there is none. */
export function chromiumPath(): string | undefined {
  const chosen = process.env['RADSLAG_CHROMIUM'];
  return chosen === undefined || chosen === '' ? usualPlaces.find(existsSync) : chosen;
}
