// Many new readers who rate at once, each from the network that the test says.
import type * as wire from '../../server/contract.ts';
import { mintReaderToken } from '../../server/people/readerToken.ts';
import { secret, type TestService, type TestSite } from './service.ts';

export interface Rating {
  from: string;
  score?: number;
  article?: string;
  token?: string;
  through?: TestService;
}

interface Place {
  service: TestService;
  site: TestSite;
}

/** A reader nobody has met. */
export const newToken = ({ id }: TestSite) => mintReaderToken({ siteId: id, secrets: [secret] });

/** A rating from an address. Without a token, of a reader nobody has met. */
export async function rateFrom(
  { from, score = 5, article = 'haven', token, through }: Rating,
  { service, site }: Place,
) {
  const authorization = `Bearer ${token ?? newToken(site)}`;
  const answer = await fetch(`${(through ?? service).url}${site.readerApi}/rating`, {
    method: 'PUT',
    headers: {
      Origin: site.origin,
      Authorization: authorization,
      'X-Forwarded-For': from,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify({ article: { key: article }, score }),
  });
  return { status: answer.status, body: (await answer.json()) as wire.RatingAnswer };
}

/** So many at once, each a reader of their own, at most fifty on their way. */
export async function crowdFrom(rating: Rating, { count, ...place }: Place & { count: number }) {
  const statuses: number[] = [];
  let begun = 0;
  const next = async (): Promise<void> => {
    while (begun < count) {
      begun++;
      statuses.push((await rateFrom(rating, place)).status);
    }
  };
  await Promise.all(Array.from({ length: Math.min(50, count) }, next));
  expect(new Set(statuses)).toEqual(new Set([200]));
}
