/**
 * @jest-environment ./test/support/browserEnvironment.ts
 */
// What a reader wrote stays theirs: a published comment can be taken back at any time, also after a reload,
// and what is half written is still there when they come back.
import type { Page } from 'playwright-core';
import { phone } from '../support/browser.ts';
import { type BrowserHouse, openBrowserHouse } from '../support/browserHouse.ts';
import { type TestSite, until } from '../support/service.ts';

let house: BrowserHouse;
beforeAll(async () => {
  house = await openBrowserHouse();
}, 60_000);
afterEach(async () => {
  expect(await house.closePages()).toEqual([]);
});
afterAll(() => house.stop());

const write = async (page: Page, text: string) => {
  await page.getByLabel('Skriv en kommentar').fill(text);
  await page.getByRole('button', { name: 'Send kommentar' }).click();
  await page.getByText('Afventer godkendelse - kun du kan se den').waitFor();
};
const item = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text });
const remove = (page: Page) => page.getByRole('button', { name: 'Fjern min kommentar' });

/** Somebody else's comment and the author's own, both public, on a page that was opened anew since. */
async function published(site: TestSite, text: string): Promise<Page> {
  const moderator = await site.asModerator();
  const { id: other } = await site.waitingComment('haven', 'Skrevet af en anden');
  await moderator.approve(other);
  const author = await house.reader({ site: site.key, article: 'haven' }, phone);
  await write(author, text);
  const [waiting] = (await moderator.queue()).body.comments;
  await moderator.approve(waiting.id);
  await author.reload();
  return author;
}

test('after a reload a published comment is still one’s own, and taking it back removes it for everybody', async () => {
  const site = await house.site();
  const text = 'Det her ville jeg alligevel ikke have sagt';
  const author = await published(site, text);
  await item(author, text).getByText('Din kommentar', { exact: true }).waitFor();
  expect(await item(author, text).count()).toBe(1);
  expect(await remove(author).count()).toBe(1);
  const other = await house.reader({ site: site.key, article: 'haven' });
  await other.getByText(text).waitFor();

  await remove(author).click();
  expect((await site.asStranger().feedback('haven')).body.commentCount).toBe(2);
  await author.getByRole('button', { name: 'Tryk igen for at fjerne den' }).click();
  await item(author, 'Din kommentar er fjernet.').waitFor();
  expect(await author.getByText(text).count()).toBe(0);
  await until(async () => (await other.getByText(text).count()) === 0);
  for (const page of [author, other]) await page.getByRole('heading', { name: '1 kommentar' }).waitFor();
  await author.reload();
  await author.getByText('Skrevet af en anden').waitFor();
  expect((await site.asStranger().feedback('haven')).body.commentCount).toBe(1);
  expect(await author.getByText(text).count()).toBe(0);
});

test('others see no sign of whose a comment is, and ask nothing more than the page for it', async () => {
  const site = await house.site();
  const author = await published(site, 'Skrevet af mig');
  await remove(author).waitFor();
  const other = await house.reader({ site: site.key, article: 'ingenting-endnu' });
  await other.getByText('Vær den første').waitFor();
  const asked: string[] = [];
  other.on('request', request => asked.push(new URL(request.url()).pathname.split('/').at(-1)!));
  await other.goto(house.host.article({ site: site.key, article: 'haven' }));
  await other.getByText('Skrevet af mig').waitFor();
  await other.waitForLoadState('networkidle');
  expect(asked).toContain('feedback');
  expect(asked).not.toContain('mine');
  expect(await other.getByText('Din kommentar').count()).toBe(0);
  expect(await remove(other).count()).toBe(0);
  expect(await other.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('a comment of one’s own on an older page is marked once that page is read, and shown once', async () => {
  const site = await house.site();
  const author = await published(site, 'Skrevet for længe siden');
  await remove(author).waitFor();
  await house.service.db.many(
    `insert into comments (site_id, article_id, reader_id, text, status, verdict, fingerprint)
     select site_id, article_id, gen_random_uuid(), 'Senere indlæg nr. ' || n, 'approved', 'hold', fingerprint
       from comments c, generate_series(1, 25) n where c.site_id = $1 and c.text = 'Skrevet for længe siden'`,
    [site.id],
  );
  // The service keeps a public page for a moment where no event told of a change.
  await until(async () => (await site.asStranger().feedback('haven')).body.commentCount === 27);
  await author.reload();
  await author.getByText('Senere indlæg nr. 25').waitFor();
  await author.getByRole('heading', { name: '27 kommentarer' }).waitFor();
  expect(await remove(author).count()).toBe(0);
  await author.getByRole('button', { name: 'Vis flere' }).click();
  await item(author, 'Skrevet for længe siden').getByText('Din kommentar').waitFor();
  expect(await author.getByText('Skrevet for længe siden').count()).toBe(1);
  await remove(author).click();
  await author.getByRole('button', { name: 'Tryk igen' }).click();
  await author.getByText('Din kommentar er fjernet.').waitFor();
  expect((await site.asStranger().feedback('haven')).body.commentCount).toBe(26);
});

test('under a closed debate too, and in the reader’s other tab without a reload', async () => {
  const site = await house.site();
  const text = 'Et indlæg i en debat der er slut';
  const author = await published(site, text);
  await remove(author).waitFor();
  const moderator = await site.asModerator();
  const [{ article }] = (await moderator.decided()).body.comments;
  await moderator.close(article.id, true);
  const tab = await author.context().newPage();
  await tab.goto(author.url());
  await tab.getByText('Debatten er lukket.').waitFor();
  await remove(tab).click();
  await tab.getByRole('button', { name: 'Tryk igen' }).click();
  await tab.getByText('Din kommentar er fjernet.').waitFor();
  await until(async () => (await author.getByText(text).count()) === 0);
  expect(await remove(author).count()).toBe(0);
});

test('a rejected comment can be taken away by its author as well', async () => {
  const site = await house.site();
  const author = await house.reader({ site: site.key, article: 'haven' });
  await write(author, 'Et ord for meget');
  const moderator = await site.asModerator();
  const [waiting] = (await moderator.queue()).body.comments;
  await moderator.reject(waiting.id);
  await author.reload();
  await author.getByText(/Kommer ikke på/).waitFor();
  await remove(author).click();
  await author.getByRole('button', { name: 'Tryk igen' }).click();
  await author.getByText('Din kommentar er fjernet.').waitFor();
  await author.reload();
  await author.getByText('Vær den første').waitFor();
  await until(async () => (await moderator.decided()).body.comments[0]?.text !== 'Et ord for meget');
});

const inSession = (page: Page) => page.evaluate(() => sessionStorage.length);

test('what is half written survives leaving and coming back, and nothing of it stays once it is sent', async () => {
  const site = await house.site();
  const page = await house.reader({ site: site.key, article: 'haven' });
  await page.getByText('Vær den første').waitFor();
  const text = page.getByLabel('Skriv en kommentar');
  const name = page.getByLabel(/Dit navn/);
  await text.click();
  expect(await inSession(page)).toBe(0);
  await text.fill('Jeg er ikke helt færdig, men');
  await name.fill('Åse');
  await until(async () => (await inSession(page)) === 1);
  await page.goto(house.host.article({ site: site.key, article: 'baenken' }));
  await page.getByText('Vær den første').waitFor();
  expect(await text.inputValue()).toBe('');
  await page.goBack();
  await until(async () => (await text.inputValue()) === 'Jeg er ikke helt færdig, men');
  expect(await name.inputValue()).toBe('Åse');
  await page.reload();
  await until(async () => (await text.inputValue()) === 'Jeg er ikke helt færdig, men');
  await page.getByRole('button', { name: 'Send kommentar' }).click();
  await page.getByText('Afventer godkendelse - kun du kan se den').waitFor();
  expect(await inSession(page)).toBe(0);

  await text.fill('Ombestemt');
  expect(await inSession(page)).toBe(1);
  await text.fill('');
  expect(await inSession(page)).toBe(0);
});

test('a comment whose answer was lost is sent again after a reload, and is one comment', async () => {
  const site = await house.site();
  const page = await house.reader({ site: site.key, article: 'haven' });
  await page.getByText('Vær den første').waitFor();
  const text = page.getByLabel('Skriv en kommentar');
  await text.fill('Skrevet i en tunnel');
  await page.route('**/comments', async route => {
    await route.fetch();
    await route.abort('connectionreset');
  });
  await page.getByRole('button', { name: 'Send kommentar' }).click();
  await page.getByText(/ingen forbindelse/).waitFor();
  await page.unroute('**/comments');
  await page.reload();
  await until(async () => (await text.inputValue()) === 'Skrevet i en tunnel');
  await page.getByRole('button', { name: 'Send kommentar' }).click();
  await page.getByText('Tak - din kommentar venter').first().waitFor();
  expect((await (await site.asModerator()).queue()).body.waiting).toBe(1);
  expect(await item(page, 'Skrevet i en tunnel').count()).toBe(1);
});
