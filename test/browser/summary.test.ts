/**
 * @jest-environment ./test/support/browserEnvironment.ts
 */
// An editor reads on in the summary, with the keyboard alone; prints it; and sees it in forced colours.
import type { Page } from 'playwright-core';
import { type BrowserHouse, openBrowserHouse } from '../support/browserHouse.ts';
import type { TestSite } from '../support/service.ts';
import { watchFocus } from './watchFocus.ts';

let house: BrowserHouse;
beforeAll(async () => {
  house = await openBrowserHouse();
}, 60_000);
afterEach(async () => {
  expect(await house.closePages()).toEqual([]);
});
afterAll(() => house.stop());

const rate = async (site: TestSite, { articles }: { articles: number }) => {
  for (let n = 0; n < articles; n++) await (await site.asReader()).rate(`artikel-${n}`, 4);
};
const focused = (page: Page) => page.locator(':focus');

test('after the last articles were asked for, the keyboard goes on from the first of them', async () => {
  const site = await house.site();
  await rate(site, { articles: 51 });
  const page = await house.staff('/summary', await site.asEditor('Erik'));
  const rows = page.locator('tbody tr');
  const more = page.getByRole('button', { name: 'Vis flere' });
  // What is not on the page yet is not in its sum either, and the sum says so.
  await page.getByText('De 50 viste artikler har fået 50 vurderinger').waitFor();
  await more.focus();
  const before = await rows.count();
  await page.keyboard.press('Enter');
  await more.waitFor({ state: 'detached' });
  await rows.nth(before).and(focused(page)).waitFor();
  await page.getByText('De 51 artikler her har fået 51 vurderinger').waitFor();
});

test('a summary that did not come is tried again from where one was, and read on from its table', async () => {
  const site = await house.site();
  await rate(site, { articles: 1 });
  const page = await house.staff('/desk', await site.asAdmin());
  await page.route('**/summary?*', route => route.abort());
  await page.goto(`${house.service.url}/summary`);
  const again = page.getByRole('button', { name: 'Prøv igen' });
  await again.focus();
  const fallen = await watchFocus(page);
  await page.keyboard.press('Enter');
  await again.and(focused(page)).waitFor();
  await page.unroute('**/summary?*');
  await page.keyboard.press('Enter');
  await page.getByRole('table').and(focused(page)).waitFor();
  expect(await fallen()).toBe(0);
});

test('printed at night the summary is black on white, and has no controls', async () => {
  const site = await house.site();
  await rate(site, { articles: 51 });
  const page = await house.staff('/summary', await site.asEditor(), { colorScheme: 'dark' });
  await page.getByRole('table').waitFor();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const grounds = await page.evaluate(() =>
    ['html', 'staff-shell', 'feedback-summary'].map(
      name => getComputedStyle(document.querySelector(name)!).backgroundColor,
    ),
  );
  expect(grounds).toEqual(Array(3).fill('rgb(255, 255, 255)'));
  await page.getByRole('heading', { name: 'Hvad satte læserne pris på?' }).waitFor();
  for (const control of ['Vis flere', 'Udskriv', 'Dansk'])
    expect(await page.getByRole('button', { name: control }).count()).toBe(0);
  expect(await page.getByRole('combobox').count()).toBe(0);
  expect(await page.getByRole('banner').count()).toBe(0);
});

test('in forced colours the bars and whiskers of the summary can be seen', async () => {
  const site = await house.site();
  for (let n = 0; n < 6; n++) await (await site.asReader()).rate('haven', 5);
  const page = await house.staff('/summary', await site.asEditor(), { forcedColors: 'active' });
  await page.getByRole('table').waitFor();
  const colours = (selector: string, property: 'fill' | 'stroke') =>
    page
      .locator(selector)
      .first()
      .evaluate((shape, name) => getComputedStyle(shape)[name], property);
  const ground = await page.locator('.sheet').evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'Canvas';
    return getComputedStyle(probe).color;
  });
  for (const drawn of [
    await colours('tbody .column rect', 'fill'),
    await colours('.whisker .reach', 'stroke'),
    await colours('.whisker circle', 'fill'),
    await colours('.whisker .scale', 'stroke'),
  ])
    expect(drawn).not.toBe(ground);
});
