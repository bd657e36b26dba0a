// A real Chromium: one found on the machine first, else the one that npm brought along.
import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';

const onMachine = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

// A closed network must not slow a test down: no look-ups that the pages themselves do not make.
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A magazine on plain http: unlike localhost, its pages are no secure ones.
  '--host-resolver-rules=MAP blad.example 127.0.0.1',
];

export async function openBrowser(): Promise<Browser> {
  const found = [process.env.CHROMIUM_PATH, ...onMachine].find(path => path && existsSync(path));
  if (found) return chromium.launch({ executablePath: found, args: quiet });
  // Made for short-lived functions, its own flags switch off what is tested here: other origins, and a second page.
  const unfit = ['--single-process', '--disable-web-security', '--no-zygote'];
  const args = [...sparticuz.args.filter(flag => !unfit.includes(flag)), ...quiet];
  return chromium.launch({ executablePath: await sparticuz.executablePath(), args });
}

export const phone = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};
export const desktop = { viewport: { width: 1280, height: 900 } };

/** A person's browser of their own. What goes wrong in a page is kept, to fail the test that opened it. */
export async function openContext(browser: Browser, options: BrowserContextOptions = {}) {
  const context: BrowserContext = await browser.newContext({
    locale: 'da-DK',
    timezoneId: 'Asia/Dubai',
    ...desktop,
    ...options,
  });
  context.setDefaultTimeout(30_000);
  const faults: string[] = [];
  context.on('weberror', error => faults.push(`uncaught: ${error.error().message}`));
  context.on('console', message => {
    // A refused call or a lost network is for the page to handle; the browser notes it whatever the page does.
    const isWeather = /Failed to load resource|ERR_INTERNET_DISCONNECTED/.test(message.text());
    if (message.type() === 'error' && !isWeather) faults.push(`console: ${message.text()}`);
  });
  return { context, faults, open: (url: string): Promise<Page> => openPage(context, url) };
}

async function openPage(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}
