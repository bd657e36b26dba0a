/**
 * @jest-environment ./test/support/browserEnvironment.ts
 */
// At the desk a pressed button may go away with what it did: the keyboard goes on nearby, and never from the
// page's beginning.
import type { Page } from 'playwright-core';
import { phone } from '../support/browser.ts';
import { type BrowserHouse, openBrowserHouse } from '../support/browserHouse.ts';
import { until } from '../support/service.ts';
import { watchFocus } from './watchFocus.ts';

let house: BrowserHouse;
beforeAll(async () => {
  house = await openBrowserHouse();
}, 60_000);
afterEach(async () => {
  expect(await house.closePages()).toEqual([]);
});
afterAll(() => house.stop());

const list = (desk: Page) => desk.locator('comment-list');
const focused = (desk: Page) => desk.locator(':focus');
const ban = async (desk: Page, { opener, whom }: { opener: string; whom: RegExp }) => {
  await desk.getByRole('button', { name: opener }).locator('visible=true').focus();
  await desk.keyboard.press('Enter');
  const form = desk.getByRole('dialog', { name: /^Udeluk/ });
  await form.getByRole('radio', { name: whom }).check();
  await form.getByLabel('Begrundelse').fill('Samme reklame igen og igen');
  await desk.keyboard.press('Enter');
  await form.waitFor({ state: 'hidden' });
};

test.each([
  ['at a desk', {}],
  ['on a phone', phone],
])('after reader and network are both banned %s, the keyboard stays with the author', async (_, options) => {
  const site = await house.site();
  const { text } = await site.waitingComment();
  const desk = await house.staff('/desk', await site.asModerator(), options);
  await list(desk).getByText(text).waitFor();
  if (options === phone) await desk.getByRole('button', { name: /Læs og afgør/ }).click();
  await ban(desk, { opener: 'Udeluk skribenten …', whom: /Kun skribenten/ });
  await desk.getByRole('button', { name: 'Udeluk flere …' }).and(focused(desk)).waitFor();
  const fallen = await watchFocus(desk);
  await ban(desk, { opener: 'Udeluk flere …', whom: /Alle fra samme netværk/ });
  await desk.getByRole('region', { name: 'Skribenten' }).and(focused(desk)).waitFor();
  expect(
    await desk
      .getByRole('button', { name: /^Udeluk/ })
      .locator('visible=true')
      .count(),
  ).toBe(0);
  expect(await fallen()).toBe(0);
});

test('a queue that did not come is tried again from where one was, and read on from its first comment', async () => {
  const site = await house.site();
  const { text } = await site.waitingComment();
  const mette = await site.asModerator();
  const desk = await house.staff('/summary', await site.asAdmin());
  await desk.route('**/queue*', route => route.abort());
  await desk.goto(`${house.service.url}/desk`);
  const again = desk.getByRole('button', { name: 'Prøv igen' });
  await again.focus();
  const fallen = await watchFocus(desk);
  await desk.keyboard.press('Enter');
  await again.and(focused(desk)).waitFor();
  await desk.unroute('**/queue*');
  await desk.keyboard.press('Enter');
  await list(desk).getByRole('article', { name: 'Åse' }).and(focused(desk)).waitFor();
  expect(await fallen()).toBe(0);
  expect((await mette.queue()).body.comments).toMatchObject([{ text }]);
});

test('when further comments did not come, the keyboard goes on from the first that comes at last', async () => {
  const site = await house.site();
  for (let n = 0; n < 60; n++) await site.waitingComment();
  const desk = await house.staff('/summary', await site.asAdmin());
  const further = /\/queue\?after=/;
  await desk.route(further, route => route.abort());
  await desk.goto(`${house.service.url}/desk`);
  const rows = list(desk).getByRole('article');
  await rows.first().waitFor();
  const before = await rows.count();
  await rows.last().scrollIntoViewIfNeeded();
  const again = list(desk).getByRole('button', { name: 'Prøv igen' });
  await again.focus();
  const fallen = await watchFocus(desk);
  await desk.keyboard.press('Enter');
  await again.and(focused(desk)).waitFor();
  await desk.unroute(further);
  await desk.keyboard.press('Enter');
  await rows.nth(before).and(focused(desk)).waitFor();
  expect(await fallen()).toBe(0);
});

test('a decision made elsewhere takes the buttons away, not the keyboard', async () => {
  const site = await house.site();
  const [mette, omar] = [await site.asModerator('Mette'), await site.asModerator('Omar')];
  const { id } = await site.waitingComment();
  const desk = await house.staff('/desk', mette);
  await list(desk).getByRole('button', { name: 'Godkend' }).focus();
  const fallen = await watchFocus(desk);
  await omar.approve(id);
  await list(desk).getByRole('article').and(focused(desk)).waitFor();
  expect(await fallen()).toBe(0);
});

test('an undone decision gives the keyboard back to the comment, and has it nowhere else meanwhile', async () => {
  const site = await house.site();
  const mette = await site.asModerator();
  const { text } = await site.waitingComment();
  const desk = await house.staff('/desk', mette);
  await list(desk).getByText(text).waitFor();
  await list(desk).getByRole('article').focus();
  await desk.keyboard.press('a');
  await until(async () => (await mette.queue()).body.waiting === 0);
  await desk
    .locator('.strip')
    .getByRole('button', { name: /Fortryd/ })
    .focus();
  const fallen = await watchFocus(desk);
  await desk.keyboard.press('Enter');
  await list(desk).getByRole('article').and(focused(desk)).waitFor();
  expect(await fallen()).toBe(0);
});
