// English for the summary.
import type { Translation } from '../../core/text.ts';
import type { da } from './da.ts';

export const en: Translation<typeof da> = {
  question: 'What did our readers value?',
  questionInIssue: 'What did our readers value in {issue}?',
  headline: '{articles} {ratings}.',
  headlinePositive: '{articles} {ratings}, and {share} of them are positive.',
  headlineArticles: { one: 'The article here has had', other: 'The {count} articles here have had' },
  headlineShown: { one: 'The article shown has had', other: 'The {count} articles shown have had' },
  headlineBest: 'Best received is “{title}”, which {liked} of {count} readers liked.',
  headlineBestShown: 'Best received of them is “{title}”, which {liked} of {count} readers liked.',
  headlineNothing: 'Readers have not rated the articles here yet.',
  everyRating: 'All ratings on this page',
  score1: 'Meh - not good',
  score2: 'So-so',
  score3: 'OK',
  score4: 'Cool - good article',
  score5: 'Worth sharing',
  quoted: '“{words}”',
  howToRead:
    'The number above a face is how many readers chose it. Liking an article means choosing {smileys}. ' +
    'The dot is the share of readers, and the line shows how certain it is (95%).',

  title: 'Article',
  published: 'Published',
  ratings: 'Ratings',
  positive: 'Liked it',
  average: 'Average',
  comments: 'Comments',
  untitled: 'Untitled',
  countRatings: { one: '{count} rating', other: '{count} ratings' },
  liked: { one: '{liked} of {count} reader liked it', other: '{liked} of {count} readers liked it' },
  likedByAll: 'All {count} readers liked it',
  between: 'Probably between {low} and {high}',
  noRatings: 'No ratings yet',
  tooFew: 'too few to say',
  ofFive: 'of 5',
  countComments: { one: '{count} comment', other: '{count} comments' },
  noComments: 'None',
  waiting: { one: '{count} waiting', other: '{count} waiting' },

  doubtedMore: '+ {count} doubted',
  doubtedCounted: '{count} of them doubted',
  seenByReaders: { one: 'Readers see {count} rating', other: 'Readers see {count} ratings' },
  doubted: '{count} doubted, left out',
  doubtedWhy:
    'Many new readers from one network rated the article in a short time. It may be an attempt to sway the figure, ' +
    'but it may also be a school, a workplace or a library. All ratings are kept; you decide whether they count.',
  decidedCount: {
    one: '{who} counted {count} doubted rating',
    other: '{who} counted {count} doubted ratings',
  },
  decidedLeaveOut: {
    one: '{who} left {count} doubted rating out',
    other: '{who} left {count} doubted ratings out',
  },
  countThem: { one: 'Count it', other: 'Count them' },
  countThemMeans: {
    one: 'Readers will see {count} rating instead of {before}. New ones from the same network count too today.',
    other:
      'Readers will see {count} ratings instead of {before}. New ones from the same network count too today.',
  },
  leaveOut: { one: 'Leave it out', other: 'Leave them out' },
  leaveOutMeans: {
    one: 'Readers still see {count} rating. You can change your mind later.',
    other: 'Readers still see {count} ratings. You can change your mind later.',
  },
  leaveOutAgain: { one: 'Leave it out again', other: 'Leave them out again' },
  leaveOutAgainMeans: {
    one: 'Readers will see {count} rating instead of {before}.',
    other: 'Readers will see {count} ratings instead of {before}.',
  },
  nowCounted: { one: 'It counts now.', other: 'They count now.' },
  nowLeftOut: { one: 'It is left out.', other: 'They are left out.' },
  judgeFailed: 'The choice was not saved.',

  sortBy: 'Sort by',
  section: 'Section',
  everySection: 'All sections',
  issue: 'Issue',
  everyIssue: 'All issues',
  print: 'Print',
  printedAt: 'Printed {time}',
  showMore: 'Show more',
  showingMore: 'Fetching more …',
  orderChanged: 'News has come in, so the order is no longer quite right.',
  sortAgain: 'Sort again',
  arrived: { one: '{count} new article has come in.', other: '{count} new articles have come in.' },
  showArrived: { one: 'Show it', other: 'Show them' },

  loading: 'Fetching the articles …',
  emptyTitle: 'All quiet so far',
  emptyText:
    'As soon as a reader clicks a smiley under an article, or writes a comment, the article appears here all by itself.',
  nothingFoundTitle: 'No articles here',
  nothingFoundText: 'Readers have not given their opinion on anything in that choice.',
  showAll: 'Show all articles',
  failed: 'The numbers could not be fetched. Try again in a moment.',
  notConnected: 'There is no connection. Try again in a moment.',
  moreFailed: 'The rest could not be fetched.',
  retry: 'Try again',
};
