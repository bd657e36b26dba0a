// The entry of the page /summary.
import '../core/staff/shell.ts';
import { FeedbackSummary } from './feedback-summary.ts';

customElements.define('feedback-summary', FeedbackSummary);
