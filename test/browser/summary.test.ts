/**
 * @jest-environment ./test/support/browserEnvironment.ts
 */
// An editor reads on in the summary, with the keyboard alone.
import { type BrowserHouse, openBrowserHouse } from '../support/browserHouse.ts';

let house: BrowserHouse;
beforeAll(async () => {
  house = await openBrowserHouse();
}, 60_000);
afterEach(async () => {
  expect(await house.closePages()).toEqual([]);
});
afterAll(() => house.stop());

test('after the last articles were asked for, the keyboard goes on from the first of them', async () => {
  const site = await house.site();
  for (let n = 0; n < 51; n++) {
    const reader = await site.asReader();
    await reader.rate(`artikel-${n}`, 4);
  }
  const page = await house.staff('/summary', await site.asEditor('Erik'));
  const rows = page.locator('tbody tr');
  const more = page.getByRole('button', { name: 'Vis flere' });
  await more.focus();
  const before = await rows.count();
  await page.keyboard.press('Enter');
  await more.waitFor({ state: 'detached' });
  await rows.nth(before).and(page.locator(':focus')).waitFor();
});
