// What a moderator can ask for, told upwards by whichever part of the desk was clicked. The desk alone acts.
import type { ArticleContext, ModeratedComment, RejectReason } from '../../server/contract.ts';
import type { Order } from './work/pages.ts';

export type Act =
  | { type: 'select' | 'open' | 'approve' | 'reject' | 'show'; id: string }
  | { type: 'reject-for'; id: string; reason: RejectReason; note?: string }
  | { type: 'reopen' | 'ban'; comment: ModeratedComment }
  | { type: 'lift-ban'; comment: ModeratedComment; network: boolean }
  | { type: 'trust'; comment: ModeratedComment; trusted: boolean }
  | { type: 'order'; order: Order }
  | { type: 'close-debate'; article: ArticleContext; closed: boolean }
  | {
      type:
        | 'go-on'
        | 'go-back'
        | 'undo'
        | 'forget'
        | 'more'
        | 'retry'
        | 'end-seen'
        | 'to-fresh'
        | 'help'
        | 'try';
    };

declare global {
  interface HTMLElementEventMap {
    act: CustomEvent<Act>;
  }
}

export const ask = (from: HTMLElement, act: Act) =>
  from.dispatchEvent(new CustomEvent('act', { bubbles: true, composed: true, detail: act }));
