/**
 * @jest-environment ./test/support/browserEnvironment.ts
 */
// The desk on what screening let through and on whom it may trust: trying a text, reading afterwards, bans
// of a network, trusted readers. In real browsers, two at once where it matters.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { phone } from '../support/browser.ts';
import { type BrowserHouse, openBrowserHouse } from '../support/browserHouse.ts';
import { password, type TestSite, until } from '../support/service.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let house: BrowserHouse;
beforeAll(async () => {
  house = await openBrowserHouse();
}, 60_000);
afterEach(async () => {
  expect(await house.closePages()).toEqual([]);
});
afterAll(() => house.stop());

type Person = Awaited<ReturnType<TestSite['asModerator']>>;
const published = async (person: Person, site: TestSite) =>
  (await person.agent.get(`${site.staffApi}/published`)).body;
const onPage = async (site: TestSite) =>
  (await site.asStranger().feedback('haven')).body.comments.map((each: { text: string }) => each.text);
const list = (desk: Page) => desk.locator('comment-list');
const side = (desk: Page) => desk.locator('aside');
const unreadTab = (desk: Page) => desk.getByRole('button', { name: /Bragt uden gennemsyn/ });
const openUnread = async (desk: Page, text: string) => {
  await unreadTab(desk).click();
  await list(desk).getByText(text).waitFor();
};

/** The words of axe about what is wrong, none where nothing is. */
const violations = async (page: Page) => {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as {
      axe: { run: (...args: unknown[]) => Promise<{ violations: { id: string; nodes: unknown[] }[] }> };
    };
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
    return (await checker.run('html', { runOnly })).violations.map(each => each.id);
  });
};

test('a text is tried with the keyboard alone, and answered as at a comment', async () => {
  const site = await house.site();
  const desk = await house.staff('/desk', await site.asModerator());
  await desk.getByText('Alt er læst').waitFor();
  const entry = desk.getByRole('button', { name: 'Prøv en tekst' });
  await entry.focus();
  await desk.keyboard.press('Enter');
  const dialog = desk.getByRole('dialog', { name: 'Prøv en tekst' });
  await desk.keyboard.press('Control+Enter');
  await dialog.getByText('Skriv en tekst først.').waitFor();
  // Letters typed here are words: none of them decides anything.
  await desk.keyboard.type('Formanden er en idiot, ring på 20 12 34 56');
  await desk.keyboard.press('Control+Enter');
  await dialog.getByText('Den ville blive holdt tilbage').waitFor();
  expect(await dialog.getByText('Skriv en tekst først.').count()).toBe(0);
  // What was noticed is news to be read aloud; the text itself, which may be long, is not.
  expect(await dialog.getByRole('status').locator('mark').first().textContent()).toBe('Ord fra listen');
  expect(await dialog.locator('.words mark').allTextContents()).toEqual(['idiot', '20 12 34 56']);
  const findings = await dialog.getByRole('listitem').allTextContents();
  expect(findings.join()).toMatch(/Ord fra listen.*Indeholder personoplysninger/s);
  expect(await violations(desk)).toEqual([]);

  await desk.keyboard.press('Escape');
  await until(async () => (await entry.evaluate(button => button.matches(':focus'))) === true);
  expect((await site.asStranger().feedback('haven')).body.comments).toEqual([]);
});

test('where everything waits for a person, there is no list of what was published unread', async () => {
  const site = await house.site();
  const { text } = await site.waitingComment();
  const desk = await house.staff('/desk', await site.asModerator());
  await list(desk).getByText(text).waitFor();
  expect(await unreadTab(desk).count()).toBe(0);
});

test('what was published unread arrives on open desks, and leaves them all when one has read it', async () => {
  const site = await house.site({ policy: 'publish-first' });
  const [mette, omar] = [await site.asModerator('Mette'), await site.asModerator('Omar')];
  const [deskOfMette, deskOfOmar] = [await house.staff('/desk', mette), await house.staff('/desk', omar)];
  for (const desk of [deskOfMette, deskOfOmar]) {
    await unreadTab(desk).click();
    await desk.getByText('Alt er set igennem').waitFor();
  }

  const first = await site.waitingComment('haven', 'Den første ord om haven');
  await list(deskOfOmar).getByText(first.text).waitFor();
  const second = await site.waitingComment('haven', 'Den anden ord om haven');
  await openUnread(deskOfMette, second.text);
  // The newer one came above without taking the place of the one being read.
  expect(await deskOfMette.locator('comment-list article.selected').textContent()).toContain(first.text);
  await deskOfMette.keyboard.press('k');
  await deskOfMette.locator('comment-list article.selected', { hasText: second.text }).waitFor();

  await deskOfMette.keyboard.press('a');
  await until(async () => (await published(mette, site)).unread === 1);
  await list(deskOfOmar).getByText(second.text).waitFor({ state: 'detached' });
  await unreadTab(deskOfOmar).getByText('1', { exact: true }).waitFor();
  expect(await onPage(site)).toEqual([second.text, first.text]);

  // Undone, it is to be read again, by anybody, and was on the page all the while.
  await deskOfMette.keyboard.press('u');
  await list(deskOfOmar).getByText(second.text).waitFor();
  expect((await published(omar, site)).unread).toBe(2);
  expect(await onPage(site)).toEqual([second.text, first.text]);
});

test('one rejected by mistake after it was published is public again when that is undone', async () => {
  const site = await house.site({ policy: 'publish-first' });
  const mette = await site.asModerator('Mette');
  const { text } = await site.waitingComment();
  const desk = await house.staff('/desk', mette);
  await openUnread(desk, text);
  await desk.keyboard.press('r');
  await desk.getByText('Spam eller reklame').first().waitFor();
  await desk.keyboard.press('3');
  await until(async () => (await onPage(site)).length === 0);
  await desk.keyboard.press('u');
  await until(async () => (await onPage(site))[0] === text);
  await desk.locator('.strip').getByText('Kommentaren er bragt igen').waitFor();
  // Somebody has looked at it now: the record says so, and it is not to be read once more.
  expect((await published(mette, site)).unread).toBe(0);
});

test('a network is banned and let back in, and another desk sees both without a reload', async () => {
  const site = await house.site();
  const [mette, omar] = [await site.asModerator('Mette'), await site.asModerator('Omar')];
  const { text } = await site.waitingComment();
  const [desk, other] = [await house.staff('/desk', mette), await house.staff('/desk', omar)];
  await list(desk).getByText(text).waitFor();
  await list(other).getByText(text).waitFor();

  await side(desk).getByRole('button', { name: 'Udeluk skribenten …' }).click();
  const form = desk.getByRole('dialog', { name: /^Udeluk/ });
  expect(await form.getByRole('radio', { name: 'Kun skribenten' }).isChecked()).toBe(true);
  await form.getByRole('radio', { name: /Alle fra samme netværk/ }).check();
  await form.getByText(/kan også ramme naboer/).waitFor();
  expect(await form.getByLabel('Hvor længe').getByRole('option').allTextContents()).not.toContain(
    'For altid',
  );
  expect(await violations(desk)).toEqual([]);
  await form.getByLabel('Begrundelse').fill('Samme reklame igen og igen');
  await form.getByRole('button', { name: 'Udeluk', exact: true }).click();

  await side(desk)
    .getByText(/Netværket er udelukket til/)
    .waitFor();
  await side(other)
    .getByText(/Netværket er udelukket til/)
    .waitFor();
  await side(other).getByRole('button', { name: 'Luk netværket ind igen' }).focus();
  await other.keyboard.press('Enter');
  // The button went with the ban; the keyboard goes on from the one that would ban again.
  await side(other)
    .getByRole('button', { name: 'Udeluk skribenten …' })
    .and(other.locator(':focus'))
    .waitFor();
  await side(desk)
    .getByText(/Netværket er udelukket til/)
    .waitFor({ state: 'detached' });
});

test('what a decision is called can be read under the pointer as well', async () => {
  const site = await house.site();
  const { text } = await site.waitingComment();
  const desk = await house.staff('/desk', await site.asModerator());
  await list(desk).getByText(text).waitFor();
  const approve = list(desk).getByRole('button', { name: 'Godkend' });
  const colour = () => approve.evaluate(button => getComputedStyle(button).color);
  await desk.mouse.move(0, 0);
  const usual = await colour();
  const ground = () => approve.evaluate(button => getComputedStyle(button).backgroundColor);
  const before = await ground();
  await approve.hover();
  await until(async () => (await ground()) !== before);
  await until(async () => approve.evaluate(button => button.getAnimations().length === 0));
  expect(await colour()).toBe(usual);
});

test('a network that is forgotten cannot be chosen, and the form says why', async () => {
  const site = await house.site();
  const { text, id } = await site.waitingComment();
  await house.service.db.many('update comments set network = null where id = $1', [id]);
  const desk = await house.staff('/desk', await site.asModerator());
  await list(desk).getByText(text).waitFor();
  await side(desk).getByRole('button', { name: 'Udeluk skribenten …' }).click();
  const form = desk.getByRole('dialog', { name: /^Udeluk/ });
  expect(await form.getByRole('radio', { name: /Alle fra samme netværk/ }).isDisabled()).toBe(true);
  await form.getByText(/huskes kun i syv dage/).waitFor();
});

test('a trusted reader is marked on all comments of theirs in sight, at every desk', async () => {
  const site = await house.site();
  const [mette, omar] = [await site.asModerator('Mette'), await site.asModerator('Omar')];
  const { reader, text } = await site.waitingComment('haven', 'Det første jeg har på hjerte');
  await reader.comment('broen', 'Det andet jeg har på hjerte');
  const [desk, other] = [await house.staff('/desk', mette), await house.staff('/desk', omar)];
  await list(desk).getByText(text).waitFor();
  await list(other).getByText('Det andet jeg har på hjerte').click();

  await side(desk).getByRole('button', { name: 'Giv skribenten tillid' }).click();
  await side(desk).getByText('Betroet skribent', { exact: true }).waitFor();
  await side(other).getByText('Betroet skribent', { exact: true }).waitFor();
  await side(other).getByRole('button', { name: 'Tag tilliden tilbage' }).click();
  await side(desk).getByRole('button', { name: 'Giv skribenten tillid' }).waitFor();
});

test('a decision that met the end of the session waits for the login, and can be undone after it', async () => {
  const site = await house.site();
  const mette = await site.asModerator('Mette');
  const { text } = await site.waitingComment();
  const desk = await house.staff('/desk', mette);
  await list(desk).getByText(text).waitFor();
  await desk.waitForLoadState('networkidle');
  await desk.context().clearCookies();
  await list(desk).getByRole('article').first().focus();
  await desk.keyboard.press('a');
  const strip = desk.locator('.strip');
  await strip.getByText('Afgørelsen sendes, når du er logget ind igen.').waitFor();
  expect(await strip.getByRole('button', { name: /Fortryd/ }).count()).toBe(0);
  expect((await mette.queue()).body.waiting).toBe(1);

  await desk.getByLabel('Adgangskode', { exact: true }).fill(password);
  await desk.getByRole('button', { name: 'Log ind' }).click();
  await strip.getByRole('button', { name: /Fortryd/ }).waitFor();
  await until(async () => (await mette.queue()).body.waiting === 0);
  await strip.getByRole('button', { name: /Fortryd/ }).click();
  await until(async () => (await mette.queue()).body.waiting === 1);
});

test('where a machine has scored, the queue may be read by suspicion instead of age', async () => {
  const site = await house.site();
  const texts = ['Den ældste af de tre', 'Den mellemste af de tre', 'Den nyeste af de tre'];
  const ids: string[] = [];
  for (const text of texts) ids.push((await site.waitingComment('haven', text)).id);
  const score = (id: string, value: number) =>
    house.service.db.many('update comments set screener_score = $2 where id = $1', [id, value]);
  await score(ids[1]!, 0.3);
  await score(ids[2]!, 0.9);
  await house.service.db.many('update comments set reasons = $2 where id = $1', [
    ids[2]!,
    JSON.stringify([{ check: 'external-screener', verdict: 'refuse', scores: { mild: 0.2, rude: 0.9 } }]),
  ]);
  const desk = await house.staff('/desk', await site.asModerator());
  await list(desk).getByText(texts[0]!).waitFor();
  await desk.getByLabel('Rækkefølge').selectOption({ label: 'Mest mistænkelige først' });
  const order = () => list(desk).locator('.words').allTextContents();
  await until(async () => (await order()).join() === [texts[2], texts[1], texts[0]].join());
  // Why it stands there is said where it stands, and the highest score first.
  await list(desk).getByText('En maskine advarer stærkt mod den').waitFor();
  await list(desk).getByText(texts[2]!).click();
  expect(await side(desk).locator('.matches bdi').allTextContents()).toEqual([
    'rude 90\u00a0%',
    'mild 20\u00a0%',
  ]);
  await desk.getByLabel('Rækkefølge').selectOption({ label: 'Ældste først' });
  await until(async () => (await order()).join() === texts.join());
});

test.each([
  ['in the dark', { colorScheme: 'dark' as const }],
  ['in a hand', phone],
])('the list of what was published unread has no barrier %s', async (_, options) => {
  const site = await house.site({ policy: 'publish-first' });
  const { text } = await site.waitingComment();
  const desk = await house.staff('/desk', await site.asModerator(), options);
  await unreadTab(desk).click();
  await list(desk).getByText(text).waitFor();
  expect(await violations(desk)).toEqual([]);
});
