/**
 * @jest-environment ./test/support/browserEnvironment.ts
 */
// While the service is under pressure a reader's browser works a little before each act, and the reader
// notices nothing of it.
import type { Page } from 'playwright-core';
import supertest from 'supertest';
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

/** Where the browsers here come from. */
const network = '127.0.0.1';

/** So many began and wrote there that the next is asked for work. */
async function makeBusy(site: TestSite) {
  for (let i = 0; i < 60; i++)
    await supertest(house.service.url)
      .post(`${site.readerApi}/readers`)
      .set({ Origin: site.origin, 'X-Forwarded-For': network });
  for (let i = 0; i < 15; i++) {
    const reader = await site.asReader();
    await reader.comment('andetsteds', `Indlæg nummer ${i}`).set('X-Forwarded-For', network);
  }
}

/** Acts that were answered, in order: what, whether it carried work, and the status. */
function listenTo(page: Page) {
  const acts: string[] = [];
  const chunks: string[] = [];
  page.on('response', response => {
    const request = response.request();
    const { pathname } = new URL(request.url());
    if (/^\/work.*\.js$/.test(pathname)) chunks.push(pathname);
    const what = /\/(readers|rating|comments)$/.exec(pathname)?.[1];
    if (what && /POST|PUT/.test(request.method()))
      acts.push(`${what} ${request.headers()['work-solution'] ? 'with work ' : ''}${response.status()}`);
  });
  return { acts, chunks };
}

/** Rates and writes without a pointer; what could be seen meanwhile, and where the focus went. */
async function actByKeyboard(page: Page) {
  await page.getByText('Vær den første').waitFor();
  await page.evaluate(() => {
    const root = document.querySelector('article-feedback')!.shadowRoot!;
    const seen: string[] = [];
    let last = '';
    const look = () => {
      const visible = [...root.querySelectorAll('[role=status]:not(.unseen), dialog, [role=dialog]')];
      const now = visible.map(each => each.textContent).join(' | ');
      if (now !== last && /\p{L}/u.test(now)) seen.push(now);
      last = now;
    };
    new MutationObserver(look).observe(root, { subtree: true, childList: true, characterData: true });
    root.addEventListener('focusin', event => seen.push(`focus: ${(event.target as Element).localName}`));
    Object.assign(window, { seen });
  });
  await page.getByRole('radio', { name: /Øv/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await page.getByText('din vurdering er gemt').waitFor();
  await page.getByLabel('Skriv en kommentar').focus();
  await page.keyboard.type('Skrevet uden mus');
  while (!(await page.getByRole('button', { name: 'Send kommentar' }).evaluate(isFocused)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Afventer godkendelse - kun du kan se den').waitFor();
  return page.evaluate(() => (window as unknown as { seen: string[] }).seen);
}

const isFocused = (element: Element) => element.matches(':focus');

test('with the keyboard alone a reader rates and writes, and sees the same whether the browser had to work or not', async () => {
  const [calm, busy] = [await house.site(), await house.site()];
  const atEase = await house.reader({ site: calm.key, article: 'haven' });
  const idle = listenTo(atEase);
  const usual = await actByKeyboard(atEase);
  expect(idle.acts).toEqual(['readers 201', 'rating 200', 'comments 201']);
  // What nobody needs nobody fetches.
  expect(idle.chunks).toEqual([]);

  await makeBusy(busy);
  const page = await house.reader({ site: busy.key, article: 'haven' });
  const working = listenTo(page);
  expect(await actByKeyboard(page)).toEqual(usual);
  expect(working.acts).toEqual([
    'readers 428',
    'readers with work 201',
    'rating 200',
    'comments 428',
    'comments with work 201',
  ]);
  expect(working.chunks).toHaveLength(1);
});

/** What the page managed to draw while its browser was at work. */
async function drawnWhileWorking(page: Page) {
  await page.getByText('Vær den første').waitFor();
  await page.evaluate(() => {
    const work = { ms: 0, frames: 0 };
    let frames = 0;
    let begun = { at: 0, frames: 0 };
    const draw = () => {
      frames++;
      requestAnimationFrame(draw);
    };
    draw();
    const ask = window.fetch;
    window.fetch = async (...args) => {
      if (new Headers(args[1]?.headers).has('Work-Solution'))
        Object.assign(work, { ms: performance.now() - begun.at, frames: frames - begun.frames });
      const answer = await ask(...args);
      if (answer.status === 428) begun = { at: performance.now(), frames };
      return answer;
    };
    Object.assign(window, { work });
  });
  await page.getByRole('radio', { name: 'OK' }).locator('xpath=..').click();
  await page.getByText('din vurdering er gemt').waitFor();
  return page.evaluate(() => (window as unknown as { work: { ms: number; frames: number } }).work);
}

test.each([
  ['on a secure page', 'localhost'],
  ['on a page served by plain http, whose browser offers no cryptography', 'blad.example'],
])('%s the page goes on drawing while its browser works', async (_, host) => {
  const origin = house.host.origin.replace('localhost', host);
  const elsewhere = await house.site();
  const site = await house.service.site({ origin });
  await makeBusy(site);
  let [ms, frames] = [0, 0];
  // What has to be tried is chance: three readers' work together is never short.
  for (const _reader of [1, 2, 3]) {
    const page = await house.reader({ site: elsewhere.key, article: 'haven' });
    await page.goto(house.host.article({ site: site.key, article: 'haven' }).replace('localhost', host));
    expect(await page.evaluate(() => 'subtle' in crypto && !!crypto.subtle)).toBe(host === 'localhost');
    const working = listenTo(page);
    const drawn = await drawnWhileWorking(page);
    expect(working.acts).toEqual(['readers 428', 'readers with work 201', 'rating 200']);
    expect(working.chunks).toHaveLength(host === 'localhost' ? 1 : 2);
    ms += drawn.ms;
    frames += drawn.frames;
  }
  // A page that gets no turn draws less than ten times a second, one that is left alone sixty.
  expect((1000 * frames) / ms).toBeGreaterThan(15);
  expect((await site.asStranger().feedback('haven')).body.tally[3]).toBe(3);
});

test('work that takes more than a few seconds is said once, to those who listen', async () => {
  const site = await house.site();
  await makeBusy(site);
  const page = await house.reader({ site: site.key, article: 'haven' });
  let arrive = () => {};
  const arrived = new Promise<void>(resolve => {
    arrive = resolve;
  });
  await page.route('**/work*.js', async route => {
    await arrived;
    await route.continue();
  });
  await page.getByText('Vær den første').waitFor();
  const ok = page.getByRole('radio', { name: 'OK' });
  await ok.locator('xpath=..').click();
  const news = page.getByRole('status').filter({ hasText: 'Der er travlt lige nu' });
  await until(async () => (await news.count()) === 1);
  expect(await ok.evaluate(isFocused)).toBe(true);
  arrive();
  await page.getByText('din vurdering er gemt').waitFor();
});
