// What a moderator wants to know around a comment: the article it answers, why it waits, who wrote it,
// and once decided, who decided what. Also the two acts that reach further than one comment.
import { html, nothing, type PropertyValues } from 'lit';
import type { ArticleContext, ModeratedComment } from '../../../server/contract.ts';
import { session } from '../../core/staff/connection/session.ts';
import { StaffElement } from '../../core/staff/element.ts';
import { exactTime, isolated } from '../../core/staff/language.ts';
import { controls } from '../../core/staff/look/controls.ts';
import { icons } from '../../core/staff/look/icons.ts';
import { ask } from '../acts.ts';
import { say } from '../text.ts';
import { bannedUntil, networkBannedUntil, titleOf, wordsOfDecision, wordsOfIssue } from '../words/wording.ts';
import { commentSideStyles } from './commentSideStyles.ts';
import { commentTextStyles } from './commentText.ts';
import { findings } from './findings.ts';

export class CommentSide extends StaffElement {
  static override properties = { comment: { attribute: false }, report: { attribute: false } };
  declare comment: ModeratedComment | null;
  /** How closing the debate or banning its author went, shown where it was asked for. */
  declare report: { about: 'article' | 'author'; id: string; words: string; failed: boolean } | null;

  #held: { id?: string; focus: Element | null } = { focus: null };

  static override styles = [controls, commentTextStyles, commentSideStyles];

  constructor() {
    super();
    this.comment = null;
    this.report = null;
  }

  override willUpdate() {
    const held = this.#held.id === this.comment?.id;
    this.#held = { id: this.comment?.id, focus: held ? this.shadowRoot!.activeElement : null };
  }

  /** A ban that is lifted takes its button along: the focus goes to the one that would ban again. */
  override updated(changed: PropertyValues<this>) {
    if (this.#held.focus?.isConnected === false)
      this.renderRoot.querySelector<HTMLElement>('[aria-haspopup]')?.focus();
    // How it went may lie below the fold, or under the decision on a phone.
    if (changed.has('report') && this.report)
      this.renderRoot.querySelector('.notice')?.scrollIntoView({ block: 'nearest' });
  }

  /** Where one goes on from when the button that banned is gone, because there is nobody left to ban. */
  focusAuthor() {
    this.renderRoot.querySelector<HTMLElement>('.author')?.focus();
  }

  #article(article: ArticleContext) {
    const about = [article.section, article.issue && wordsOfIssue(article.issue)].filter(Boolean);
    const title = html`<bdi>${titleOf(article)}</bdi>`;
    return html`
      <section>
        <h2>${say('article')}</h2>
        <h3>
          ${
            article.url
              ? html`<a href=${article.url} target="_blank" rel="noopener noreferrer">${title}${icons.open}<span class="unseen">${say('openArticle')}</span></a>`
              : title
          }
        </h3>
        ${about.length ? html`<p class="quiet">${about.map((words, at) => html`${at ? ' · ' : ''}<bdi>${words}</bdi>`)}</p>` : nothing}
        ${article.author ? html`<p class="quiet">${say('by', { author: isolated(article.author) })}</p>` : nothing}
        ${article.closed ? html`<p>${say('debateClosed')}</p>` : nothing}
        ${
          session.may('articles:close')
            ? html`<button
                class="button quiet"
                @click=${() => ask(this, { type: 'close-debate', article, closed: !article.closed })}
              >
                ${article.closed ? icons.unlock : icons.lock}${say(article.closed ? 'openDebate' : 'closeDebate')}
              </button>`
            : nothing
        }
        ${this.#said('article', article.id)}
      </section>
    `;
  }

  #author(comment: ModeratedComment) {
    const { approved, rejected } = comment.author;
    return html`
      <section class="author" tabindex="-1" aria-labelledby="author">
        <h2 id="author">${say('author')}</h2>
        ${
          approved + rejected === 0
            ? html`<p class="quiet">${say('newAuthor')}</p>`
            : html`<div class="record">
                ${approved ? html`<span>${say('authorApproved', { count: approved })}</span>` : nothing}
                ${rejected ? html`<span>${say('authorRejected', { count: rejected })}</span>` : nothing}
              </div>`
        }
        ${this.#trust(comment)} ${this.#bans(comment)}
        ${this.#said('author', comment.id)}
      </section>
    `;
  }

  #trust(comment: ModeratedComment) {
    const { trusted } = comment.author;
    return html`
      ${trusted ? html`<p class="trusted">${icons.trust}${say('trusted')}</p>` : nothing}
      ${
        session.may('readers:trust')
          ? html`<button
              class="button quiet"
              aria-describedby="trust-hint"
              @click=${() => ask(this, { type: 'trust', comment, trusted: !trusted })}
            >
              ${trusted ? icons.undo : icons.trust}${say(trusted ? 'distrust' : 'trust')}
            </button>`
          : nothing
      }
      ${trusted || session.may('readers:trust') ? html`<p class="hint" id="trust-hint">${say('trustHint')}</p>` : nothing}
    `;
  }

  #bans(comment: ModeratedComment) {
    const now = new Date();
    const until = bannedUntil(comment, now);
    const networkUntil = networkBannedUntil(comment, now);
    const may = session.may('readers:ban');
    const lift = (network: boolean) =>
      may
        ? html`<button class="button quiet" @click=${() => ask(this, { type: 'lift-ban', comment, network })}>
            ${icons.unlock}${say(network ? 'liftNetworkBan' : 'liftBan')}
          </button>`
        : nothing;
    const isLeft = until === undefined || (comment.network.known && networkUntil === undefined);
    return html`
      ${
        until === undefined
          ? nothing
          : html`<p>${until ? say('bannedUntil', { until: isolated(exactTime(until)) }) : say('bannedAlways')}</p>
              ${lift(false)}`
      }
      ${
        networkUntil === undefined
          ? nothing
          : html`<p>${say('networkBannedUntil', { until: isolated(exactTime(networkUntil)) })}</p>
              ${lift(true)}`
      }
      ${
        may && isLeft
          ? html`<button class="button quiet" aria-haspopup="dialog" @click=${() => ask(this, { type: 'ban', comment })}>
              ${icons.ban}${say(until === undefined ? 'ban' : 'banMore')}
            </button>`
          : nothing
      }
    `;
  }

  #said(about: 'article' | 'author', id: string) {
    const { report } = this;
    return report?.about === about && report.id === id
      ? html`<p class="notice ${report.failed ? 'problem' : ''}" role="status">${report.words}</p>`
      : nothing;
  }

  #decision(comment: ModeratedComment) {
    if (!comment.decision) return nothing;
    const { note } = comment.decision;
    return html`
      <section>
        <h2>${say('decision')}</h2>
        <p>${wordsOfDecision(comment, new Date())}</p>
        ${note ? html`<h2>${say('withNote')}</h2><blockquote dir="auto">${note}</blockquote>` : nothing}
      </section>
    `;
  }

  override render() {
    const { comment } = this;
    if (!comment) return nothing;
    return html`
      ${this.#article(comment.article)} ${findings(comment)} ${this.#author(comment)}
      ${this.#decision(comment)}
    `;
  }
}

customElements.define('comment-side', CommentSide);
