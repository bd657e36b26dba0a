/**
 * @jest-environment ./test/support/browserEnvironment.ts
 */
// What holds a comment and what was merely noticed are told apart: by heading, by line, by mark and by ear.
import type { Page } from 'playwright-core';
import { type BrowserHouse, openBrowserHouse } from '../support/browserHouse.ts';

let house: BrowserHouse;
beforeAll(async () => {
  house = await openBrowserHouse();
}, 60_000);
afterEach(async () => {
  expect(await house.closePages()).toEqual([]);
});
afterAll(() => house.stop());

const text = 'DET HER ER SIMPELTHEN FOR DUMT, OG FORMANDEN ER EN IDIOT';
const side = (desk: Page) => desk.locator('aside');
const listUnder = (desk: Page, heading: string) =>
  side(desk).getByRole('heading', { name: heading, exact: true }).locator('xpath=following-sibling::*[1]');
const lineUnder = (desk: Page, severity: string) =>
  desk
    .locator(`comment-list mark.${severity}`)
    .first()
    .evaluate(mark => getComputedStyle(mark).textDecorationStyle);

test('capitals are noticed, but not given as the reason why a comment waits', async () => {
  const site = await house.site({ policy: 'publish-first' });
  await site.waitingComment('haven', text);
  const desk = await house.staff('/desk', await site.asModerator());
  await desk.getByRole('article').first().waitFor();
  await listUnder(desk, 'Derfor venter den').getByText('Ord fra listen').waitFor();
  await listUnder(desk, 'Også bemærket').getByText('Skrevet med store bogstaver').waitFor();
  expect(await listUnder(desk, 'Derfor venter den').getByRole('listitem').count()).toBe(1);
  // Told apart without colours, and named to those who hear.
  expect([await lineUnder(desk, 'hold'), await lineUnder(desk, 'flag')]).toEqual(['solid', 'dotted']);
  const words = await desk.locator('comment-list .words').textContent();
  expect(words).toContain('(Ord fra listen, Bemærket: Skrevet med store bogstaver)');
  expect(await desk.locator('comment-list .finding').allTextContents()).toEqual([
    'Ord fra listen',
    'Bemærket: Skrevet med store bogstaver',
  ]);
});

test('what was published by itself says what was noticed, and not why it waits', async () => {
  const site = await house.site({ policy: 'publish-first' });
  await site.waitingComment('haven', 'DET ER DEN BEDSTE ARTIKEL I MANGE ÅR, TAK FOR DEN');
  const desk = await house.staff('/desk', await site.asModerator());
  await desk.getByRole('button', { name: /Bragt uden gennemsyn/ }).click();
  await listUnder(desk, 'Bemærket').getByText('Skrevet med store bogstaver').waitFor();
  expect(
    await side(desk)
      .getByRole('heading', { name: /^Derfor/ })
      .count(),
  ).toBe(0);
});

test('a tried text tells apart what would hold it and what would be noticed', async () => {
  const site = await house.site({ policy: 'publish-first' });
  const desk = await house.staff('/desk', await site.asModerator());
  await desk.getByRole('button', { name: 'Prøv en tekst' }).click();
  await desk.getByLabel('Teksten').fill(text);
  await desk.keyboard.press('Control+Enter');
  const answer = desk.getByRole('dialog').getByRole('status');
  expect(await answer.getByRole('heading').allTextContents()).toEqual(['Derfor', 'Også bemærket']);
});

test('what no list names but weighs like abuse is said to be a machine’s guess, and holds nothing', async () => {
  const site = await house.site({ policy: 'publish-first' });
  await site.waitingComment('haven', 'Sådan en snottet kluddermand skal ikke bestemme over vores gård');
  const desk = await house.staff('/desk', await site.asModerator());
  await desk.getByRole('button', { name: /Bragt uden gennemsyn/ }).click();
  await listUnder(desk, 'Bemærket').getByText('Maskinskøn: lyder groft').waitFor();
  expect(await lineUnder(desk, 'flag')).toBe('dotted');
  await desk.reload();
  await desk.getByRole('button', { name: /Bragt uden gennemsyn/ }).click();
  await listUnder(desk, 'Bemærket').getByText('Maskinskøn: lyder groft').waitFor();
});
