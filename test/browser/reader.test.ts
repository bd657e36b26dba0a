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

test('on the narrowest of phones nothing runs out of the page', async () => {
  const site = await house.site();
  const narrowest = { ...phone, viewport: { width: 280, height: 640 } };
  const page = await house.reader({ site: site.key, article: 'haven' }, narrowest);
  await page.getByText('Kan anbefales').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(280);
  const widget = await page.locator('article-feedback').boundingBox();
  const last = await page.getByText('Kan anbefales').locator('xpath=..').boundingBox();
  expect(last!.x + last!.width).toBeLessThanOrEqual(widget!.x + widget!.width + 0.5);
});

test('however long the text, the button to send it stays within reach', async () => {
  const site = await house.site();
  const page = await house.reader({ site: site.key, article: 'haven' }, phone);
  const text = page.getByLabel('Skriv en kommentar');
  await text.fill('Haven er dejlig. '.repeat(290));
  await page.getByText(/tegn tilbage/).waitFor();
  expect((await text.boundingBox())!.height).toBeLessThan(phone.viewport.height);
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

const commentsOf = (page: Page) => {
  const sent: { text: string; stamp?: string; website?: string }[] = [];
  page.on('request', request => {
    if (request.method() === 'POST' && request.url().endsWith('/comments')) sent.push(request.postDataJSON());
  });
  return sent;
};

test('what a person types at their own pace is sent with a stamp, and nothing odd is noticed about it', async () => {
  const site = await house.site({ policy: 'publish-first' });
  const page = await house.reader({ site: site.key, article: 'haven' });
  const sent = commentsOf(page);
  await page.getByLabel('Skriv en kommentar').click();
  const text = 'Dejligt at se, hvor meget der gror på så lidt plads mellem husene.';
  await page.keyboard.type(text, { delay: 60 });
  await page.keyboard.press('Control+Enter');
  await page.getByText('Din kommentar vises nu for alle').waitFor();
  expect(sent).toEqual([expect.objectContaining({ text, stamp: expect.stringMatching(/^f1\./) })]);
  expect(sent[0]!.website).toBeUndefined();
  const [stored] = await house.service.db.many<{ status: string; reasons: unknown[] }>(
    'select status, reasons from comments where site_id = $1',
    [site.id],
  );
  expect(stored).toEqual({ status: 'approved', reasons: [] });
});

test('trying again keeps the stamp; the next comment has one of its own', async () => {
  const site = await house.site();
  const page = await house.reader({ site: site.key, article: 'haven' });
  const sent = commentsOf(page);
  const text = page.getByLabel('Skriv en kommentar');
  await Promise.all([page.waitForResponse('**/forms'), text.fill('Skrevet i en tunnel')]);
  await page.route('**/comments', route => route.abort('connectionreset'));
  await page.getByRole('button', { name: 'Send kommentar' }).click();
  await page.getByText(/ingen forbindelse/).waitFor();
  await page.unroute('**/comments');
  await page.getByRole('button', { name: 'Send kommentar' }).click();
  await page.getByText('Afventer godkendelse - kun du kan se den').waitFor();
  await Promise.all([page.waitForResponse('**/forms'), text.fill('Skrevet i det fri')]);
  await page.getByRole('button', { name: 'Send kommentar' }).click();
  await until(async () => (await page.getByText('Afventer godkendelse').count()) === 2);
  const [first, second, third] = sent.map(({ stamp }) => stamp);
  expect(first).toMatch(/^f1\./);
  expect(second).toBe(first);
  expect(third).toMatch(/^f1\./);
  expect(third).not.toBe(first);
});

test('where no stamp can be had, the comment is sent all the same', async () => {
  const site = await house.site();
  const page = await house.reader({ site: site.key, article: 'haven' });
  await page.route('**/forms', route => route.abort('connectionreset'));
  await page.getByLabel('Skriv en kommentar').fill('Uden stempel');
  await page.getByRole('button', { name: 'Send kommentar' }).click();
  await page.getByText('Afventer godkendelse - kun du kan se den').waitFor();
  const [waiting] = (await (await site.asModerator()).queue()).body.comments;
  expect(waiting.text).toBe('Uden stempel');
  expect(waiting.screening.reasons).toContainEqual({ check: 'sent-without-form' });
});

test('the field that only machines see takes no room, and neither keyboard nor screen reader finds it', async () => {
  const site = await house.site();
  const page = await house.reader({ site: site.key, article: 'haven' });
  const text = page.getByLabel('Skriv en kommentar');
  await text.click();
  const hidden = page.locator('article-feedback input[name=website]');
  await hidden.waitFor({ state: 'attached' });
  const seen = await hidden.evaluate(field => {
    const box = field.parentElement!.getBoundingClientRect();
    const root = field.getRootNode() as ShadowRoot;
    const { left, top } = field.getBoundingClientRect();
    return {
      room: [box.width, box.height],
      underThePointer: root.elementFromPoint(left + 1, top + 1) === field,
      autocomplete: (field as HTMLInputElement).autocomplete,
    };
  });
  expect(seen).toEqual({ room: [1, 1], underThePointer: false, autocomplete: 'off' });
  expect(await page.getByRole('textbox').count()).toBe(2);

  const focused = () =>
    page.evaluate(() => {
      const active = document.querySelector('article-feedback')!.shadowRoot!.activeElement;
      return active && ((active as HTMLInputElement).name || active.id || active.tagName);
    });
  const visited = [];
  for (let at = await focused(); at; at = await focused()) {
    visited.push(at);
    await page.keyboard.press('Tab');
  }
  expect(visited).toEqual(['text', 'name', 'BUTTON']);
});

test('who is too quick keeps the text, and is told kindly when to try again', async () => {
  const site = await house.site();
  const page = await house.reader({ site: site.key, article: 'haven' });
  await face(page, 'OK').click();
  await page.getByText('din vurdering er gemt').waitFor();
  const kept = await page.evaluate(() => JSON.parse(Object.values(localStorage)[0]!));
  const elsewhere = site.readerWith(kept.token);
  for (let n = 1; n <= 5; n++) expect((await elsewhere.comment('haven', `Nr. ${n}`)).status).toBe(201);

  const text = page.getByLabel('Skriv en kommentar');
  await text.fill('Og så lige en ting til');
  await page.getByRole('button', { name: 'Send kommentar' }).click();
  await page.getByText(/Det gik lidt hurtigt\. Du kan prøve igen om \d+ sekund(er)?\./).waitFor();
  expect(await text.inputValue()).toBe('Og så lige en ting til');
  expect(await text.isEditable()).toBe(true);
});
