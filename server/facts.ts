// What the event log means to those who listen: events become facts about things as they are now.
import { type ArticleRow, articlesById } from './articles/queries.ts';
import { presentPublicComment } from './comments/presentComment.ts';
import { commentsById } from './comments/queries.ts';
import type { PublicComment, StaffFact, Tally, Topic } from './contract.ts';
import { moderatedComments } from './moderation/moderatedComments.ts';
import { everApproved } from './moderation/queries.ts';
import type { Db } from './platform/database.ts';
import { comparePositions, type Event } from './platform/events.ts';
import { doubtedOf, talliesOf } from './ratings/queries.ts';
import { presentDoubted, presentTally } from './ratings/tally.ts';
import { commentCounts } from './summaries/queries.ts';

/** What moderators of one site are told: comments as they stand now, each once, in the log's order. */
export async function moderationFacts(
  db: Db,
  { siteId, events }: { siteId: number; events: Event[] },
): Promise<StaffFact[]> {
  // What is known of a reader changed: not news about the comment, and so no substitute for such news.
  const last = lastOfEach(
    events.filter(isForModerators),
    event => `${isAboutComment(event)} ${event.commentId}`,
  );
  const rows = await commentsById(db, unique(last.map(event => event.commentId)));
  const comments = new Map((await moderatedComments(db, { siteId, rows })).map(each => [each.id, each]));
  // Sent and screened since the desk last heard: to the desk it is a new comment, and counted as one.
  const isNew = new Set(
    events.filter(event => event.type === 'comment:submitted').map(event => event.commentId),
  );
  return last.flatMap((event): StaffFact[] => {
    const comment = comments.get(event.commentId!);
    const type =
      event.type === 'comment:screened' && isNew.has(event.commentId) ? 'comment:submitted' : event.type;
    return comment ? [{ type, cursor: event.position, comment }] : [];
  });
}

/** What editors of one site are told: counts of what was rated and written, never a comment itself. */
export async function summaryFacts(db: Db, events: Event[]): Promise<StaffFact[]> {
  const rated = lastOfEach(
    events.filter(event => event.type === 'tally:changed'),
    event => event.articleId,
  );
  const commented = lastOfEach(events.filter(isAboutComment), event => event.articleId);
  const ratedIds = unique(rated.map(event => event.articleId));
  const tallies = new Map((await talliesOf(db, ratedIds)).map(row => [row.article_id, row]));
  const doubts = new Map((await doubtedOf(db, ratedIds)).map(row => [row.article_id, row]));
  const counts = new Map(
    (await commentCounts(db, unique(commented.map(event => event.articleId)))).map(row => [
      row.article_id,
      row,
    ]),
  );

  const ofRatings = rated.flatMap(({ position: cursor, articleId }): StaffFact[] => {
    const row = tallies.get(articleId!);
    if (!row) return [];
    const doubted = presentDoubted(doubts.get(articleId!));
    return [{ type: 'tally:changed', cursor, articleId: articleId!, tally: presentTally(row), doubted }];
  });
  const ofComments = commented.map(({ position: cursor, articleId }): StaffFact => {
    const { approved = 0, pending = 0 } = counts.get(articleId!) ?? {};
    return { type: 'comments:counted', cursor, articleId: articleId!, comments: { approved, pending } };
  });
  return [...ofRatings, ...ofComments].sort((a, b) => comparePositions(a.cursor, b.cursor));
}

const commentTypes = [
  'comment:submitted',
  'comment:screened',
  'comment:decided',
  'comment:withdrawn',
] as const;
type CommentEvent = Event & { type: (typeof commentTypes)[number] };
const moderationTypes = [...commentTypes, 'reader:changed'] as const;
type ModerationEvent = Event & { type: (typeof moderationTypes)[number] };
const isForModerators = (event: Event): event is ModerationEvent =>
  (moderationTypes as readonly string[]).includes(event.type);
const isAboutComment = (event: Event): event is CommentEvent =>
  (commentTypes as readonly string[]).includes(event.type);

/** The types of events that a topic's facts are made of. */
export const eventTypesOf: Record<Topic, string[]> = {
  moderation: [...moderationTypes],
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
  const rows = await commentsById(db, unique(here.filter(isAboutComment).map(event => event.commentId)));
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
