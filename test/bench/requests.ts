// What the load generator sends: the n-th request of a measure, to the product and to the bare program.
import { randomUUID } from 'node:crypto';
import { mintReaderToken } from '../../server/people/readerToken.ts';
import { articleKey, type Kind, type Measure } from './measures.ts';

export type Target = 'ours' | 'bare';

export interface Site {
  id: number;
  key: string;
  origin: string;
  secret: string;
}

export interface Prepared {
  method: 'GET' | 'PUT' | 'POST';
  path: string;
  headers: Record<string, string>;
  body?: string;
  /** The thing that the database holds once this was answered: the same for two requests that change one. */
  stores?: string;
}

interface Reader {
  id: string;
  token: string;
}

/** So many that nobody meets the limit of 60 acts or 5 comments a minute: limits are not what is measured. */
const readerCount = 100_000;

// A stride that shares no factor with the number of articles visits each before it comes back.
const stride = 7_919;

/** What a reader does in the n-th request. */
interface Act {
  reader: Reader;
  article: number;
  score: number;
  text: string;
  key: string;
}

type Makers = Record<Kind, (act: Act) => Prepared>;

const json = { 'Content-Type': 'application/json' };

const toOurs = ({ key: site, origin }: Site): Makers => {
  const base = `/api/v1/sites/${site}`;
  const signed = ({ reader }: Act) => ({ ...json, Origin: origin, Authorization: `Bearer ${reader.token}` });
  return {
    rating: act => ({
      method: 'PUT',
      path: `${base}/rating`,
      headers: signed(act),
      body: JSON.stringify({ article: { key: articleKey(act.article) }, score: act.score }),
    }),
    comment: act => ({
      method: 'POST',
      path: `${base}/comments`,
      headers: { ...signed(act), 'Idempotency-Key': act.key },
      body: JSON.stringify({ article: { key: articleKey(act.article) }, name: 'Åse', text: act.text }),
    }),
    page: act => ({
      method: 'GET',
      path: `${base}/feedback?article=${encodeURIComponent(articleKey(act.article))}`,
      headers: { Origin: origin },
    }),
  };
};

const toBare: Makers = {
  rating: ({ article, reader, score }) => ({
    method: 'PUT',
    path: '/rating',
    headers: json,
    body: JSON.stringify({ article, reader: reader.id, score }),
  }),
  comment: ({ article, reader, text, key }) => ({
    method: 'POST',
    path: '/comments',
    headers: json,
    body: JSON.stringify({ article, reader: reader.id, name: 'Åse', text, key }),
  }),
  page: ({ article }) => ({ method: 'GET', path: `/comments?article=${article}`, headers: {} }),
};

export function requestsOf(site: Site): (target: Target, measure: Measure, n: number) => Prepared {
  const readers: Reader[] = Array.from({ length: readerCount }, () => {
    const id = randomUUID();
    return { id, token: mintReaderToken({ siteId: site.id, secrets: [site.secret], readerId: id }) };
  });
  const makers: Record<Target, Makers> = { ours: toOurs(site), bare: toBare };

  return (target, { kind, articles }, n) => {
    const lap = Math.floor(n / readerCount);
    const act: Act = {
      reader: readers[n % readerCount]!,
      article: articles.first + ((n * stride + lap) % articles.count),
      // On a second lap the same reader changes their mind, so that each request has something to store.
      score: 1 + ((n + lap) % 5),
      text: kind === 'comment' ? commentText(n) : '',
      key: `bench-key-${n}`,
    };
    const stores = { rating: `${act.article}/${n % readerCount}`, comment: act.key, page: undefined };
    return { ...makers[target][kind](act), stores: stores[kind] };
  };
}

const words = `gården haven naboerne blomster kommunen cyklerne gaden børnene bænken træerne foreningen
  beboerne altanen vasketøjet køkkenet artiklen billederne forfatteren bladet redaktionen`.split(/\s+/);

/** About 200 characters, no two alike. */
function commentText(n: number): string {
  const some = Array.from({ length: 18 }, (_, i) => words[(n * (i + 3) + i * i) % words.length]);
  return `Tak for nummer ${n} ${randomUUID().slice(0, 8)}. Jeg synes, at ${some.join(' og ')} hører med.`;
}
