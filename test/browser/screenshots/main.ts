// `npm run screenshots`: starts the built product, fills it, uses it as people would, and takes the
// README's pictures from it.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { rootFolder } from '../../../server/platform/rootFolder.ts';
import { openBrowser, openContext, phone } from '../../support/browser.ts';
import { freePort } from '../../support/hostPage.ts';

const pictures = join(rootFolder, 'test/browser/screenshots');
const article = '/blad/2026-11/byens-haver/';
const password = 'en adgangskode til billederne';

interface Product {
  service: string;
  demo: string;
  welcome: string;
  stop(): Promise<void>;
}

async function startProduct(): Promise<Product> {
  const folder = mkdtempSync(join(tmpdir(), 'article-feedback-pictures-'));
  const [port, demoPort] = [await freePort(), await freePort()];
  const environment = {
    ...process.env,
    DATA_DIR: folder,
    PORT: String(port),
    DEMO_PORT: String(demoPort),
    LOG_LEVEL: 'warn',
    DEMO: 'on',
  };
  const main = spawn(process.execPath, ['dist/server/main.js'], {
    cwd: rootFolder,
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = await untilSaid(main, 'Ctrl-C');
  const fill = spawn(
    process.execPath,
    [
      'dist/server/cli.js',
      'demo:fill',
      '--articles',
      '60',
      '--ratings',
      '6000',
      '--comments',
      '420',
      '--seed',
      '8',
    ],
    { cwd: rootFolder, env: environment, stdio: 'inherit' },
  );
  await new Promise(resolve => fill.once('exit', resolve));
  return {
    service: `http://localhost:${port}`,
    demo: `http://localhost:${demoPort}`,
    welcome: /http\S+\/welcome#\S+/.exec(said)![0],
    stop: async () => {
      const gone = new Promise(resolve => main.once('exit', resolve));
      main.kill('SIGTERM');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const untilSaid = (child: ChildProcess, words: string) =>
  new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout!.on('data', chunk => {
      said += String(chunk);
      if (said.includes(words)) resolve(said);
    });
    child.once('exit', code => reject(new Error(`the product ended with ${code}: ${said}`)));
  });

async function picture(page: Page, name: string): Promise<void> {
  // Two frames: what was scrolled to has been painted.
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' });
}

/** A reader rates and writes; then the page is shown from the question down. */
async function readersPictures(browser: Browser, product: Product): Promise<void> {
  const onDesktop = await openContext(browser, { deviceScaleFactor: 1 });
  const page = await onDesktop.open(product.demo + article);
  await page.getByRole('radio').first().waitFor();
  await picture(page, 'article-desktop');

  const onPhone = await openContext(browser, phone);
  const small = await onPhone.open(product.demo + article);
  await small.getByRole('radio', { name: 'Kan anbefales' }).locator('xpath=..').tap();
  await small.getByText(/din vurdering er gemt/).waitFor();
  await small
    .getByLabel('Skriv en kommentar')
    .fill('Hvor er det dejligt, at der er blevet plads til både rødbeder og naboer. Vi ses i bed 14!');
  await small.getByLabel(/Dit navn/).fill('Bjørn Æbelø');
  await small.getByRole('button', { name: 'Send kommentar' }).tap();
  await small.getByText('Afventer godkendelse').waitFor();
  await small.getByText('Synes du om artiklen?').evaluate(question => question.scrollIntoView());
  await picture(small, 'widget-phone');
  await small.getByText('Afventer godkendelse').scrollIntoViewIfNeeded();
  await picture(small, 'comments-phone');

  const atNight = await openContext(browser, { ...phone, colorScheme: 'dark', locale: 'ar' });
  const arabic = await atNight.open(`${product.demo}/blad/2026-11/haver-ar/`);
  await arabic.getByRole('radio').nth(3).locator('xpath=..').tap();
  await arabic
    .getByText('203')
    .or(arabic.getByRole('status').filter({ hasText: /./ }))
    .first()
    .waitFor();
  await arabic
    .getByRole('group')
    .first()
    .evaluate(question => question.scrollIntoView());
  await picture(arabic, 'widget-arabic-dark');
}

async function staffPictures(browser: Browser, product: Product): Promise<void> {
  const { context, open } = await openContext(browser, { timezoneId: 'Europe/Copenhagen' });
  const page = await open(product.welcome);
  await page.getByLabel('E-mail').fill('anna@example.dk');
  await page.getByLabel('Navn').fill('Anna Holm');
  await page.getByLabel('Vælg en adgangskode').fill(password);
  await page.getByRole('button', { name: 'Kom i gang' }).click();
  await page
    .getByRole('button', { name: /^Godkend/ })
    .first()
    .waitFor();
  await picture(page, 'desk');
  await page.goto(`${product.service}/summary`);
  await page.getByRole('table').waitFor();
  await picture(page, 'summary');

  const state = await context.storageState();
  const night = await openContext(browser, { storageState: state, colorScheme: 'dark' });
  const dark = await night.open(`${product.service}/desk`);
  await dark
    .getByRole('button', { name: /^Godkend/ })
    .first()
    .waitFor();
  await picture(dark, 'desk-dark');
  const small = await (await openContext(browser, { ...phone, storageState: state })).open(
    `${product.service}/desk`,
  );
  await small
    .getByRole('button', { name: /Læs og afgør/ })
    .first()
    .click();
  await small
    .getByRole('button', { name: /^Godkend/ })
    .first()
    .waitFor();
  await picture(small, 'desk-phone');
}

const product = await startProduct();
const browser = await openBrowser();
try {
  await staffPictures(browser, product);
  await readersPictures(browser, product);
} finally {
  await browser.close();
  await product.stop();
}
