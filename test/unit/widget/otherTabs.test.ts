// What one tab tells the reader's other tabs, over a real channel.
import { joinOtherTabs } from '../../../client-widget/reader/acting/otherTabs.ts';
import type { Place } from '../../../client-widget/reader/reading.ts';

const leaving = new AbortController();
const place = (article: string, signal = leaving.signal) => ({ site: 'byen', article, signal }) as Place;
afterAll(() => leaving.abort());

test('the other tabs with the article hear of an act, once each, and the one that acted does not', async () => {
  const heard: string[] = [];
  const tell = joinOtherTabs(place('haven'), () => heard.push('self'));
  joinOtherTabs(place('havnen'), () => heard.push('another article'));
  const arrived = new Promise<void>(resolve => {
    joinOtherTabs(place('haven'), () => {
      heard.push('other');
      if (heard.length === 2) resolve();
    });
  });
  tell();
  tell();
  await arrived;
  expect(heard).toEqual(['other', 'other']);
});

test('a tab that has left tells nobody and does not fail', () => {
  const gone = new AbortController();
  const tell = joinOtherTabs(place('haven', gone.signal), () => {});
  gone.abort();
  expect(tell).not.toThrow();
});

test('without channels in the browser, acting goes on', () => {
  const channel = globalThis.BroadcastChannel;
  globalThis.BroadcastChannel = undefined as unknown as typeof BroadcastChannel;
  try {
    expect(joinOtherTabs(place('haven'), () => {})).not.toThrow();
  } finally {
    globalThis.BroadcastChannel = channel;
  }
});
