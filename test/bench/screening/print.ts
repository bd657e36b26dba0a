// Prints the report of measure.ts: run by `npm run bench -- screening`.
import { measureScreening } from './measure.ts';

const report = await measureScreening();
const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(8);

for (const set of new Set(report.scores.map(score => score.set))) {
  const scores = report.scores.filter(score => score.set === set);
  const { clean, dirty, mistaken } = scores[0]!;
  console.log(`\n${set}: ${dirty} to be found, ${clean} innocent`);
  if (dirty === 0) console.log(`${mistaken.length} innocent hit`);
  else {
    console.log(`${'disguise'.padEnd(28)}precision  recall`);
    for (const { disguise, precision, recall } of scores)
      console.log(`${disguise.padEnd(28)} ${percent(precision)} ${percent(recall)}`);
  }
  if (!process.argv.includes('--misses')) continue;
  for (const { disguise, missed, mistaken } of scores)
    for (const [what, texts] of Object.entries({ missed, mistaken }))
      for (const text of texts) console.log(`  ${what} (${disguise}): ${text}`);
}
console.log(`\n${report.headwordsHit} of ${report.headwords} Danish headwords hit,`);
console.log(
  `${report.headwordsOutsideApproved.length} outside the approved list: ${report.headwordsOutsideApproved.join(', ')}`,
);
console.log(`${report.commentsPerSecond} comments of 200 characters a second through the word lists,`);
console.log(`${report.screenedPerSecond} through every check`);
for (const { name, milliseconds } of [report.slowestLongText, report.slowestLongScreening])
  console.log(`slowest 10 kB: ${milliseconds.toFixed(1)} ms (${name})`);
console.log(`lists compiled in ${report.compileMilliseconds.toFixed(0)} ms, once a process`);
