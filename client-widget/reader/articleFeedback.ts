// <article-feedback>: reads its attributes, shows the reading view in a shadow root that the page's
// styles cannot reach, and wakes the acting half when a reader comes near.
import { articleKey } from './article.ts';
import { el } from './dom.ts';
import { drawReading, fetchFeedback, isKnown, type Place, type ReadingView } from './reading.ts';
import { styleSheet } from './styles.ts';
import { chooseLanguage, sayReading } from './text/sentences.ts';
import { followTheme } from './theme.ts';
import { wakeAtFirstSign } from './wake.ts';

const BASE = new URL(import.meta.url).origin;
const PATIENCE_MS = 1000;
const PROPERTIES = ['site', 'article', 'url', 'section', 'issue', 'author', 'published'];

// Once a page, however many elements ask.
let warn = (sentence: string) => {
  warn = () => {};
  console.warn(sentence);
};

export class ArticleFeedback extends HTMLElement {
  /** Which article, in which language. What else the page says is read when the reader acts. */
  static observedAttributes = ['site', 'article', 'lang'];
  #stop = new AbortController();
  #former?: ReadingView;

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [styleSheet];
  }

  connectedCallback() {
    // A property set before this script arrived hides the accessor; setting it again reaches it.
    for (const name of PROPERTIES as (keyof this)[]) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    this.attributeChangedCallback();
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  attributeChangedCallback() {
    this.#stop.abort();
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    // Several changes in one turn make one start: the earlier ones are aborted by then.
    queueMicrotask(() => this.isConnected && !signal.aborted && this.#start(signal));
  }

  async #start(signal: AbortSignal) {
    const site = this.getAttribute('site') ?? '';
    const place: Place = {
      api: `${BASE}/api/v1/sites/${encodeURIComponent(site)}/`,
      base: BASE,
      site,
      article: articleKey({
        given: this.getAttribute('article'),
        canonical: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href,
        location: location.href,
      }),
      host: this,
      signal,
    };
    const ask = () => fetchFeedback(place).catch(() => undefined);
    const first = fetchFeedback(place).catch(problem => {
      // A browser does not say why, but this is what a page is told whose origin the site does not name.
      if (problem instanceof TypeError && navigator.onLine)
        warn(`article-feedback: is this origin allowed? site:add ${site} --origin ${location.origin}`);
      return undefined;
    });
    const say = await sayReading(chooseLanguage(this.closest<HTMLElement>('[lang]')?.lang));
    if (signal.aborted) return;

    const reading = drawReading(place, say);
    const former = this.#former;
    // Another language must not cost what is half written; another article has its own.
    if (former?.site === site && former.article === place.article)
      for (const field of ['text', 'name'] as const) reading.form[field].value = former.form[field].value;
    this.#former = reading;
    const lang = say('lang');
    const dir = lang === 'ar' ? 'rtl' : 'ltr';
    // An empty title keeps the article's title, given as an attribute, from hovering over everything.
    const root = el('div', { id: 'root', lang, dir, title: '' }, reading.rating.element, reading.debate);
    this.shadowRoot!.replaceChildren(root);
    followTheme(root);
    const wake = wakeAtFirstSign(reading);

    const load = async (answer: typeof first) => {
      // A reader known here gets their own vote together with the rest, so that nothing moves afterwards.
      const own = isKnown(site) && Promise.race([wake(), new Promise(go => setTimeout(go, PATIENCE_MS))]);
      const page = await answer;
      await own;
      if (signal.aborted) return;
      reading.show(page, () => void load(ask()));
      void wake();
    };
    await load(first);
  }
}

for (const name of PROPERTIES) {
  Object.defineProperty(ArticleFeedback.prototype, name, {
    get(this: HTMLElement) {
      return this.getAttribute(name);
    },
    set(this: HTMLElement, value: string) {
      this.setAttribute(name, value);
    },
  });
}
