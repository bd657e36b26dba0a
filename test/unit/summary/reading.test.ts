// An editor's open page while readers act, colleagues decide and the network hesitates.
import type { Choice } from '../../../client-widget/editor/choice.ts';
import { type ReadingState, startReading } from '../../../client-widget/editor/reading.ts';
import type { StaffFact, Summary } from '../../../server/contract.ts';
import { article, fives, page, rated } from './articles.ts';

const newest: Choice = { sort: 'published', order: 'desc', section: null, issue: null };
const garden = article({ id: '1', tally: fives(9) });
const harbour = article({ id: '2', tally: fives(7) });

/** A page of which every answer of the server is given by hand. */
function openPage() {
  const questions: { choice: Choice; after: string | null; answer: (given: Summary | Error) => void }[] = [];
  const pauses: (() => void)[] = [];
  let state!: ReadingState;
  let feed: {
    after: string;
    onFact: (fact: StaffFact) => void;
    onSnapshotNeeded: () => Promise<string>;
  } | null = null;
  const reading = startReading({
    choice: newest,
    fetchPage: ({ choice, after }) =>
      new Promise((resolve, reject) =>
        questions.push({
          choice,
          after,
          answer: given => (given instanceof Error ? reject(given) : resolve(given)),
        }),
      ),
    openFeed: place => {
      feed = place;
      return { close() {} };
    },
    onChange: next => {
      state = next;
    },
    wait: () => new Promise(done => pauses.push(done)),
  });
  const settle = () => new Promise<void>(done => setImmediate(done));
  return {
    reading,
    questions,
    get state() {
      return state;
    },
    get feed() {
      return feed!;
    },
    async answers(given: Summary | Error) {
      questions.shift()!.answer(given);
      await settle();
    },
    async pauseEnds() {
      pauses.shift()!();
      await settle();
    },
    rows: () => state.selection!.articles.map(one => [one.article.id, one.ratings]),
  };
}

test('the feed begins where the first page ended', async () => {
  const desk = openPage();
  expect(desk.state.fetching).toBe('all');
  await desk.answers({ ...page([garden]), cursor: '42.7' });
  expect(desk.feed.after).toBe('42.7');
  expect(desk.rows()).toEqual([['1', 9]]);
});

test('a click that arrives while a page is fetched is not overwritten by that older page', async () => {
  const desk = openPage();
  await desk.answers(page([garden], 'next'));
  const more = desk.reading.more();
  desk.feed.onFact(rated('1', fives(10)));
  await desk.answers(page([harbour, garden]));
  await more;
  expect(desk.rows()).toEqual([
    ['1', 10],
    ['2', 7],
  ]);
});

test('an answer to an earlier choice does not replace the one made since', async () => {
  const desk = openPage();
  await desk.answers(page([garden]));
  void desk.reading.show({ ...newest, section: 'Byen' });
  void desk.reading.show({ ...newest, section: 'Natur' });
  const [slow, quick] = desk.questions.splice(0);
  quick!.answer(page([harbour]));
  slow!.answer(page([garden]));
  await new Promise(done => setImmediate(done));
  expect(desk.rows()).toEqual([['2', 7]]);
});

test('the rows stay on screen when another choice cannot be fetched, and the failure is said', async () => {
  const desk = openPage();
  await desk.answers(page([garden]));
  void desk.reading.show({ ...newest, sort: 'ratings' });
  await desk.answers(new Error('no network'));
  expect(desk.rows()).toEqual([['1', 9]]);
  expect(desk.state.failed?.what).toBe('all');
});

test('a burst of news about an article not shown is one question, and what came meanwhile another', async () => {
  const desk = openPage();
  await desk.answers(page([garden]));
  desk.feed.onFact(rated('8', fives(1)));
  desk.feed.onFact(rated('8', fives(2)));
  await desk.pauseEnds();
  expect(desk.questions).toHaveLength(1);
  desk.feed.onFact(rated('9', fives(1)));
  await desk.answers(page([article({ id: '8', tally: fives(2) }), garden]));
  expect([...desk.state.selection!.arrived]).toEqual(['8']);
  await desk.pauseEnds();
  await desk.answers(page([article({ id: '9', tally: fives(1) }), garden]));
  expect([...desk.state.selection!.arrived]).toEqual(['8', '9']);
  expect(desk.questions).toHaveLength(0);
});

test('a failed question about an article not shown is asked again', async () => {
  const desk = openPage();
  await desk.answers(page([garden]));
  desk.feed.onFact(rated('8', fives(1)));
  await desk.pauseEnds();
  await desk.answers(new Error('no network'));
  await desk.pauseEnds();
  await desk.answers(page([article({ id: '8', tally: fives(1) }), garden]));
  expect([...desk.state.selection!.arrived]).toEqual(['8']);
});

test('after a long sleep every number is fresh, no row has moved, and newcomers are announced', async () => {
  const desk = openPage();
  await desk.answers(page([garden, harbour]));
  const cursor = desk.feed.onSnapshotNeeded();
  const newcomer = article({ id: '8', tally: fives(1) });
  await desk.answers({ ...page([newcomer, article({ id: '2', tally: fives(50) }), garden]), cursor: '99.1' });
  expect(await cursor).toBe('99.1');
  expect(desk.rows()).toEqual([
    ['1', 9],
    ['2', 50],
  ]);
  expect([...desk.state.selection!.arrived]).toEqual(['8']);
});

test('sorting again keeps as many pages as were open', async () => {
  const desk = openPage();
  await desk.answers(page([garden], 'second'));
  void desk.reading.more();
  await desk.answers(page([harbour]));
  void desk.reading.again();
  await desk.answers(page([harbour], 'second'));
  expect(desk.questions[0]?.after).toBe('second');
  await desk.answers(page([garden]));
  expect(desk.rows()).toEqual([
    ['2', 7],
    ['1', 9],
  ]);
});

test('on an empty page the first article appears by itself', async () => {
  const desk = openPage();
  await desk.answers(page([]));
  desk.feed.onFact(rated('8', fives(1)));
  await desk.pauseEnds();
  const first = article({ id: '8', tally: fives(1) });
  await desk.answers(page([first]));
  await desk.answers(page([first]));
  expect(desk.rows()).toEqual([['8', 1]]);
  expect(desk.state.selection?.arrived.size).toBe(0);
});
