import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of a Chromium: CAIBIAN_CHROMIUM, else the usual places; null when there is none. */
export function findChromium(): string | null {
  const asked = process.env.CAIBIAN_CHROMIUM;
  return [...(asked === undefined ? [] : [asked]), ...USUAL_PLACES].find((path) => existsSync(path)) ?? null;
}

/** Runs `use` with a browser of its own, with a profile that is thrown away. */
export async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('no Chromium: set CAIBIAN_CHROMIUM');
  const home = mkdtempSync(join(tmpdir(), 'caibian-chromium-'));
  const browser = await chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, HOME: home } });
  try {
    return await use(browser);
  } finally {
    await browser.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  }
}
