// The live feed: nothing missed, nothing applied out of order, whatever the connection does.

import {
  type FeedSocket,
  type FeedState,
  openFeed,
} from '../../../client-widget/core/staff/connection/feed.ts';
import type { StaffFact } from '../../../server/contract.ts';
import { comment } from './comments.ts';

type Answer = { ok: boolean; facts?: StaffFact[]; snapshot?: boolean; cursor?: string; problem?: unknown };
type Settle = (silence: Error | null, answer?: Answer) => void;

const fact = (id: number): StaffFact => ({
  type: 'comment:submitted',
  cursor: `1.${id}`,
  comment: comment(id),
});

/** A socket driven by hand: what the desk sent is kept, what the server says is told. */
const createSocket = () => {
  const listeners = new Map<string, (value?: unknown) => void>();
  const asked: { after: string | null; settle: Settle }[] = [];
  const socket = {
    connected: false,
    active: false,
    connects: 0,
    on: (name: string, listener: (value?: unknown) => void) => void listeners.set(name, listener),
    connect: () => {
      socket.active = true;
      socket.connects++;
    },
    disconnect: () => {
      const was = socket.connected;
      socket.connected = false;
      socket.active = false;
      if (was) listeners.get('disconnect')!('io client disconnect');
    },
    timeout: () => ({
      emit: (_: string, watch: { after: string | null }, settle: Settle) =>
        void asked.push({ after: watch.after, settle }),
    }),
    tell: (name: string, value?: unknown) => listeners.get(name)?.(value),
    up() {
      socket.connected = true;
      socket.tell('connect');
    },
    drop({ byServer = false } = {}) {
      socket.connected = false;
      socket.active = !byServer;
      socket.tell('disconnect', byServer ? 'io server disconnect' : 'transport close');
    },
    asked,
    last: () => asked[asked.length - 1]!,
  };
  return socket;
};

const openFor = (changes: Partial<Parameters<typeof openFeed>[0]> = {}) => {
  const socket = createSocket();
  const seen: string[] = [];
  const states: FeedState[] = [];
  const life = { online: true, wake: () => {} };
  const feed = openFeed({
    site: 'demo',
    topic: 'moderation',
    after: '1.0',
    onFact: ({ cursor }) => seen.push(cursor),
    onSnapshotNeeded: async () => '1.100',
    onState: state => states.push(state),
    whenWelcome: async () => {},
    socket: socket as unknown as FeedSocket,
    wait: async () => {},
    life: {
      isOnline: () => life.online,
      onChange: tell => {
        life.wake = tell;
        return () => {};
      },
    },
    ...changes,
  });
  return { socket, seen, states, life, feed };
};
/** Lets everything that is already settled run to its end. */
const settled = async () => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

test('what was missed comes first, then what arrived while asking, then what is live', () => {
  const { socket, seen, states } = openFor();
  socket.up();
  socket.tell('fact', fact(3));
  expect(seen).toEqual([]);
  socket.last().settle(null, { ok: true, facts: [fact(1), fact(2)], cursor: '1.2' });
  socket.tell('fact', fact(4));
  expect(seen).toEqual(['1.1', '1.2', '1.3', '1.4']);
  expect(states[states.length - 1]).toBe('live');
});

test('after a cut the feed asks from the last fact it applied', () => {
  const { socket, states } = openFor();
  socket.up();
  socket.last().settle(null, { ok: true, facts: [fact(1)], cursor: '1.1' });
  socket.tell('fact', fact(2));
  socket.drop();
  expect(states[states.length - 1]).toBe('reconnecting');
  socket.up();
  expect(socket.asked.map(({ after }) => after)).toEqual(['1.0', '1.2']);
});

test('a fact heard before the cut but not yet applied is asked for again, not lost', () => {
  const { socket, seen } = openFor();
  socket.up();
  socket.tell('fact', fact(1));
  socket.drop();
  socket.up();
  expect(socket.last().after).toBe('1.0');
  socket.last().settle(null, { ok: true, facts: [fact(1)], cursor: '1.1' });
  expect(seen).toEqual(['1.1']);
});

test('the answer to an earlier question is ignored once another was asked', () => {
  const { socket, seen } = openFor();
  socket.up();
  const first = socket.last();
  socket.drop();
  socket.up();
  first.settle(null, { ok: true, facts: [fact(9)], cursor: '1.9' });
  expect(seen).toEqual([]);
});

test('a feed that lost its place loads the page anew and goes on from there', async () => {
  const { socket, seen, states } = openFor();
  socket.up();
  socket.last().settle(null, { ok: true, snapshot: true });
  socket.tell('fact', fact(101));
  expect(seen).toEqual([]);
  await settled();
  expect(seen).toEqual(['1.101']);
  expect(states[states.length - 1]).toBe('live');
  socket.drop();
  socket.up();
  expect(socket.last().after).toBe('1.101');
});

test('the server may say mid-way that a snapshot is needed', async () => {
  let snapshots = 0;
  const { socket, states } = openFor({ onSnapshotNeeded: async () => `1.${++snapshots}00` });
  socket.up();
  socket.last().settle(null, { ok: true });
  socket.tell('snapshot:needed');
  await settled();
  expect(snapshots).toBe(1);
  expect(states[states.length - 1]).toBe('live');
});

test('a snapshot that fails is tried again until it succeeds', async () => {
  let tries = 0;
  const onSnapshotNeeded = async () => {
    if (++tries < 3) throw new Error('offline');
    return '1.50';
  };
  const { socket, states } = openFor({ onSnapshotNeeded });
  socket.up();
  socket.last().settle(null, { ok: true, snapshot: true });
  await settled();
  expect(tries).toBe(3);
  expect(states[states.length - 1]).toBe('live');
});

test('a page that wakes up asks at once, and an answer proves that the socket lives', () => {
  const { socket, seen, states, life } = openFor();
  socket.up();
  socket.last().settle(null, { ok: true });
  const shownBefore = states.filter(state => state === 'reconnecting').length;
  life.wake();
  socket.last().settle(null, { ok: true, facts: [fact(7)], cursor: '1.7' });
  expect(seen).toEqual(['1.7']);
  expect(states.filter(state => state === 'reconnecting').length).toBe(shownBefore);
});

test('a socket that only believes it is connected is replaced after a silence', () => {
  const { socket, life, states } = openFor();
  socket.up();
  socket.last().settle(null, { ok: true });
  life.wake();
  const { connects } = socket;
  socket.last().settle(new Error('operation has timed out'));
  expect(socket.connects).toBe(connects + 1);
  expect(states[states.length - 1]).toBe('reconnecting');
});

test('a page that wakes up without a connection connects at once instead of waiting its turn', () => {
  const { socket, life } = openFor();
  socket.up();
  socket.drop();
  const { connects } = socket;
  life.wake();
  expect(socket.connects).toBe(connects + 1);
});

test('waking up twice asks once', () => {
  const { socket, life } = openFor();
  socket.up();
  socket.last().settle(null, { ok: true });
  life.wake();
  life.wake();
  expect(socket.asked).toHaveLength(2);
});

test('without a network the feed says so', () => {
  const { life, states } = openFor();
  life.online = false;
  life.wake();
  expect(states[states.length - 1]).toBe('offline');
});

test('turned away by the server, the feed waits until it is welcome and knocks again', async () => {
  let letIn = () => {};
  const welcome = new Promise<void>(done => {
    letIn = done;
  });
  const { socket } = openFor({ whenWelcome: () => welcome });
  socket.up();
  socket.last().settle(null, { ok: true });
  socket.drop({ byServer: true });
  const { connects } = socket;
  await settled();
  expect(socket.connects).toBe(connects);
  letIn();
  await settled();
  expect(socket.connects).toBe(connects + 1);
});

test('an expired session while watching asks again on the same connection', async () => {
  const { socket, states } = openFor();
  socket.up();
  socket.last().settle(null, { ok: false, problem: { code: 'not-logged-in' } });
  await settled();
  expect(socket.asked).toHaveLength(2);
  socket.last().settle(null, { ok: true });
  expect(states[states.length - 1]).toBe('live');
});

test('a closed feed hears nothing more', () => {
  const { socket, seen, feed } = openFor();
  socket.up();
  socket.last().settle(null, { ok: true });
  feed.close();
  socket.tell('fact', fact(5));
  expect(seen).toEqual([]);
});
