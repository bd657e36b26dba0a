/**
 * @jest-environment ./test/support/browserEnvironment.ts
 */
// An editor meets doubted ratings in the summary: sees both counts and why, decides, and changes their mind.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type * as wire from '../../server/contract.ts';
import { allowances } from '../../server/ratings/allowances.ts';
import { phone } from '../support/browser.ts';
import { type BrowserHouse, openBrowserHouse } from '../support/browserHouse.ts';
import { someNetwork, type TestSite, until } from '../support/service.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const doubtedCount = 30;

let house: BrowserHouse;
beforeAll(async () => {
  house = await openBrowserHouse();
}, 60_000);
afterEach(async () => {
  expect(await house.closePages()).toEqual([]);
});
afterAll(() => house.stop());

/** Two readers from anywhere, then a crowd from one network: so many count, and thirty are doubted. */
async function stuffedSite(): Promise<TestSite> {
  const site = await house.site();
  const article = { key: 'haven', title: 'Byens haver', url: `${house.host.origin}/haven` };
  const from = someNetwork();
  const rate = async (network: string, score: number) => {
    const reader = await site.asReader();
    await reader.rate(article.key, score).send({ article, score }).set('X-Forwarded-For', network);
  };
  await rate(someNetwork(), 3);
  for (let n = 0; n < allowances.burst; n++) await rate(from, 5);
  await house.service.db.many(
    'update rating_networks set burst_at = now() + $1::interval where article_id in (select id from articles where site_id = $2)',
    ['1 hour', site.id],
  );
  for (let n = 0; n < doubtedCount; n++) await rate(from, 1);
  return site;
}

const mark = (page: Page) => page.getByRole('button', { name: '+ 30 tvivlsomme' });
const tallyOf = async (site: TestSite) =>
  (await site.asStranger().feedback('haven')).body.tally as wire.Tally;

test('the row says how many are doubted, and opened it says why and what each choice does', async () => {
  const site = await stuffedSite();
  const page = await house.staff('/summary', await site.asEditor('Erik'));
  await mark(page).click();
  await page.getByText('Mange nye læsere fra samme netværk').waitFor();
  await page.getByRole('heading', { name: 'Læserne ser 61 vurderinger' }).waitFor();
  await page.getByRole('heading', { name: '30 tvivlsomme holdt udenfor' }).waitFor();
  await page.getByText('Læserne ser 91 vurderinger i stedet for 61.').waitFor();
  await page.getByText('Læserne ser fortsat 61 vurderinger.').waitFor();
});

test('one who may count them does so by keyboard, another sees it at once, and it can be taken back', async () => {
  const site = await stuffedSite();
  const erik = await house.staff('/summary', await site.asEditor('Erik'));
  const anna = await house.staff('/summary', await site.asAdmin('Anna'));
  await mark(anna).click();
  await mark(erik).focus();
  await erik.keyboard.press('Enter');
  await erik.keyboard.press('Tab');
  await erik.keyboard.press('Enter');
  await erik.getByText('De tæller med nu.').waitFor();
  expect(await tallyOf(site)).toMatchObject({ 1: doubtedCount, 5: allowances.burst });
  await erik.getByRole('button', { name: 'heraf 30 tvivlsomme' }).and(erik.locator(':focus')).waitFor();

  await anna.getByText(/Erik\W* talte 30 tvivlsomme vurderinger med/).waitFor();
  await anna.getByRole('button', { name: 'Hold dem udenfor igen' }).click();
  await anna.getByText('De er holdt udenfor.').waitFor();
  await erik.getByText(/Anna\W* holdt 30 tvivlsomme vurderinger udenfor/).waitFor();
  await mark(erik).waitFor();
  expect(await until(async () => (await tallyOf(site))[1] === 0)).toBe(true);
});

test.each([
  ['on a desk', {}],
  ['on a phone', phone],
  ['in the dark', { colorScheme: 'dark' as const }],
  ['in Arabic on a narrow phone', { ...phone, viewport: { width: 320, height: 700 } }],
])('looked at %s it has no barrier and nothing runs out of the page', async (where, options) => {
  const site = await stuffedSite();
  const page = await house.staff('/summary', await site.asEditor('Erik'), options);
  await mark(page).waitFor();
  if (where.includes('Arabic')) await page.getByRole('button', { name: 'العربية' }).click();
  await page.locator('.doubt').click();
  await page.locator('.choice').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.evaluate(readFileSync(axe, 'utf8'));
  const found = await page.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> };
    };
    return (await tool.run()).violations.map(({ id, nodes }) => `${id} ${JSON.stringify(nodes[0]?.target)}`);
  });
  expect(found).toEqual([]);
});
