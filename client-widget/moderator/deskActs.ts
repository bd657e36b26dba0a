// What each gesture at the desk does: the one place between a click or key and the work. It decides
// where the eyes and the focus go next, and refuses what would hit a comment that nobody has read.
import type { ModeratedComment } from '../../server/contract.ts';
import type { StaffElement } from '../core/staff/element.ts';
import type { Act } from './acts.ts';
import type { CommentSheet } from './comment/commentSheet.ts';
import type { CommentSide } from './comment/commentSide.ts';
import type { BanForm } from './dialogs/banForm.ts';
import type { KeysHelp } from './dialogs/keysHelp.ts';
import type { RejectMenu } from './dialogs/rejectMenu.ts';
import type { TryText } from './dialogs/tryText.ts';
import type { CommentList } from './list/commentList.ts';
import type { Row } from './queue/state.ts';
import { say } from './text.ts';
import type { View } from './view/shown.ts';
import { wide } from './view/wide.ts';
import type { Work } from './work/work.ts';

interface Parts {
  'comment-list': CommentList;
  'comment-sheet': CommentSheet;
  'comment-side': CommentSide;
  'reject-menu': RejectMenu;
  'ban-form': BanForm;
  'keys-help': KeysHelp;
  'try-text': TryText;
}
/** The desk as its acts see it. */
export interface Desk {
  readonly work: Work | null;
  readonly selected: Row | null;
  view: View;
  report: CommentSide['report'];
  readonly updateComplete: StaffElement['updateComplete'];
  readonly renderRoot: StaffElement['renderRoot'];
}

/** A double click must not decide two comments: the second would hit one nobody has read. */
const SETTLE_MS = 350;

export const actsOf = (desk: Desk) => {
  let decidedAt = Number.NEGATIVE_INFINITY;
  const part = <Name extends keyof Parts>(name: Name) => desk.renderRoot.querySelector<Parts[Name]>(name);
  const inView = (event: { type: 'select'; id: string } | { type: 'move'; step: 1 | -1 }) =>
    desk.view === 'decided' ? desk.work?.inDecided(event) : desk.work?.inPile(desk.view, event);
  const select = (id: string) => inView({ type: 'select', id });

  const show = (view: View) => {
    desk.view = view;
    const isNew = desk.work?.state.decided.before === undefined;
    if (view === 'decided' && isNew) void desk.work?.moreDecided();
  };

  /** Puts the focus on whatever is selected now; a sheet with nothing left to read closes. */
  const focusNext = async () => {
    await desk.updateComplete;
    const sheet = part('comment-sheet');
    if (sheet?.isOpen) {
      if (!desk.selected) sheet.close();
      return;
    }
    const list = part('comment-list');
    await list?.updateComplete;
    list?.focusSelected();
  };

  /** Fetched at last, or to be tried once more. */
  const focusAfterTrying = async () => {
    await focusNext();
    desk.renderRoot.querySelector<HTMLElement>('.alone .button')?.focus();
  };

  const decide = async (id: string, decision: Parameters<Work['decide']>[1]) => {
    if (!desk.work?.decide(id, decision)) return;
    decidedAt = performance.now();
    await focusNext();
  };

  const askForReason = async (id: string) => {
    if (id !== desk.selected?.comment.id) select(id);
    await desk.updateComplete;
    const row = desk.selected;
    if (row?.standing !== 'waiting') return;
    await part('reject-menu')?.openFor(row.comment, part('comment-list')?.placeOf('reject') ?? null);
  };

  const setClosed = async (work: Work, { article, closed }: Extract<Act, { type: 'close-debate' }>) => {
    try {
      await work.setClosed(article, closed);
      if (desk.report?.about === 'article') desk.report = null;
    } catch {
      desk.report = { about: 'article', id: article.id, words: say('debateFailed'), failed: true };
    }
  };

  /** The answer stands where it was asked for, and is heard. */
  const report = async (
    { id }: ModeratedComment,
    { change, done }: { change: Promise<void>; done: string },
  ) => {
    const outcome = await change.then(
      () => ({ words: done, failed: false }),
      () => ({ words: say('banFailed'), failed: true }),
    );
    desk.report = { about: 'author', id, ...outcome };
  };

  /** With the last ban that was possible its button goes: the focus stays with what is known of the author. */
  const ban = async (comment: ModeratedComment) => {
    const form = part('ban-form');
    await form?.openFor(comment);
    await desk.updateComplete;
    // A closed form that could not give the focus back has it itself until the next frame.
    const isHeld = document.activeElement !== document.body;
    if (isHeld && (desk.renderRoot as ShadowRoot).activeElement !== form) return;
    (part('comment-sheet')?.side ?? part('comment-side'))?.focusAuthor();
  };

  const pileOf = (work: Work, id: string) =>
    work.state.published.rows.some(({ comment }) => comment.id === id) ? 'published' : 'waiting';

  const open = (id: string) => {
    select(id);
    return wide().matches ? undefined : part('comment-sheet')?.open();
  };

  /** The first of what is new, which may lie on a page that was not fetched yet. */
  const openFresh = async (work: Work) => {
    const wanted = work.state.waiting.fresh[0];
    if (wanted === undefined) return;
    const isHere = () => work.state.waiting.rows.some(({ comment }) => comment.id === wanted);
    if (!isHere()) await work.toEnd('waiting');
    if (desk.work === work && desk.view === 'waiting' && isHere()) await open(wanted);
  };

  const perform = async (act: Act, { byKey = false } = {}) => {
    const { work, view } = desk;
    if (!work) return;
    const mayDecide = view !== 'decided' && performance.now() - decidedAt >= SETTLE_MS;
    switch (act.type) {
      case 'approve':
        return mayDecide ? decide(act.id, { decision: 'approve' }) : undefined;
      case 'reject':
        return mayDecide ? askForReason(act.id) : undefined;
      case 'reject-for': {
        const { id, reason, note } = act;
        return decide(id, { decision: 'reject', reason, ...(note && { note }) });
      }
      case 'undo':
        await work.undo();
        return focusNext();
      case 'reopen':
        return work.reopen(act.comment);
      case 'select':
        return select(act.id);
      case 'open':
        return open(act.id);
      case 'to-fresh':
        return openFresh(work);
      case 'show':
        show(pileOf(work, act.id));
        select(act.id);
        work.forgetOutcome();
        return focusNext();
      case 'go-on':
      case 'go-back':
        inView({ type: 'move', step: act.type === 'go-on' ? 1 : -1 });
        return byKey || !desk.selected ? focusNext() : undefined;
      case 'more':
        return view === 'decided' ? work.moreDecided() : work.more(view);
      case 'retry':
        await (view === 'decided' ? work.moreDecided() : work.load());
        return focusAfterTrying();
      case 'end-seen':
        return view === 'decided' ? undefined : work.inPile(view, { type: 'end-seen' });
      case 'forget':
        return work.forgetOutcome();
      case 'ban':
        return ban(act.comment);
      case 'lift-ban':
        return report(act.comment, {
          change: work.liftBan(act.comment, act),
          done: say(act.network ? 'networkBanLifted' : 'banLifted'),
        });
      case 'trust':
        return report(act.comment, {
          change: work.setTrusted(act.comment, act.trusted),
          done: say(act.trusted ? 'trustedNow' : 'trustedNoMore'),
        });
      case 'order':
        return work.setOrder(act.order);
      case 'close-debate':
        return setClosed(work, act);
      case 'try':
        return part('try-text')?.open();
      case 'help':
        part('keys-help')?.open();
    }
  };

  return { perform, show, part };
};
