// A smiley has one name: what a reader clicked is what an editor reads.
import { ar as editorAr } from '../../../client-widget/editor/text/ar.ts';
import { da as editorDa } from '../../../client-widget/editor/text/da.ts';
import { en as editorEn } from '../../../client-widget/editor/text/en.ts';
import readerAr from '../../../client-widget/reader/text/ar.ts';
import { da as readerDa } from '../../../client-widget/reader/text/da.ts';
import readerEn from '../../../client-widget/reader/text/en.ts';

const scores = ['score1', 'score2', 'score3', 'score4', 'score5'] as const;

test.each([
  ['Danish', readerDa, editorDa],
  ['English', readerEn, editorEn],
  ['Arabic', readerAr, editorAr],
] as const)(
  'the five smileys are called the same under the article and in the summary, in %s',
  (_, reader, editor) => {
    expect(scores.map(score => editor[score])).toEqual(scores.map(score => reader[score]));
  },
);
