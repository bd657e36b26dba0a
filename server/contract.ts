// Every wire type, said once: requests, answers and socket events. The same schemas validate
// requests, type both sides and generate the OpenAPI document. Clients `import type` from here.
//
// Words, the same in SQL, TypeScript, URL, event and screen:
//   site      a publication that embeds the widget; has a key, allowed origins, a locale
//   article   one page of a site; its key is the publisher's own id, else the normalised path
//   reader    someone under an article; no account; exists from the first act, never before
//   staff     people who log in: moderator, editor, admin
//   score     1 to 5, stored by value; a smiley is the picture and label of a score
//   rating    one reader's score for one article; changing replaces it, withdrawing deletes it
//   tally     an article's five counts; a summary is tallies over many articles
//   comment   what a reader wrote: pending, approved, rejected or withdrawn
//   verdict   what screening decided before a person looked: approve, hold, refuse
//   decision  what a person decided: approve, reject, reopen, with a reason
//   event     a stored fact at a position in the log; a cursor is such a position
import { z } from 'zod';

export const LIMITS = {
  textCodePoints: 5000,
  nameCodePoints: 80,
  articleKeyCharacters: 1000,
  articleKeyBytes: 2000,
  bodyKilobytes: 64,
  passwordCharacters: { least: 12, most: 128 },
} as const;

// PostgreSQL cannot store U+0000 and UTF-8 cannot carry half a surrogate pair: refused before SQL.
const isStorable = (text: string) => text.isWellFormed() && !text.includes('\0');
export const storable = z.string().refine(isStorable, { error: 'text-malformed' });
const line = (most: number) => storable.max(most).regex(/^[^\r\n]*$/u);

// ---- nouns ----
export const Id = z.string().regex(/^[1-9]\d{0,17}$/);
export const Score = z.literal([1, 2, 3, 4, 5]);
export const Tally = z.object({ 1: z.int(), 2: z.int(), 3: z.int(), 4: z.int(), 5: z.int() });
export const CommentStatus = z.enum(['pending', 'approved', 'rejected', 'withdrawn']);
export const Verdict = z.enum(['approve', 'hold', 'refuse']);
export const Decision = z.enum(['approve', 'reject', 'reopen']);
export const RejectReason = z.enum(['off-topic', 'rude', 'spam', 'personal-data', 'illegal', 'other']);
export const Role = z.enum(['admin', 'moderator', 'editor']);
/** A position in the event log, opaque to clients: keep the last one seen and hand it back. */
export const Cursor = z.string().regex(/^\d{1,20}\.\d{1,19}$/);
const Time = z.iso.datetime();

/** Percent-encoded paths of other scripts are long; the database's index of keys takes so many bytes. */
export const ArticleKey = line(LIMITS.articleKeyCharacters)
  .trim()
  .normalize('NFC')
  .min(1)
  .refine(key => new TextEncoder().encode(key).length <= LIMITS.articleKeyBytes);
/** What a page says about itself. The server fills gaps from it and never overwrites. */
export const ArticleFromPage = z.strictObject({
  key: ArticleKey,
  url: storable
    .max(2000)
    .pipe(z.url({ protocol: /^https?$/ }))
    .optional(),
  title: line(300).optional(),
  section: line(100).optional(),
  issue: line(40).optional(),
  author: line(200).optional(),
  published: z.iso.date().optional(),
});
/** One thing a check noticed. `start` and `end` are UTF-16 offsets in the comment's text. */
export const ScreeningReason = z.object({
  check: z.string(),
  match: z.string().optional(),
  start: z.int().optional(),
  end: z.int().optional(),
  severity: z.enum(['refuse', 'hold', 'flag']).optional(),
  /** By the weight of its words, which a machine learned: no list names it. */
  learned: z.boolean().optional(),
  /** Of an external screener, in its own words and by its own names; scores from 0 to 1. */
  verdict: z.enum(['approve', 'hold', 'refuse', 'flag']).optional(),
  notes: z.array(z.string()).optional(),
  scores: z.record(z.string(), z.number()).optional(),
});

// ---- what readers send and get ----
export const SiteParams = z.object({ site: storable.max(63) });
export const CommentParams = SiteParams.extend({ comment: Id });
export const ArticleQuery = z.object({ article: ArticleKey });
export const CommentsQuery = ArticleQuery.extend({ before: Id });

export const ReaderToken = z.object({ token: z.string() });
export const RatingBody = z.strictObject({ article: ArticleFromPage, score: Score });
export const RatingAnswer = z.object({ score: Score.nullable(), tally: Tally });
export const CommentBody = z.strictObject({
  article: ArticleFromPage,
  name: line(400).nullish(),
  text: storable,
  /** What `POST forms` answered when the reader began to write. Without one a person has a look first. */
  stamp: z.string().max(200).optional(),
  /** Hidden from people: whoever fills it in is held back. Never stored. */
  website: z.string().max(2000).optional(),
});
export const FormBody = z.strictObject({ article: ArticleKey });
export const FormStamp = z.object({ stamp: z.string() });
export const PublicComment = z.object({
  id: Id,
  name: z.string().nullable(),
  text: z.string(),
  submittedAt: Time,
});
export const OwnComment = PublicComment.extend({
  status: CommentStatus,
  revision: z.int(),
  reason: RejectReason.nullable(),
  note: z.string().nullable(),
});
export const CommentAnswer = z.object({ comment: OwnComment });
/** The oldest id given is where the next page begins; null on the last page. */
export const CommentPage = z.object({ comments: z.array(PublicComment), before: Id.nullable() });
export const Feedback = CommentPage.extend({
  article: z.object({ key: z.string(), closed: z.boolean() }),
  tally: Tally,
  commentCount: z.int(),
});
export const Mine = z.object({
  score: Score.nullable(),
  /** Those that nobody else sees: waiting, or rejected with the reason. */
  comments: z.array(OwnComment),
  /** Those that everybody reads, newest first; their words are on the public pages. */
  published: z.array(Id),
});

// ---- what staff send and get ----
const Password = storable.min(LIMITS.passwordCharacters.least).max(LIMITS.passwordCharacters.most);
const Email = z.email().max(254);
export const LoginBody = z.strictObject({
  email: z.string().max(254),
  password: storable.max(LIMITS.passwordCharacters.most),
});
export const InvitationBody = z.strictObject({ token: z.string().max(100) });
export const Invitation = z.object({ email: z.string().nullable(), role: Role });
export const AcceptInvitationBody = z.strictObject({
  token: z.string().max(100),
  email: Email,
  name: line(80).min(1),
  password: Password,
});
export const Permission = z.enum([
  'comments:moderate',
  'readers:ban',
  'readers:trust',
  'articles:close',
  'summaries:read',
  'ratings:judge',
]);
export const Me = z.object({
  id: Id,
  name: z.string(),
  email: z.string(),
  sites: z.array(
    z.object({ key: z.string(), name: z.string(), locale: z.string(), permissions: z.array(Permission) }),
  ),
});

export const ArticleContext = z.object({
  id: Id,
  key: z.string(),
  url: z.string().nullable(),
  title: z.string().nullable(),
  section: z.string().nullable(),
  issue: z.string().nullable(),
  author: z.string().nullable(),
  published: z.string().nullable(),
  closed: z.boolean(),
});
/** A comment as the desk sees it: with its article, why it was held, and who decided. */
export const ModeratedComment = PublicComment.extend({
  status: CommentStatus,
  revision: z.int(),
  article: ArticleContext,
  screening: z.object({
    verdict: Verdict,
    reasons: z.array(ScreeningReason),
    /** The highest of an external screener's scores, 0 to 1; it orders the queue and decides nothing. */
    score: z.number().nullable(),
  }),
  /** How the same reader's other comments on this site were decided. */
  author: z.object({
    /** Opaque, the same on all comments of one reader: what is learnt of them holds for each. */
    mark: z.string(),
    approved: z.int(),
    rejected: z.int(),
    /** Commenting is closed for the author now; `until` null: for good. */
    ban: z.object({ until: Time.nullable() }).nullish(),
    /** Published without waiting unless a check finds something. */
    trusted: z.boolean(),
  }),
  /** The network it came from; `mark` null once forgotten, which is after seven days. */
  network: z.object({
    mark: z.string().nullable(),
    known: z.boolean(),
    ban: z.object({ until: Time }).nullable(),
  }),
  decision: z
    .object({ by: z.string(), at: Time, reason: RejectReason.nullable(), note: z.string().nullable() })
    .nullable(),
});
/** Where the next page begins: a comment's id; by score, its score (or `none`) before it. */
const QueuePlace = z.string().regex(/^(?:(?:0(?:\.\d{1,4})?|1|none):)?[1-9]\d{0,17}$/);
export const QueueQuery = z.object({
  /** Oldest first, or what an external screener scored highest first. */
  order: z.enum(['oldest', 'score']).default('oldest'),
  /** The `after` of the page before; only valid with the same order. */
  after: QueuePlace.optional(),
});
export const Queue = z.object({
  comments: z.array(ModeratedComment),
  /** How many wait in all, on this page or not. */
  waiting: z.int(),
  after: QueuePlace.nullable(),
  cursor: Cursor,
});
/** Comments shown without anybody having read them, newest first. */
export const PublishedQuery = z.object({ before: Id.optional() });
export const Published = z.object({
  comments: z.array(ModeratedComment),
  /** How many are unread in all, on this page or not. */
  unread: z.int(),
  before: Id.nullable(),
  /** Whether the site's policy lets comments through by itself. */
  publishesByItself: z.boolean(),
});
export const DecidedQuery = z.object({ before: Time.optional() });
export const Decided = z.object({ comments: z.array(ModeratedComment), before: Time.nullable() });
export const DecisionBody = z.strictObject({
  decision: Decision,
  revision: z.int().min(1),
  reason: RejectReason.optional(),
  note: storable.max(1000).optional(),
});
export const DecisionAnswer = z.object({ comment: ModeratedComment });
export const BanBody = z.strictObject({
  comment: Id,
  reason: line(500).min(1),
  days: z.int().min(1).max(3650).optional(),
  /** Everybody on the network the comment came from, for as long as it can be told: seven days at most. */
  network: z.literal(true).optional(),
});
export const LiftBanQuery = z.object({ network: z.literal('true').optional() });
/** What would become of a text if a stranger sent it now. Nothing of it is kept. */
export const ScreeningBody = z.strictObject({ text: storable, name: line(400).nullish() });
export const ScreeningAnswer = z.object({ verdict: Verdict, reasons: z.array(ScreeningReason) });
export const BanAnswer = z.object({ until: Time.nullable() });
export const ArticleParams = SiteParams.extend({ article: Id });
export const ArticleBody = z.strictObject({ closed: z.boolean() });
export const ArticleAnswer = z.object({ article: ArticleContext });

export const SummarySort = z.enum(['published', 'title', 'ratings', 'average', 'positive', 'comments']);
export const SummaryQuery = z.object({
  sort: SummarySort.default('published'),
  order: z.enum(['asc', 'desc']).default('desc'),
  section: line(100).optional(),
  issue: line(40).optional(),
  /** The `after` of the page before; only valid with the same sort, order and filters. */
  after: z.string().max(8000).optional(),
});
/** What an editor says of doubted ratings: into the tally, or out of it (again). */
export const DoubtedDecision = z.enum(['count', 'leave-out']);
/** Ratings kept outside the tally: many new readers of one network rated one article in a short time. */
export const Doubted = z.object({
  tally: Tally,
  ratings: z.int(),
  /** The latest decision, and how many ratings it was about. */
  decision: z.object({ decision: DoubtedDecision, ratings: z.int(), by: z.string(), at: Time }).nullable(),
});
export const DoubtedBody = z.strictObject({ decision: DoubtedDecision });
export const ArticleSummary = z.object({
  article: ArticleContext,
  /** What readers see: without the doubted ones. */
  tally: Tally,
  ratings: z.int(),
  doubted: Doubted,
  /** Mean score, 1 to 5; null without ratings. */
  average: z.number().nullable(),
  /** Ratings at or above the site's `positiveFrom`, their share, and its 95 % Wilson interval. */
  positive: z.object({ count: z.int(), share: z.number().nullable(), low: z.number(), high: z.number() }),
  comments: z.object({ approved: z.int(), pending: z.int() }),
});
export const DoubtedAnswer = z.object({ summary: ArticleSummary });
export const Summary = z.object({
  articles: z.array(ArticleSummary),
  after: z.string().nullable(),
  positiveFrom: Score,
  sections: z.array(z.string()),
  issues: z.array(z.string()),
  cursor: Cursor,
});

// ---- proof of work: a little arithmetic before an act, under pressure only ----
const hex = (characters: number) => z.string().regex(new RegExp(`^[0-9a-f]{${characters}}$`));
/** As altcha's second form has it: which counter leads to a key that begins with `keyPrefix`? */
export const WorkChallenge = z.strictObject({
  parameters: z.strictObject({
    algorithm: z.literal('PBKDF2/SHA-256'),
    nonce: hex(32),
    salt: hex(32),
    cost: z.int(),
    keyLength: z.int(),
    keyPrefix: hex(32),
    keySignature: hex(64),
    expiresAt: z.int(),
    data: z.strictObject({
      site: z.int(),
      act: z.enum(['reader', 'comment']),
      reader: z.guid().nullable(),
    }),
  }),
  signature: hex(64),
});
/** What the header `Work-Solution` holds, as JSON in base64. */
export const WorkSolution = z.strictObject({
  challenge: WorkChallenge,
  solution: z.strictObject({ counter: z.int(), derivedKey: hex(64) }),
});

/**
 * RFC 9457 problem details, plus a stable `code`. A lost race carries the winner's `comment`; `work-required`
 * the `challenge` to solve.
 */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  field: z.string().optional(),
  instance: z.string().optional(),
  comment: ModeratedComment.optional(),
  challenge: WorkChallenge.optional(),
});

// ---- socket events: commands are noun:verb, facts are noun:verbed ----
export const ArticleWatch = z.strictObject({ site: SiteParams.shape.site, article: ArticleKey });
export const SiteWatch = z.strictObject({
  site: SiteParams.shape.site,
  topic: z.enum(['moderation', 'summary']),
  after: Cursor.nullable(),
});
/** Namespace /readers: anyone on an allowed origin, a room per article; only approved things. */
export interface ReaderCommands {
  'article:watch': (watch: z.infer<typeof ArticleWatch>, done: (answer: Ack) => void) => void;
  'article:unwatch': (watch: z.infer<typeof ArticleWatch>) => void;
}
export interface ReaderFacts {
  'tally:changed': (fact: { article: string; tally: Tally }) => void;
  'comment:published': (fact: { article: string; comment: PublicComment }) => void;
  'comment:removed': (fact: { article: string; id: string }) => void;
}
/** Namespace /staff: a logged-in person; a room per site and topic. */
export type Topic = z.infer<typeof SiteWatch>['topic'];
export type StaffFact =
  | {
      /**
       * `comment:screened`: an external screener has answered, or was not reached.
       * `reader:changed`: only what is known of its author or network is news.
       */
      type:
        | 'comment:submitted'
        | 'comment:screened'
        | 'comment:decided'
        | 'comment:withdrawn'
        | 'reader:changed';
      cursor: string;
      comment: ModeratedComment;
    }
  | { type: 'tally:changed'; cursor: string; articleId: string; tally: Tally; doubted: Doubted }
  | { type: 'comments:counted'; cursor: string; articleId: string; comments: ArticleSummary['comments'] };
export interface StaffCommands {
  /** Joins the room and answers with what was missed after `after`, or says to take a snapshot. */
  'site:watch': (
    watch: z.infer<typeof SiteWatch>,
    done: (answer: Ack & { facts?: StaffFact[]; snapshot?: boolean; cursor?: string }) => void,
  ) => void;
}
export interface StaffFacts {
  fact: (fact: StaffFact) => void;
  /** The feed lost its place (a restore, a long absence): fetch the page's data anew. */
  'snapshot:needed': () => void;
}
export type Ack = { ok: true } | { ok: false; problem: Problem };

export type Score = z.infer<typeof Score>;
export type Tally = z.infer<typeof Tally>;
export type CommentStatus = z.infer<typeof CommentStatus>;
export type Verdict = z.infer<typeof Verdict>;
export type Decision = z.infer<typeof Decision>;
export type RejectReason = z.infer<typeof RejectReason>;
export type Role = z.infer<typeof Role>;
export type Permission = z.infer<typeof Permission>;
export type ArticleFromPage = z.infer<typeof ArticleFromPage>;
export type ScreeningReason = z.infer<typeof ScreeningReason>;
export type PublicComment = z.infer<typeof PublicComment>;
export type FormStamp = z.infer<typeof FormStamp>;
export type OwnComment = z.infer<typeof OwnComment>;
export type CommentPage = z.infer<typeof CommentPage>;
export type Feedback = z.infer<typeof Feedback>;
export type Mine = z.infer<typeof Mine>;
export type RatingAnswer = z.infer<typeof RatingAnswer>;
export type CommentAnswer = z.infer<typeof CommentAnswer>;
export type Me = z.infer<typeof Me>;
export type Invitation = z.infer<typeof Invitation>;
export type ArticleContext = z.infer<typeof ArticleContext>;
export type ModeratedComment = z.infer<typeof ModeratedComment>;
export type Queue = z.infer<typeof Queue>;
export type Published = z.infer<typeof Published>;
export type Decided = z.infer<typeof Decided>;
export type ScreeningAnswer = z.infer<typeof ScreeningAnswer>;
export type SummarySort = z.infer<typeof SummarySort>;
export type Doubted = z.infer<typeof Doubted>;
export type DoubtedDecision = z.infer<typeof DoubtedDecision>;
export type ArticleSummary = z.infer<typeof ArticleSummary>;
export type Summary = z.infer<typeof Summary>;
export type WorkChallenge = z.infer<typeof WorkChallenge>;
export type WorkSolution = z.infer<typeof WorkSolution>;
export type Problem = z.infer<typeof Problem>;
