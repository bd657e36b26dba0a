// The entry of the page /summary.
import '../core/staff/shell/shell.ts';
import { FeedbackSummary } from './feedbackSummary.ts';

customElements.define('feedback-summary', FeedbackSummary);
