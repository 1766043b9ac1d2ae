import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** No sandbox (impossible as root), no GPU, and no network requests by the browser itself. */
const flags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/**
 * Starts the system's Chromium without a window; `CHROMIUM` names another executable. If there is none, throws with how to get one.
 */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error(
      'No Chromium found: install it (Debian: apt-get install chromium) or name one in CHROMIUM.',
    );
  }
  return chromium.launch({
    executablePath,
    args: flags.split(' '),
  });
}

function findChromium(): string | undefined {
  const places = [
    process.env['CHROMIUM'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  return places.find((place) => place !== undefined && existsSync(place));
}
