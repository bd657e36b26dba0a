/**
 * @jest-environment ./test/support/browserEnvironment.ts
 */
// A reader under an article, in a real browser, on a page of another origin with hostile styles.
import type { Page } from 'playwright-core';
import { phone } from '../support/browser.ts';
import { type BrowserHouse, openBrowserHouse } from '../support/browserHouse.ts';
import { until } from '../support/service.ts';

let house: BrowserHouse;
beforeAll(async () => {
  house = await openBrowserHouse();
}, 60_000);
afterEach(async () => {
  expect(await house.closePages()).toEqual([]);
});
afterAll(() => house.stop());

/** The whole face is the target, picture and label; the radio itself lies beneath. */
const face = (page: Page, name: string) => page.getByRole('radio', { name }).locator('xpath=..');
const stored = (page: Page) => page.evaluate(() => Object.keys(localStorage).length);

test('one click rates, another changes the mind, and after a reload the choice still stands', async () => {
  const site = await house.site();
  const page = await house.reader({ site: site.key, article: 'haven' }, phone);
  await page.getByText('Klik på en smiley - du kan skifte mening bagefter.').waitFor();
  expect(await stored(page)).toBe(0);

  await face(page, 'Kan anbefales').tap();
  await page.getByText('din vurdering er gemt').waitFor();
  await until(async () => (await site.asStranger().feedback('haven')).body.tally[5] === 1);
  await face(page, 'OK').tap();
  await until(async () => (await site.asStranger().feedback('haven')).body.tally[3] === 1);
  expect((await site.asStranger().feedback('haven')).body.tally).toEqual({ 1: 0, 2: 0, 3: 1, 4: 0, 5: 0 });

  await page.reload();
  await page.getByRole('radio', { name: 'OK', checked: true }).waitFor();
  await page.getByRole('button', { name: /Fortryd/ }).click();
  await until(async () => (await site.asStranger().feedback('haven')).body.tally[3] === 0);
  await page.reload();
  await page.getByRole('radio', { name: 'OK', checked: false }).waitFor();
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
});

test('a comment waits for its author alone, also after a reload, and appears to all once approved', async () => {
  const site = await house.site();
  const moderator = await site.asModerator();
  const author = await house.reader({ site: site.key, article: 'haven', title: 'Byens haver' });
  const other = await house.reader({ site: site.key, article: 'haven' });
  await author.getByLabel('Skriv en kommentar').fill('Dejligt med rødkål og æbler på Åboulevarden');
  await author.getByLabel(/Dit navn/).fill('Bjørn Ægir');
  await author.getByRole('button', { name: 'Send kommentar' }).dblclick();
  await author.getByText('Afventer godkendelse - kun du kan se den').waitFor();
  await author.reload();
  await author.getByText('Afventer godkendelse - kun du kan se den').waitFor();
  await other.getByText('Vær den første').waitFor();

  const queue = (await moderator.queue()).body;
  expect(queue.comments).toHaveLength(1);
  await moderator.approve(queue.comments[0].id);
  for (const page of [author, other])
    await page.getByText('Dejligt med rødkål og æbler på Åboulevarden').waitFor();
  await until(async () => (await author.getByText('Afventer godkendelse').count()) === 0);
  expect(await author.getByText('Dejligt med rødkål').count()).toBe(1);
});

test('what a reader writes is shown as text and never runs', async () => {
  const site = await house.site();
  const moderator = await site.asModerator();
  const hostile =
    '<img src=x onerror="document.title=1"><script>document.title=2</script> javascript:alert(1) https://example.dk/a?b=1&c=2.';
  const reader = await site.asReader();
  const { body } = await reader.comment('haven', hostile, { name: '<b>Åse</b>' });
  await moderator.approve(body.comment.id);

  const page = await house.reader({ site: site.key, article: 'haven' });
  await page.getByText('<b>Åse</b>').waitFor();
  await page.getByText('<img src=x').waitFor();
  expect(await page.title()).toBe('Haven');
  const link = page.getByRole('link', { name: /example\.dk/ });
  expect(await link.getAttribute('href')).toBe('https://example.dk/a?b=1&c=2');
  expect(await link.getAttribute('rel')).toBe('ugc nofollow noopener');
  expect(await page.getByRole('link').count()).toBe(1);
});

test('with the keyboard alone: arrows look around, the space bar decides', async () => {
  const site = await house.site();
  const page = await house.reader({ site: site.key, article: 'haven' });
  await page.getByRole('radio', { name: /Øv/ }).focus();
  for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await until(async () => (await site.asStranger().feedback('haven')).body.tally[4] === 1);
  expect((await site.asStranger().feedback('haven')).body.tally).toEqual({ 1: 0, 2: 0, 3: 0, 4: 1, 5: 0 });
});

test('a lost connection loses nothing: the draft stays, and sending again is one comment', async () => {
  const site = await house.site();
  const moderator = await site.asModerator();
  const page = await house.reader({ site: site.key, article: 'haven' });
  await page.getByText('Vær den første').waitFor();
  const text = page.getByLabel('Skriv en kommentar');
  await text.fill('Skrevet i en elevator');
  // The answer is lost after the comment was stored: the worst moment.
  await page.route('**/comments', async route => {
    if (route.request().method() !== 'POST') return route.continue();
    await route.fetch();
    await route.abort('connectionreset');
  });
  await page.getByRole('button', { name: 'Send kommentar' }).click();
  await page.getByText(/ingen forbindelse/).waitFor();
  expect(await text.inputValue()).toBe('Skrevet i en elevator');
  await page.unroute('**/comments');
  await page.getByRole('button', { name: 'Send kommentar' }).click();
  await page.getByText('Afventer godkendelse - kun du kan se den').waitFor();
  expect((await moderator.queue()).body.waiting).toBe(1);
});

test('in Arabic the widget reads from right to left in its own language', async () => {
  const site = await house.site();
  const page = await house.reader({ site: site.key, article: 'haven', lang: 'ar' }, phone);
  await until(async () => (await page.getByRole('radio').count()) === 5);
  const widget = page.locator('article-feedback');
  const [first, last] = await Promise.all(
    [0, 4].map(i => widget.getByRole('radio').nth(i).locator('xpath=..').boundingBox()),
  );
  expect(first!.x).toBeGreaterThan(last!.x);
  expect(first!.y).toBe(last!.y);
});

test('five faces with their labels stand in one row on a screen of 320 pixels', async () => {
  const site = await house.site();
  const page = await house.reader(
    { site: site.key, article: 'haven' },
    { ...phone, viewport: { width: 320, height: 640 } },
  );
  await page.getByText('Kan anbefales').waitFor();
  const boxes = await Promise.all(
    [0, 1, 2, 3, 4].map(i => page.getByRole('radio').nth(i).locator('xpath=..').boundingBox()),
  );
  expect(new Set(boxes.map(box => Math.round(box!.y))).size).toBe(1);
  for (const box of boxes) expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('two tabs of one reader agree on the vote without a reload', async () => {
  const site = await house.site();
  const first = await house.reader({ site: site.key, article: 'haven' });
  await face(first, 'OK').click();
  await first.getByText('din vurdering er gemt').waitFor();
  const second = await first.context().newPage();
  await second.goto(first.url());
  await second.getByRole('radio', { name: 'OK', checked: true }).waitFor();
  await face(second, 'Kan anbefales').click();
  await first.getByRole('radio', { name: 'Kan anbefales', checked: true }).waitFor();
  expect((await site.asStranger().feedback('haven')).body.tally).toEqual({ 1: 0, 2: 0, 3: 0, 4: 0, 5: 1 });
});
