// What the databases hold before anything is measured: the same in the product's and the bare program's.

import type { Connection } from '../../server/platform/database.ts';
import { openClient } from '../../server/platform/database.ts';
import { articleKey, seededArticles, seededComments } from './measures.ts';

const ratingsPerArticle = 100;

/** Fills a migrated database whose only site is number 1. The number in an article's key is its id. */
export async function seed(connection: Connection): Promise<void> {
  const client = await openClient(connection);
  try {
    await client.query(
      `insert into articles (id, site_id, key, title) overriding system value
       select n, 1, $2 || n, 'Artikel ' || n from generate_series(1, $1::integer) n`,
      [seededArticles, articleKey(0).slice(0, -1)],
    );
    await client.query(
      `insert into ratings (article_id, reader_id, score)
       select a.id, gen_random_uuid(), 1 + (r % 5)
         from articles a, generate_series(1, $1::integer) r where a.id <= 1001`,
      [ratingsPerArticle],
    );
    await client.query(
      `insert into tallies (article_id, score_1, score_2, score_3, score_4, score_5)
       select article_id, count(*) filter (where score = 1), count(*) filter (where score = 2),
              count(*) filter (where score = 3), count(*) filter (where score = 4), count(*) filter (where score = 5)
         from ratings group by article_id`,
    );
    for (const { articles, each } of seededComments) {
      await client.query(
        `insert into comments (site_id, article_id, reader_id, name, text, status, verdict, fingerprint, decided_at)
         select 1, article, gen_random_uuid(), 'Læser ' || n,
                'Kommentar ' || n || ': ' || repeat('gården og haven og alle naboerne ', 7),
                'approved', 'hold', decode(md5(article || '/' || n), 'hex'), now()
           from generate_series(1, $3::integer) n, generate_series($1::integer, $1::integer + $2::integer - 1) article`,
        [articles.first, articles.count, each],
      );
    }
    // As long as those of other comments: what a submit searches for the same text again.
    await client.query(
      `insert into comment_likenesses (site_id, pair, comment_id)
       select 1, hashint8extended(id, place), id from comments, generate_series(1, 12) place`,
    );
    // A plan that is prepared while a table looks empty is kept, and misleads.
    await client.query('vacuum (analyze)');
    await client.query('checkpoint');
  } finally {
    await client.end();
  }
}
