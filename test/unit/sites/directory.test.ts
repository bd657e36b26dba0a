// The directory answers from memory for a few seconds, and never remembers a failure.
import { siteDirectory } from '../../../server/sites/directory.ts';

function counting(answers: (object | undefined | Error)[]) {
  let asked = 0;
  const db = {
    maybeOne: async () => {
      const answer = answers[Math.min(asked++, answers.length - 1)];
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
  return { db: db as never, asked: () => asked };
}

test('many who ask at once, and soon after, cost one look', async () => {
  const { db, asked } = counting([{ key: 'blad' }]);
  const sites = siteDirectory(db);
  await Promise.all(Array.from({ length: 100 }, () => sites.find('blad')));
  await sites.find('blad');
  expect(asked()).toBe(1);
});

test('after a few seconds it looks again', async () => {
  const { db, asked } = counting([{ name: 'før' }, { name: 'efter' }]);
  let time = 0;
  const sites = siteDirectory(db, { keepMs: 3000, now: () => time });
  expect(await sites.find('blad')).toEqual({ name: 'før' });
  time = 3001;
  expect(await sites.find('blad')).toEqual({ name: 'efter' });
  expect(asked()).toBe(2);
});

test('a site that is not there is said so, also from memory', async () => {
  const { db, asked } = counting([undefined]);
  const sites = siteDirectory(db);
  await expect(sites.find('findes-ikke')).rejects.toThrow('site-not-found');
  await expect(sites.find('findes-ikke')).rejects.toThrow('site-not-found');
  expect(asked()).toBe(1);
});

test('a failed look is forgotten: the next one asks again', async () => {
  const { db } = counting([new Error('database away'), { key: 'blad' }]);
  const sites = siteDirectory(db);
  await expect(sites.find('blad')).rejects.toThrow('database away');
  expect(await sites.find('blad')).toEqual({ key: 'blad' });
});
