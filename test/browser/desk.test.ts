/**
 * @jest-environment ./test/support/browserEnvironment.ts
 */
// Moderators at the desk, in real browsers: arriving, deciding, two at once, and coming back.
import type { Page } from 'playwright-core';
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

const onDesk = (page: Page, text: string) => page.getByText(text).first();

test('a comment arrives on every open desk without a reload and leaves them all when one approves', async () => {
  const site = await house.site();
  const [mette, omar] = [await site.asModerator('Mette'), await site.asModerator('Omar')];
  const deskOfMette = await house.staff('/desk', mette);
  const deskOfOmar = await house.staff('/desk', omar);
  await deskOfMette.getByText('Alt er læst').waitFor();
  await deskOfOmar.getByText('Alt er læst').waitFor();

  const { text } = await site.waitingComment('haven', 'Hvem vander bedene i ferien?');
  await onDesk(deskOfMette, text).waitFor();
  await onDesk(deskOfOmar, text).waitFor();

  await deskOfMette
    .getByRole('button', { name: /^Godkend/ })
    .first()
    .click();
  await deskOfMette.getByText('Alt er læst').waitFor();
  // Omar had it before his eyes: he is told who decided instead of losing it under his hands.
  await deskOfOmar
    .getByText(/Mette\W* godkendte den/)
    .first()
    .waitFor();
  expect((await site.asStranger().feedback('haven')).body.comments).toMatchObject([{ text }]);
});

test('a rejection asks for its reason, and its author is told it', async () => {
  const site = await house.site();
  const mette = await site.asModerator('Mette');
  const { text, reader } = await site.waitingComment('haven', 'Køb billige ure hos mig');
  const desk = await house.staff('/desk', mette);
  await onDesk(desk, text).waitFor();
  await desk.keyboard.press('r');
  await desk.getByText('Spam eller reklame').first().waitFor();
  await desk.keyboard.press('3');
  await until(async () => (await reader.mine('haven')).body.comments[0].status === 'rejected');
  expect((await reader.mine('haven')).body.comments).toMatchObject([{ status: 'rejected', reason: 'spam' }]);
});

test('an undone decision puts the comment back in the queue', async () => {
  const site = await house.site();
  const mette = await site.asModerator('Mette');
  const { text } = await site.waitingComment();
  const desk = await house.staff('/desk', mette);
  await onDesk(desk, text).waitFor();
  await desk.keyboard.press('a');
  await until(async () => (await mette.queue()).body.waiting === 0);
  await desk.getByRole('button', { name: /Fortryd/ }).click();
  await until(async () => (await mette.queue()).body.waiting === 1);
  await onDesk(desk, text).waitFor();
  expect((await site.asStranger().feedback('haven')).body.comments).toEqual([]);
});

test('a desk that was cut off is right again by itself, with what came and went meanwhile', async () => {
  const site = await house.site();
  const [mette, omar] = [await site.asModerator('Mette'), await site.asModerator('Omar')];
  const before = await site.waitingComment('haven', 'Skrevet før strømmen gik');
  const desk = await house.staff('/desk', mette);
  await onDesk(desk, before.text).waitFor();

  await desk.context().setOffline(true);
  const meanwhile = await site.waitingComment('haven', 'Skrevet mens låget var lukket');
  await omar.approve(before.id);
  await desk.context().setOffline(false);

  await onDesk(desk, meanwhile.text).waitFor();
  await desk
    .getByText(/Omar\W* godkendte den/)
    .first()
    .waitFor();
  expect((await mette.queue()).body.comments).toMatchObject([{ text: meanwhile.text }]);
});

test('what screening noticed is marked in the text and said in words', async () => {
  const site = await house.site();
  const { text } = await site.waitingComment('haven', 'Formanden er en idiot, synes jeg');
  const desk = await house.staff('/desk', await site.asModerator());
  await onDesk(desk, 'Formanden er en').waitFor();
  expect(text).toContain('idiot');
  await desk.getByText('Ord fra listen').first().waitFor();
  expect(await desk.locator('mark').first().textContent()).toContain('idiot');
});

test('an editor is not let in to the desk, and a stranger meets the login', async () => {
  const site = await house.site();
  const editor = await house.staff('/desk', await site.asEditor());
  await editor.getByText('Du har ikke adgang til denne side.').waitFor();
});

test('the summary shows what readers valued and moves as they click', async () => {
  const site = await house.site();
  const [one, two] = [await site.asReader(), await site.asReader()];
  await one.rate('haven', 5);
  const page = await house.staff('/summary', await site.asEditor());
  await page.getByRole('table').waitFor();
  await page.getByText(/haven/).first().waitFor();
  await two.rate('haven', 1);
  await until(async () => /1 af 2/.test((await page.getByRole('table').textContent()) ?? ''));
});
