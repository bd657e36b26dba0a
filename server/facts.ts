// What the event log means to those who listen: events become facts about things as they are now.
import { type ArticleRow, articlesById } from './articles/queries.ts';
import { presentPublicComment } from './comments/presentComment.ts';
import { commentsById } from './comments/queries.ts';
import type { PublicComment, StaffFact, Tally, Topic } from './contract.ts';
import { moderatedComments } from './moderation/moderatedComments.ts';
import { everApproved } from './moderation/queries.ts';
import type { Db } from './platform/database.ts';
import { comparePositions, type Event } from './platform/events.ts';
import { talliesOf } from './ratings/queries.ts';
import { presentTally } from './ratings/tally.ts';
import { commentCounts } from './summaries/queries.ts';

/** What moderators of one site are told: comments as they stand now, each once, in the log's order. */
export async function moderationFacts(
  db: Db,
  { siteId, events }: { siteId: number; events: Event[] },
): Promise<StaffFact[]> {
  const last = lastOfEach(events.filter(isAboutComment), event => event.commentId);
  const rows = await commentsById(db, unique(last.map(event => event.commentId)));
  const comments = new Map((await moderatedComments(db, { siteId, rows })).map(each => [each.id, each]));
  return last.flatMap((event): StaffFact[] => {
    const comment = comments.get(event.commentId!);
    return comment ? [{ type: event.type, cursor: event.position, comment }] : [];
  });
}

/** What editors of one site are told: counts of what was rated and written, never a comment itself. */
export async function summaryFacts(db: Db, events: Event[]): Promise<StaffFact[]> {
  const rated = lastOfEach(
    events.filter(event => event.type === 'tally:changed'),
    event => event.articleId,
  );
  const commented = lastOfEach(events.filter(isAboutComment), event => event.articleId);
  const tallies = new Map(
    (await talliesOf(db, unique(rated.map(event => event.articleId)))).map(row => [row.article_id, row]),
  );
  const counts = new Map(
    (await commentCounts(db, unique(commented.map(event => event.articleId)))).map(row => [
      row.article_id,
      row,
    ]),
  );

  const ofRatings = rated.flatMap(({ position: cursor, articleId }): StaffFact[] => {
    const row = tallies.get(articleId!);
    return row ? [{ type: 'tally:changed', cursor, articleId: articleId!, tally: presentTally(row) }] : [];
  });
  const ofComments = commented.map(({ position: cursor, articleId }): StaffFact => {
    const { approved = 0, pending = 0 } = counts.get(articleId!) ?? {};
    return { type: 'comments:counted', cursor, articleId: articleId!, comments: { approved, pending } };
  });
  return [...ofRatings, ...ofComments].sort((a, b) => comparePositions(a.cursor, b.cursor));
}

const commentTypes = ['comment:submitted', 'comment:decided', 'comment:withdrawn'] as const;
type CommentEvent = Event & { type: (typeof commentTypes)[number] };
const isAboutComment = (event: Event): event is CommentEvent =>
  (commentTypes as readonly string[]).includes(event.type);

/** The types of events that a topic's facts are made of. */
export const eventTypesOf: Record<Topic, string[]> = {
  moderation: [...commentTypes],
  summary: ['tally:changed', ...commentTypes],
};

export type ReaderFact = { article: ArticleRow } & (
  | { type: 'tally:changed'; tally: Tally }
  | { type: 'comment:published'; comment: PublicComment }
  | { type: 'comment:removed'; id: string }
);

/**
 * What readers of these articles are told. A comment is judged by what it is now, not by what the
 * event says it was: nothing unapproved gets out, however late an event is read.
 */
export async function readerFacts(
  db: Db,
  { articles, events }: { articles: ArticleRow[]; events: Event[] },
): Promise<ReaderFact[]> {
  const articleOf = new Map(articles.map(each => [each.id, each]));
  const here = events.filter(event => event.articleId !== null && articleOf.has(event.articleId));
  const rated = unique(here.filter(event => event.type === 'tally:changed').map(event => event.articleId));

  const tallies = (await talliesOf(db, rated)).map((row): ReaderFact => {
    return { article: articleOf.get(row.article_id)!, type: 'tally:changed', tally: presentTally(row) };
  });
  const rows = await commentsById(db, unique(here.map(event => event.commentId)));
  const approvedOnce = new Set(
    await everApproved(
      db,
      rows.map(row => row.id),
    ),
  );
  const comments = rows.flatMap((row): ReaderFact[] => {
    const article = articleOf.get(row.article_id)!;
    if (row.status === 'approved')
      return [{ article, type: 'comment:published', comment: presentPublicComment(row) }];
    // A comment that never was public has nothing to be removed from; not even its number gets out.
    const wasPublic = row.verdict === 'approve' || approvedOnce.has(row.id);
    return wasPublic ? [{ article, type: 'comment:removed', id: row.id }] : [];
  });
  return [...tallies, ...comments];
}

/** The articles that events are about, whoever watches them. */
export const articlesOf = (db: Db, events: Event[]) =>
  articlesById(db, unique(events.map(event => event.articleId)));

export const groupedBySite = (events: Event[]): Map<number, Event[]> => {
  const groups = new Map<number, Event[]>();
  for (const event of events) groups.set(event.siteId, [...(groups.get(event.siteId) ?? []), event]);
  return groups;
};

/** Only the latest event about each thing: what it says is read from the thing as it stands. */
function lastOfEach<E extends Event>(events: E[], subjectOf: (event: E) => string | null): E[] {
  const last = new Map(events.map(event => [subjectOf(event), event]));
  return events.filter(event => last.get(subjectOf(event)) === event);
}

const unique = (ids: (string | null)[]): string[] => [...new Set(ids.filter(id => id !== null))];
