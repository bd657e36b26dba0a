// A problem’s sentence is in the caller’s language, and in Danish where there is none.
import { failures, Problem, problemOfConstraint } from '../../../server/problems.ts';

test.each([
  [['da'], 'da'],
  [['en', 'da'], 'en'],
  [['ar'], 'ar'],
  [['fr', 'tr'], 'tr'],
  [['fr'], 'da'],
  [[], 'da'],
  [['*'], 'da'],
  [['__', 'st', 'co'], 'da'],
])('for %j it is in %s', (languages, expected) => {
  const { detail } = new Problem('text-empty').details({ languages });
  expect(detail).toBe((failures['text-empty'] as Record<string, unknown>)[expected]);
});

test('a sentence that a language lacks is said in the next one that has it', () => {
  expect(new Problem('not-found').details({ languages: ['ar', 'en'] }).detail).toBe(failures['not-found'].en);
});

test('it carries the field that is wrong and the request it was, and nothing that is not known', () => {
  const details = new Problem('invalid-request', { field: 'score' }).details({
    languages: [],
    instance: 'urn:x',
  });
  expect(details).toEqual({
    type: 'urn:article-feedback:problem:invalid-request',
    title: failures['invalid-request'].en,
    status: 422,
    detail: failures['invalid-request'].da,
    code: 'invalid-request',
    field: 'score',
    instance: 'urn:x',
  });
});

test('a constraint that we named says what it means, and another says nothing', () => {
  expect(problemOfConstraint('staff_email_unique')?.code).toBe('email-taken');
  expect(problemOfConstraint('something_else')).toBeUndefined();
  expect(problemOfConstraint(undefined)).toBeUndefined();
});
