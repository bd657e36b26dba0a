// What moderators make of a reader or a network: bans and trust, asked for through a comment of theirs.
// Each answers with what is known of both from now on.
import type { ModeratedComment } from '../../../server/contract.ts';
import type { Call } from '../../core/staff/connection/session.ts';
import type { Renewal } from '../queue/authors.ts';

export interface Ban {
  reason: string;
  days?: number;
  network?: true;
}
interface Parts {
  base: string;
  api: <Answer>(path: string, call?: Call) => Promise<Answer>;
}

export const standingOf = ({ base, api }: Parts) => {
  const withBan = (
    { author, network }: ModeratedComment,
    { isNetwork, ban }: { isNetwork: boolean; ban: { until: string | null } | null },
  ): Renewal => {
    if (!isNetwork) return { author: { ...author, ban }, network };
    return { author, network: { ...network, ban: ban?.until ? { until: ban.until } : null } };
  };

  return {
    async ban(comment: ModeratedComment, ban: Ban) {
      const body = { ...ban, comment: comment.id };
      const { until } = await api<{ until: string | null }>(`${base}/bans`, { method: 'POST', body });
      return { until, ...withBan(comment, { isNetwork: ban.network === true, ban: { until } }) };
    },
    async liftBan(comment: ModeratedComment, { network: isNetwork }: { network: boolean }) {
      const about = isNetwork ? '?network=true' : '';
      await api(`${base}/bans/${comment.id}${about}`, { method: 'DELETE' });
      return withBan(comment, { isNetwork, ban: null });
    },
    async setTrusted(comment: ModeratedComment, trusted: boolean): Promise<Renewal> {
      await api(`${base}/trusted/${comment.id}`, { method: trusted ? 'PUT' : 'DELETE' });
      return { author: { ...comment.author, trusted }, network: comment.network };
    },
  };
};
