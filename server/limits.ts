// How often one may act, on one page: what is counted, how many, in how long. Above it: 429 and Retry-After.
import {
  type Limit,
  type LimitStore,
  sharedLimiter,
  thriftyGauge,
  thriftyLimiter,
} from './platform/limits/limiters.ts';

const minutes = (count: number) => count * 60;

/** What readers do; `LIMIT_SCALE` multiplies it. */
const forReaders = {
  /** Writes of one reader: rating, rating again, taking back. */
  acts: { name: 'acts', points: 60, perSeconds: minutes(1) },
  /** Tokens minted for one network: a school behind one address gets through, a script does not. */
  newReaders: { name: 'new-readers', points: 600, perSeconds: minutes(10) },
  /** Forms opened from one network: a stamp each, nothing stored. */
  forms: { name: 'forms', points: 300, perSeconds: minutes(10) },
} satisfies Record<string, Limit>;

/** Comments, narrowest first. A reader's own are counted from the comments themselves. Scaled. */
const comments = {
  ofReader: { perMinute: 5, perDay: 100 },
  perNetwork: { name: 'comments-network', points: 60, perSeconds: minutes(10) },
  perArticle: { name: 'comments-article', points: 200, perSeconds: minutes(10) },
  perSite: { name: 'comments-site', points: 1000, perSeconds: minutes(10) },
} satisfies Record<string, Limit | Record<string, number>>;

/** Below the limits for readers: above these an act is asked for proof of work first. Scaled like them. */
const pressure = {
  reader: {
    perNetwork: { name: 'pressure-readers-network', points: 60, perSeconds: minutes(10) },
    perSite: { name: 'pressure-readers-site', points: 600, perSeconds: minutes(10) },
  },
  comment: {
    perNetwork: { name: 'pressure-comments-network', points: 15, perSeconds: minutes(10) },
    perSite: { name: 'pressure-comments-site', points: 200, perSeconds: minutes(10) },
  },
} satisfies Record<string, Record<string, Limit>>;

/** Challenges handed to one network: making one costs the service a little, too. Scaled. */
const challenges: Limit = { name: 'challenges', points: 1200, perSeconds: minutes(10) };

/**
 * Failures at the staff's door; never scaled. Narrow for whoever guesses from one network, and wide for an
 * e-mail as such: that one slows a guess spread over many networks, and must not let whoever knows an
 * address lock its owner out from elsewhere.
 */
const atTheDoor = {
  perNetwork: { name: 'login-network', points: 30, perSeconds: minutes(10) },
  perEmailAndNetwork: { name: 'login-email-network', points: 10, perSeconds: minutes(10) },
  perEmail: { name: 'login-email', points: 100, perSeconds: minutes(10) },
} satisfies Record<string, Limit>;

export function limitsOf(store: LimitStore, { scale }: { scale: number }) {
  const scaled = (limit: Limit): Limit => ({ ...limit, points: Math.ceil(limit.points * scale) });
  return {
    acts: thriftyLimiter(store, scaled(forReaders.acts)),
    newReaders: sharedLimiter(store, scaled(forReaders.newReaders)),
    forms: thriftyLimiter(store, scaled(forReaders.forms)),
    comments: {
      ofReader: {
        perMinute: Math.ceil(comments.ofReader.perMinute * scale),
        perDay: Math.ceil(comments.ofReader.perDay * scale),
      },
      perNetwork: sharedLimiter(store, scaled(comments.perNetwork)),
      perArticle: thriftyLimiter(store, scaled(comments.perArticle)),
      perSite: thriftyLimiter(store, scaled(comments.perSite)),
    },
    pressure: {
      reader: {
        perNetwork: thriftyGauge(store, scaled(pressure.reader.perNetwork)),
        perSite: thriftyGauge(store, scaled(pressure.reader.perSite)),
      },
      comment: {
        perNetwork: thriftyGauge(store, scaled(pressure.comment.perNetwork)),
        perSite: thriftyGauge(store, scaled(pressure.comment.perSite)),
      },
    },
    challenges: sharedLimiter(store, scaled(challenges)),
    login: {
      perNetwork: sharedLimiter(store, atTheDoor.perNetwork),
      perEmailAndNetwork: sharedLimiter(store, atTheDoor.perEmailAndNetwork),
      perEmail: sharedLimiter(store, atTheDoor.perEmail),
    },
  };
}
