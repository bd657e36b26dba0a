// The statements that bare programs run: the product's own, and a rating as one would write it first.
import { commentColumns, publicComments } from '../../server/comments/queries.ts';
import { commentsPerPage } from '../../server/comments/routes.ts';
import type { Db } from '../../server/platform/database.ts';

const scores = [1, 2, 3, 4, 5];

/**
 * Stores a rating and moves the tally, one statement a click. Two simultaneous taps of one reader
 * miscount (the old score is read before the row is locked), which the product must not.
 */
export const rateInOneStatement = (given: { article: string; reader: string; score: string }) => {
  const article = `${given.article}::bigint`;
  const reader = `${given.reader}::uuid`;
  const score = `${given.score}::smallint`;
  return `/* bare.rate */
    with before as (
      select score from ratings where article_id = ${article} and reader_id = ${reader}
    ), stored as (
      insert into ratings (article_id, reader_id, score) values (${article}, ${reader}, ${score})
      on conflict (article_id, reader_id) do update set score = excluded.score, changed_at = now()
    )
    insert into tallies as t (article_id, ${scores.map(each => `score_${each}`).join(', ')})
    values (${article}, ${scores.map(each => `(${score} = ${each})::integer`).join(', ')})
    on conflict (article_id) do update
      set ${scores
        .map(
          each =>
            `score_${each} = t.score_${each} + excluded.score_${each}
              - coalesce((select (score = ${each})::integer from before), 0)`,
        )
        .join(', ')}
    returning ${scores.map(each => `score_${each}`).join(', ')}`;
};

/** Stores a comment with its event, one statement a comment, and nothing to find the same text again by. */
export const commentInOneStatement = (given: {
  article: string;
  reader: string;
  text: string;
  key: string;
}) => `/* bare.comment */
    with inserted as (
      insert into comments (site_id, article_id, reader_id, name, text, status, verdict, fingerprint,
                            idempotency_key, network)
      values (1, ${given.article}::bigint, ${given.reader}::uuid, 'Åse', ${given.text}, 'pending', 'hold',
              decode(md5(${given.text}), 'hex'), ${given.key}, decode(md5('network'), 'hex'))
      returning ${commentColumns}
    )
    select inserted.*, append_event('comment' || ':' || 'submitted', site_id, article_id, id, 'reader') from inserted`;

/** The text of a statement of the product's, with an expression in the place of each parameter. */
async function statementOf(ask: (db: Db) => Promise<unknown>, expressions: string[]): Promise<string> {
  let text = '';
  const note = async (sql: string) => {
    text = sql;
    return [];
  };
  await ask({ many: note, one: note, maybeOne: note, transaction: note } as unknown as Db);
  return (
    text
      .replace(/\$(\d+)/g, (_, position) => expressions[Number(position) - 1]!)
      // pgbench finds its variables inside quotes too, and would take 'comment:submitted' for one.
      .replace(/'(\w+):(\w+)'/g, `'$1' || ':' || '$2'`)
  );
}

const nothing = {} as never;

/** As pgbench scripts: `:article`, `:reader` and `:score` are its variables. */
export const scripts = {
  rating: async () =>
    rateInOneStatement({ article: ':article', reader: 'md5((:reader)::text)', score: ':score' }),
  comment: async () =>
    commentInOneStatement({
      article: ':article',
      reader: 'md5((:reader)::text)',
      text: 'repeat(md5((:reader)::text), 6)',
      key: 'md5((:reader)::text)',
    }),
  page: () =>
    statementOf(
      db => publicComments(db, nothing),
      [':article', '9223372036854775807', `${commentsPerPage + 1}`],
    ),
};
