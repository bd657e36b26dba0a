// The live feed of one site and topic. Sockets deliver at most once, so the feed keeps the last cursor it
// applied and asks for what it missed after every connect and every time the page wakes up.
import type { Socket } from 'socket.io-client';
import type { StaffCommands, StaffFact, StaffFacts, Topic } from '../../../../server/contract.ts';
import { connectStaff, type PageLife, pageLife, pause } from './surroundings.ts';

export type FeedState = 'live' | 'reconnecting' | 'offline';
export type FeedSocket = Pick<
  Socket<StaffFacts, StaffCommands>,
  'active' | 'connected' | 'connect' | 'disconnect' | 'on' | 'timeout'
>;
export interface FeedOptions {
  site: string;
  topic: Topic;
  /** The cursor that came with the page's data. */
  after: string;
  onFact: (fact: StaffFact) => void;
  /** The feed lost its place: load the page's data anew and say where it stands. */
  onSnapshotNeeded: () => Promise<string>;
  onState: (state: FeedState) => void;
  /** The server turned us away: resolves when it makes sense to knock again (logged in, reachable). */
  whenWelcome: () => Promise<void>;
  socket?: FeedSocket;
  life?: PageLife;
  wait?: (milliseconds: number) => Promise<void>;
}
export interface Feed {
  close: () => void;
}

const ANSWER_WITHIN_MS = 4_000;
const LONGEST_PAUSE_MS = 20_000;

export const openFeed = (options: FeedOptions): Feed => {
  const { site, topic, onFact, onSnapshotNeeded, onState, whenWelcome } = options;
  const { socket = connectStaff(), life = pageLife, wait = pause } = options;
  let cursor = options.after;
  /** Facts that arrive before the place is found again; null while live. */
  let held: StaffFact[] | null = [];
  /** Every new attempt makes the answers to earlier ones void. */
  let attempt = 0;
  let failures = 0;
  let asking = false;
  let closed = false;

  const tellState = () => {
    if (closed) return;
    onState(!life.isOnline() ? 'offline' : held ? 'reconnecting' : 'live');
  };
  const apply = (fact: StaffFact) => {
    cursor = fact.cursor;
    onFact(fact);
  };
  const goLive = () => {
    const queued = held ?? [];
    held = null;
    failures = 0;
    for (const fact of queued) apply(fact);
    tellState();
  };
  const pauseLength = () => {
    const longest = Math.min(LONGEST_PAUSE_MS, 1_000 * 2 ** failures++);
    // Spread out, so that a restarted server is not met by every desk in the same instant.
    return longest / 2 + (Math.random() * longest) / 2;
  };
  const reconnect = () => {
    socket.disconnect();
    attempt++;
    asking = false;
    held = [];
    tellState();
    socket.connect();
  };

  const watch = () => {
    const mine = ++attempt;
    const wasLive = held === null;
    held = [];
    asking = true;
    // A page that wakes up asks while it is still live; that is not worth a word on screen.
    if (!wasLive) tellState();
    socket.timeout(ANSWER_WITHIN_MS).emit('site:watch', { site, topic, after: cursor }, (silence, answer) => {
      if (mine !== attempt || closed) return;
      asking = false;
      if (silence) return reconnect();
      if (!answer.ok) return void knockAgain(mine);
      if (answer.snapshot) return void takeSnapshot(mine);
      for (const fact of answer.facts ?? []) apply(fact);
      cursor = answer.cursor ?? cursor;
      goLive();
    });
  };
  const takeSnapshot = async (mine: number) => {
    held ??= [];
    tellState();
    while (mine === attempt && !closed) {
      try {
        const fresh = await onSnapshotNeeded();
        if (mine !== attempt || closed) return;
        cursor = fresh;
        return goLive();
      } catch {
        await wait(pauseLength());
      }
    }
  };
  const knockAgain = async (mine: number) => {
    held ??= [];
    tellState();
    await wait(pauseLength());
    while (mine === attempt && !closed) {
      try {
        await whenWelcome();
        break;
      } catch {
        await wait(pauseLength());
      }
    }
    if (mine !== attempt || closed) return;
    if (socket.connected) watch();
    else socket.connect();
  };
  const lost = () => {
    const mine = ++attempt;
    asking = false;
    held = [];
    tellState();
    // Not active: the server closed the door itself, and the socket will not try again on its own.
    if (!socket.active) void knockAgain(mine);
  };
  const wake = () => {
    if (closed) return;
    tellState();
    if (asking) return;
    // A frozen page may hold a socket that only believes it is connected: an answer is the proof.
    if (socket.connected) watch();
    else reconnect();
  };

  socket.on('connect', watch);
  socket.on('disconnect', () => !closed && lost());
  socket.on('connect_error', () => !closed && lost());
  socket.on('fact', fact => {
    if (closed) return;
    if (held) held.push(fact);
    else apply(fact);
  });
  socket.on('snapshot:needed', () => {
    if (!closed) void takeSnapshot(++attempt);
  });
  const forgetLife = life.onChange(wake);
  if (socket.connected) watch();
  else socket.connect();
  tellState();

  return {
    close() {
      closed = true;
      forgetLife();
      socket.disconnect();
    },
  };
};
