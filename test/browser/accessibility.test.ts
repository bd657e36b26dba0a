/**
 * @jest-environment ./test/support/browserEnvironment.ts
 */
// Every screen, light and dark, from left and from right, checked against WCAG 2.1 AA by axe.
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { phone } from '../support/browser.ts';
import { type BrowserHouse, openBrowserHouse } from '../support/browserHouse.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let house: BrowserHouse;
beforeAll(async () => {
  house = await openBrowserHouse();
}, 60_000);
afterEach(async () => {
  expect(await house.closePages()).toEqual([]);
});
afterAll(() => house.stop());

interface Violation {
  id: string;
  nodes: { target: unknown }[];
}

/** Rules about the page as a whole are the host page's business where only the widget is ours. */
async function violations(page: Page, { within }: { within: string }): Promise<string[]> {
  await page.evaluate(await import('node:fs').then(fs => fs.readFileSync(axe, 'utf8')));
  const found = await page.evaluate(async selector => {
    const run = (
      globalThis as unknown as { axe: { run: (...args: unknown[]) => Promise<{ violations: Violation[] }> } }
    ).axe.run;
    const { violations: all } = await run(selector, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
    });
    return all.map(({ id, nodes }) => `${id}: ${nodes.map(node => JSON.stringify(node.target)).join(' ')}`);
  }, within);
  return found;
}

const dark: BrowserContextOptions = { colorScheme: 'dark' };

test.each([
  ['in Danish on a phone', 'da', phone],
  ['in Arabic', 'ar', {}],
] as const)('the widget %s has no barrier, before and after the vote', async (_, lang, options) => {
  const site = await house.site();
  const moderator = await site.asModerator();
  const { id } = await site.waitingComment('haven');
  await moderator.approve(id);
  const page = await house.reader({ site: site.key, article: 'haven', lang }, options);
  await page.getByText('Åse').waitFor();
  expect(await violations(page, { within: 'article-feedback' })).toEqual([]);
  await page.getByRole('radio').nth(3).locator('xpath=..').click();
  await page.getByRole('radio', { checked: true }).waitFor();
  await page.getByRole('status').filter({ hasText: /\S/ }).first().waitFor();
  expect(await violations(page, { within: 'article-feedback' })).toEqual([]);
});

test.each([
  ['light', {}],
  ['dark', dark],
  ['on a phone', phone],
] as const)('desk and summary, %s, have no barrier', async (_, options) => {
  const site = await house.site();
  const { reader } = await site.waitingComment('haven', 'Formanden er en idiot');
  await reader.rate('haven', 4);
  const page = await house.staff('/desk', await site.asAdmin(), options);
  await page.getByText('Formanden er en').first().waitFor();
  expect(await violations(page, { within: 'html' })).toEqual([]);
  await page.goto(`${house.service.url}/summary`);
  await page.getByText('haven').first().waitFor();
  expect(await violations(page, { within: 'html' })).toEqual([]);
});

test('the login has no barrier and says what was wrong beside the field', async () => {
  const site = await house.site();
  const moderator = await site.asModerator();
  const page = await house.staff('/desk', moderator);
  // All calls answered: one still under way would bring the cookie back.
  await page.getByText('Alt er læst').waitFor();
  await page.waitForLoadState('networkidle');
  await page.context().clearCookies();
  await page.reload();
  await page.getByLabel('E-mail').fill(moderator.email);
  await page.getByLabel('Adgangskode', { exact: true }).fill('en helt forkert kode');
  await page.getByRole('button', { name: 'Log ind' }).click();
  await page.getByText('E-mail eller adgangskode passer ikke.').waitFor();
  expect(await violations(page, { within: 'html' })).toEqual([]);
});
