/**
 * @jest-environment ./test/support/browserEnvironment.ts
 */
// Staff pages on the smallest phones: nothing runs out of the page, and nothing hides behind a sideways scroll.
import type { Page } from 'playwright-core';
import { phone } from '../support/browser.ts';
import { type BrowserHouse, openBrowserHouse } from '../support/browserHouse.ts';

let house: BrowserHouse;
beforeAll(async () => {
  house = await openBrowserHouse();
}, 60_000);
afterEach(async () => {
  expect(await house.closePages()).toEqual([]);
});
afterAll(() => house.stop());

const WIDTHS = [320, 280];
const LANGUAGES = ['Dansk', 'English', 'العربية'];
const narrow = { ...phone, viewport: { width: WIDTHS[0]!, height: 640 } };

/** What is wider inside than outside, the page itself included. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const look = (within: Document | ShadowRoot) => {
      for (const element of within.querySelectorAll<HTMLElement>('*')) {
        const { overflowX } = getComputedStyle(element);
        const scrolls = overflowX === 'auto' || overflowX === 'scroll';
        const { left, right } = element.getBoundingClientRect();
        const isOut = element.matches('button, a, h1, select') && (left < -1 || right > innerWidth + 1);
        if ((scrolls && element.scrollWidth > element.clientWidth + 1) || isOut)
          found.push(`${element.localName}.${element.className}`);
        if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    look(document);
    if (document.documentElement.scrollWidth > innerWidth) found.push('page');
    return found;
  });

test.each(LANGUAGES)(
  'on the smallest phones the three lists of the desk fit beside each other in %s',
  async name => {
    const site = await house.site({ policy: 'publish-first' });
    for (let n = 0; n < 12; n++) await site.waitingComment('haven', `Formanden er en idiot, nummer ${n}`);
    await site.waitingComment();
    const desk = await house.staff('/desk', await site.asModerator(), narrow);
    await desk.getByRole('article').first().waitFor();
    await desk.getByRole('button', { name, exact: true }).click();
    const tabs = desk.locator('.rail > button');
    expect(await tabs.count()).toBe(3);
    for (const width of WIDTHS) {
      await desk.setViewportSize({ width, height: 640 });
      expect({ width, tooWide: await tooWide(desk) }).toEqual({ width, tooWide: [] });
      const tops = await tabs.evaluateAll(all => all.map(tab => Math.round(tab.getBoundingClientRect().top)));
      expect(new Set(tops).size).toBe(1);
    }
  },
);

test('one who moderates two sites can still see where they are on the smallest phones', async () => {
  const [site, other] = [await house.site(), await house.site()];
  await site.waitingComment();
  const mette = await site.asModerator();
  await house.service.db.many(
    `insert into staff_roles (staff_id, site_id, role) select id, $2, 'moderator' from staff where email = $1`,
    [mette.email, other.id],
  );
  const desk = await house.staff('/desk', mette, narrow);
  await desk.getByRole('combobox').first().waitFor();
  for (const width of WIDTHS) {
    await desk.setViewportSize({ width, height: 640 });
    expect({ width, tooWide: await tooWide(desk) }).toEqual({ width, tooWide: [] });
  }
});

test.each(LANGUAGES)(
  'on the smallest phones the summary fits in %s, the names of the smileys too',
  async name => {
    const site = await house.site();
    for (let n = 0; n < 6; n++) await (await site.asReader()).rate('haven', 4);
    const page = await house.staff('/summary', await site.asEditor(), narrow);
    await page.getByRole('table').waitFor();
    await page.getByRole('button', { name, exact: true }).click();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 640 });
      const names = await page.locator('figure .label').evaluateAll(all =>
        all
          .map(label => label.getBoundingClientRect())
          .sort((a, b) => a.left - b.left)
          .map(({ left, right }) => ({ left, right })),
      );
      const touching = names.filter(({ left }, at) => at > 0 && left < names[at - 1]!.right);
      expect({ width, tooWide: await tooWide(page), touching }).toEqual({ width, tooWide: [], touching: [] });
    }
  },
);
