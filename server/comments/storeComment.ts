// Storing comments, group-committed: those that arrive while a write is under way go together as the next.
import type { Db } from '../platform/database.ts';
import { inGroups } from '../platform/inGroups.ts';
import { type CommentRow, insertComments, type NewComment } from './queries.ts';

/** Resolves once the comment is stored; undefined where its reader used the idempotency key before. */
export type StoreComment = (comment: NewComment) => Promise<CommentRow | undefined>;

/** A reader's comments must come one at a time: of two in one group nobody could tell whose row is whose. */
export const storesComments = (db: Db): StoreComment =>
  inGroups({
    run: async (comments: NewComment[]) => {
      const rows = await insertComments(db, comments);
      const rowOf = new Map(rows.map(row => [row.reader_id, row]));
      return comments.map(comment => rowOf.get(comment.readerId));
    },
    mostAtOnce: 100,
    mostWaiting: 1000,
  });
