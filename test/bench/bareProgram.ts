// What the product is compared with: Express and pg with the same SQL and nothing else. No validation,
// no identity, no limits, no log, no events for ratings; articles and readers are given by their ids.
import type { AddressInfo } from 'node:net';
import express from 'express';
import pg from 'pg';
import { presentPublicComment } from '../../server/comments/presentComment.ts';
import { type CommentRow, publicComments } from '../../server/comments/queries.ts';
import { commentsPerPage } from '../../server/comments/routes.ts';
import type { Db } from '../../server/platform/database.ts';
import { commentInOneStatement, rateInOneStatement } from './statements.ts';

const pool = new pg.Pool({ max: 10 }); // where: PGHOST, PGPORT, …

const many = async <Row>(text: string, values?: unknown[]) =>
  (await pool.query({ name: text.slice(0, 40), text, values })).rows as Row[];
const db: Db = {
  many,
  one: async <Row>(sql: string, values?: unknown[]) => (await many<Row>(sql, values))[0]!,
  maybeOne: async <Row>(sql: string, values?: unknown[]) => (await many<Row>(sql, values))[0],
  transaction: work => work(db),
};

const rate = rateInOneStatement({ article: '$1', reader: '$2', score: '$3' });
const comment = commentInOneStatement({ article: '$1', reader: '$2', text: '$3::text', key: '$4' });

const app = express();
app.use(express.json());

app.put('/rating', async ({ body }, response) => {
  response.json(await db.one(rate, [body.article, body.reader, body.score]));
});

app.post('/comments', async ({ body }, response) => {
  const row = await db.one<CommentRow>(comment, [body.article, body.reader, body.text, body.key]);
  response.status(201).json(presentPublicComment(row));
});

app.get('/comments', async ({ query }, response) => {
  const page = {
    articleId: String(query.article),
    before: '9223372036854775807',
    limit: commentsPerPage + 1,
  };
  const rows = await publicComments(db, page);
  response.json(rows.slice(0, commentsPerPage).map(presentPublicComment));
});

const server = app.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());
