// Storing comments, group-committed: those that arrive while a write is under way go together as the next.
import { type Db, isDataFault } from '../platform/database.ts';
import { groupCommit } from '../platform/groupCommit.ts';
import { Problem } from '../problems.ts';
import { type CommentRow, insertComments, type NewComment } from './queries.ts';

/** Resolves once the comment is stored; undefined where its reader used the idempotency key before. */
export type StoreComment = (comment: NewComment) => Promise<CommentRow | undefined>;

/** A reader's comments must come one at a time: of two in one group nobody could tell whose row is whose. */
export const storesComments = (db: Db): StoreComment =>
  groupCommit<NewComment, CommentRow | undefined>({
    write: async comments => {
      const rows = await insertComments(db, comments);
      const rowOf = new Map(rows.map(row => [row.reader_id, row]));
      return comments.map(comment => rowOf.get(comment.readerId));
    },
    mostPerCommit: 100,
    mostWaiting: 1000,
    overloaded: () => new Problem('database-unavailable', { retryAfterSeconds: 2 }),
    isItemFault: isDataFault,
  });
