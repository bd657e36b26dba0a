// When the readers of one network come to one article: honest days and attacks, as moments in seconds
// after midnight UTC of the first day. Seeded, so that a figure can be found again.

export interface Arrivals {
  name: string;
  /** Seconds, in order. */
  at: number[];
}

const hour = 3600;
const day = 24 * hour;

/** Mulberry32: small, and the same on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const inOrder = (at: number[]) => at.sort((a, b) => a - b);
const spread = (count: number, { from, to, seed }: { from: number; to: number; seed: number }) => {
  const random = seeded(seed);
  return Array.from({ length: count }, () => from + random() * (to - from));
};

/** A day as people live it: most between seven and eleven, and so many of them in one lunch hour. */
function livedDay(count: number, { lunch, seed, on = 0 }: { lunch: number; seed: number; on?: number }) {
  const atLunch = Math.round(count * lunch);
  return [
    ...spread(atLunch, { from: on + 11 * hour, to: on + 12 * hour, seed }),
    ...spread(Math.round((count - atLunch) * 0.95), {
      from: on + 5 * hour,
      to: on + 21 * hour,
      seed: seed + 1,
    }),
    ...spread(count - atLunch - Math.round((count - atLunch) * 0.95), {
      from: on,
      to: on + day,
      seed: seed + 2,
    }),
  ];
}

/** A thousand readers behind one shared address over a day. */
export const honest: Arrivals[] = [
  { name: 'evenly over the day', at: inOrder(spread(1000, { from: 0, to: day, seed: 1 })) },
  { name: 'a lived day, 20 % in the lunch hour', at: inOrder(livedDay(1000, { lunch: 0.2, seed: 2 })) },
  { name: 'a lived day, 30 % in the lunch hour', at: inOrder(livedDay(1000, { lunch: 0.3, seed: 3 })) },
  {
    name: 'hourly, 42 in the same second',
    at: Array.from({ length: 1000 }, (_, i) => Math.floor(i / 42) * hour),
  },
  {
    name: 'working hours only, eight to four',
    at: inOrder(spread(1000, { from: 8 * hour, to: 16 * hour, seed: 4 })),
  },
  {
    name: 'two lunch sittings, 20 % in half an hour each',
    at: inOrder([
      ...spread(200, { from: 10 * hour, to: 10.5 * hour, seed: 5 }),
      ...spread(200, { from: 11 * hour, to: 11.5 * hour, seed: 6 }),
      ...spread(600, { from: 5 * hour, to: 21 * hour, seed: 7 }),
    ]),
  },
  {
    name: 'noon to noon, across midnight UTC',
    at: inOrder(spread(1000, { from: 12 * hour, to: 36 * hour, seed: 8 })),
  },
  {
    name: 'three such days in a row (3,000)',
    at: inOrder([0, 1, 2].flatMap(n => livedDay(1000, { lunch: 0.2, seed: 10 + n * 5, on: n * day }))),
  },
];

/** Ten thousand fresh tokens from one address. */
export const attacks: Arrivals[] = [
  { name: 'at once', at: Array.from({ length: 10_000 }, (_, i) => 10 * hour + i / 4000) },
  {
    name: 'over ten minutes',
    at: inOrder(spread(10_000, { from: 10 * hour, to: 10 * hour + 600, seed: 21 })),
  },
  { name: 'over an hour', at: inOrder(spread(10_000, { from: 10 * hour, to: 11 * hour, seed: 22 })) },
  { name: 'over a day', at: inOrder(spread(10_000, { from: 0, to: day, seed: 23 })) },
  {
    name: 'in bursts of 59, ten minutes apart',
    at: inOrder(Array.from({ length: 10_000 }, (_, i) => Math.floor(i / 59) * 600)),
  },
  {
    name: 'over ten minutes around midnight',
    at: inOrder(spread(10_000, { from: day - 300, to: day + 300, seed: 24 })),
  },
  {
    name: '1,199 before midnight, the rest after',
    at: inOrder([
      ...spread(1199, { from: 18 * hour, to: day, seed: 25 }),
      ...spread(8801, { from: day, to: 30 * hour, seed: 26 }),
    ]),
  },
  {
    name: 'all but 1,199 before midnight, those after',
    at: inOrder([
      ...spread(8801, { from: 18 * hour, to: day, seed: 27 }),
      ...spread(1199, { from: day, to: 30 * hour, seed: 28 }),
    ]),
  },
];

/** The same, so patient that only the daily allowance can tell; below it nothing can. */
export const slowAttacks: Arrivals[] = [
  { name: 'over three days', at: inOrder(spread(10_000, { from: 0, to: 3 * day, seed: 29 })) },
  { name: 'over seven days', at: inOrder(spread(10_000, { from: 0, to: 7 * day, seed: 30 })) },
];
