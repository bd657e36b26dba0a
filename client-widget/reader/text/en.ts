// English: what stands on the page before anybody acts.
import type { Translation } from '../../core/text.ts';
import type { Reading } from './sentences.ts';

export default {
  lang: 'en',
  question: 'Did you like the article?',
  score1: 'Meh - not good',
  score2: 'So-so',
  score3: 'OK',
  score4: 'Cool - good article',
  score5: 'Worth sharing',
  hint: 'Click a smiley - you can change your mind later.',
  debate: 'Join the debate with a comment that everyone can read',
  write: 'Write a comment',
  name: 'Your name (optional)',
  send: 'Send comment',
  closed: 'The debate is closed.',
  comments: { one: '{count} comment', other: '{count} comments' },
  first: 'Be the first to write.',
  anonymous: 'Anonymous reader',
  more: 'Show more',
  failed: 'Could not get the comments.',
  retry: 'Try again',
  offline: 'There is no connection right now. Try again in a moment.',
} satisfies Translation<Reading>;
