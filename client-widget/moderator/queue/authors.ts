// What is known of a reader and a network holds for all their comments: news that comes with one of them
// is passed on to the others in sight.
import type { ModeratedComment } from '../../../server/contract.ts';

export type Renewal = Pick<ModeratedComment, 'author' | 'network'>;

export const renewed = (comment: ModeratedComment, { author, network }: Renewal): ModeratedComment => {
  const isSameReader = comment.author.mark === author.mark;
  const isSameNetwork = network.mark !== null && comment.network.mark === network.mark;
  if (!isSameReader && !isSameNetwork) return comment;
  return {
    ...comment,
    author: isSameReader ? author : comment.author,
    network: isSameNetwork ? network : comment.network,
  };
};
