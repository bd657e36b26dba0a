// The file that a page embeds: <script type="module" src="…/widget.js"></script>. Everything else this
// widget needs lives at the same origin.
import { ArticleFeedback } from './articleFeedback.ts';

if (!customElements.get('article-feedback')) customElements.define('article-feedback', ArticleFeedback);
