// Comments for the desk's tests: only what a test is about has to be said.

import type { CommentFact } from '../../../client-widget/moderator/queue/state.ts';
import type { ModeratedComment } from '../../../server/contract.ts';

export const comment = (id: number | string, changes: Partial<ModeratedComment> = {}): ModeratedComment => ({
  id: `${id}`,
  name: 'Peter Holm',
  text: `Kommentar ${id}`,
  submittedAt: '2026-11-21T10:00:00.000Z',
  status: 'pending',
  revision: 1,
  article: {
    id: '1',
    key: '2026-11/byens-haver',
    url: null,
    title: 'Byens haver',
    section: null,
    issue: null,
    author: null,
    published: null,
    closed: false,
  },
  screening: { verdict: 'hold', reasons: [], score: null },
  author: { mark: `reader of ${id}`, approved: 0, rejected: 0, ban: null, trusted: false },
  network: { mark: null, known: false, ban: null },
  decision: null,
  ...changes,
});

export const approved = (id: number | string, revision = 2, at = '2026-11-21T11:00:00.000Z') =>
  comment(id, { status: 'approved', revision, decision: { by: 'Mette', at, reason: null, note: null } });

let position = 0;
export const fact = (type: CommentFact['type'], about: ModeratedComment): CommentFact => ({
  type,
  cursor: `1.${++position}`,
  comment: about,
});
