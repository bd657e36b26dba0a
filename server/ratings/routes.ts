// A reader rates an article, changes their mind, or takes the rating back.

import type { ArticlePlace, KnownArticles } from '../articles/knownArticles.ts';
import { articleByKey } from '../articles/queries.ts';
import * as wire from '../contract.ts';
import type { Db } from '../platform/database.ts';
import { endpointFor } from '../platform/http/endpoint.ts';
import type { Networks } from '../platform/limits/networks.ts';
import type { SiteRow } from '../sites/queries.ts';
import type { CastRating } from './castRating.ts';
import { emptyTally } from './tally.ts';

interface Reader {
  site: SiteRow;
  readerId: string;
}

const endpoint = endpointFor<Reader>();

interface Parts {
  db: Db;
  articles: KnownArticles;
  castRating: CastRating;
  networks: Networks;
  onChange: (place: ArticlePlace) => void;
}

export function ratingRoutes({ db, articles, castRating, networks, onChange }: Parts) {
  const cast = endpoint({
    summary: 'Rate an article, or change the rating',
    params: wire.SiteParams,
    body: wire.RatingBody,
    answers: { 200: wire.RatingAnswer },
    problems: ['article-url-foreign'],
    handle: async ({ site, readerId, body, request }) => {
      const articleId = await articles.idOf(site, body.article);
      const [network, earlierNetwork] = networks.recent(request, 2);
      const wish = { articleId, readerId, score: body.score };
      const tally = await castRating({ ...wish, network: network!, earlierNetwork });
      onChange({ siteId: site.id, key: body.article.key });
      return { value: { score: body.score, tally } satisfies wire.RatingAnswer };
    },
  });

  const withdraw = endpoint({
    summary: 'Withdraw the rating',
    params: wire.SiteParams,
    query: wire.ArticleQuery,
    answers: { 200: wire.RatingAnswer },
    problems: [],
    handle: async ({ site, readerId, query }) => {
      const article = await articleByKey(db, { siteId: site.id, key: query.article });
      const tally = article ? await castRating({ articleId: article.id, readerId, score: null }) : emptyTally;
      onChange({ siteId: site.id, key: query.article });
      return { value: { score: null, tally } satisfies wire.RatingAnswer };
    },
  });

  return { cast, withdraw };
}
