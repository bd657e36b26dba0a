// Sites with a screener, and what tests do there: send, wait for the question, see what came of it.
import type * as wire from '../../server/contract.ts';
import { setScreener } from '../../server/sites/queries.ts';
import type { TestScreener } from './screener.ts';
import { type TestService, type TestSite, until } from './service.ts';

export const checksOf = ({ screening }: wire.ModeratedComment) => screening.reasons.map(({ check }) => check);

type Moderator = Awaited<ReturnType<TestSite['asModerator']>>;

export type ScreenedHouse = ReturnType<typeof screenedHouse>;

export const screenedHouse = (
  service: TestService,
  { screener, secret }: { screener: TestScreener; secret: string },
) => ({
  siteWithScreener: async (policy: TestSite['policy'] = 'publish-first') => {
    const site = await service.site({ policy });
    await setScreener(service.db, { siteId: site.id, url: screener.url, secret });
    return site;
  },
  /** A comment, answered as waiting. */
  submit: async (site: TestSite, text = 'Sikke en dejlig have') => {
    const reader = await site.asReader();
    const answer = await reader.comment('haven', text, { name: 'Åse' });
    expect([answer.status, answer.body.comment?.status]).toEqual([201, 'pending']);
    return { reader, id: (answer.body as wire.CommentAnswer).comment.id };
  },
  askedAbout: (id: string) => until(async () => screener.asked.find(({ question }) => question.id === id)),
  /** The comment as the desk has it, once the screener's part is on record. */
  recorded: (site: TestSite, { staff, id }: { staff: Moderator; id: string }) =>
    until(async () => {
      const pages = await Promise.all([
        staff.queue(),
        staff.decided(),
        staff.agent.get(`${site.staffApi}/published`),
      ]);
      return pages
        .flatMap(({ body }) => (body as wire.Queue).comments)
        .find(each => each.id === id && checksOf(each).some(check => /^(external|screener)/.test(check)));
    }),
  isPublic: async (site: TestSite, id: string) => {
    const { comments } = (await site.asStranger().feedback('haven')).body as wire.Feedback;
    return comments.some(comment => comment.id === id);
  },
});
