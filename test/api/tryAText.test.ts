// A moderator tries a text: the answer the command line gives, for a stranger, and nothing is kept of it.
import { Readable, Writable } from 'node:stream';
import * as wire from '../../server/contract.ts';
import { screenLines } from '../../server/screening/screenLines.ts';
import { siteByKey } from '../../server/sites/queries.ts';
import { expectRefusal } from '../support/matchers.ts';
import { startTestService, type TestService, type TestSite } from '../support/service.ts';
import { everythingStored, rowCounts } from '../support/stored.ts';

let service: TestService;
let site: TestSite;
beforeAll(async () => {
  service = await startTestService();
  site = await service.site({ policy: 'publish-first', words: ['rødgrød*'] });
});
afterAll(() => service.stop());

const trying = async (body: object, at = site) => {
  const { agent } = await at.asModerator();
  return agent.post(`${at.staffApi}/screening`).send(body);
};

const commandLine = async (text: string) => {
  let said = '';
  const output = new Writable({
    write: (chunk, _, done) => {
      said += String(chunk);
      done();
    },
  });
  const input = Readable.from([JSON.stringify({ text })]);
  await screenLines({ input, output, locale: 'da', site: (await siteByKey(service.db, site.key))! });
  return JSON.parse(said);
};

test.each([
  'En rolig og venlig kommentar om haven.',
  'Sikke en idiot, ring til mig på 20 12 34 56',
  'Rødgrøden er ikke til at spise',
  'SE HER https://bit.ly/abc https://a.dk https://b.dk https://c.dk',
  '😀 din i d i o t',
  '   ',
  'a'.repeat(5001),
])('it answers as the command line does for the site: %#', async text => {
  const { status, body } = await trying({ text });
  expect(status).toBe(200);
  expect(body).toBeWire(wire.ScreeningAnswer);
  expect(body).toEqual(await commandLine(text));
});

test('the site’s own words and policy decide, and places are those of the text as it was typed', async () => {
  const { body } = await trying({ text: '😀 Rødgrøden smager fælt' });
  expect(body.verdict).toBe('hold');
  const [{ start, end }] = body.reasons;
  expect('😀 Rødgrøden smager fælt'.slice(start, end)).toBe('Rødgrøden');
  const careful = await service.site({ policy: 'hold-everything' });
  expect((await trying({ text: 'Rødgrøden smager dejligt' }, careful)).body).toMatchObject({
    verdict: 'hold',
    reasons: [{ check: 'site-holds-everything' }],
  });
});

test('a name is looked at too', async () => {
  const { body } = await trying({ text: 'En god artikel', name: 'Rødgrød' });
  expect(body).toMatchObject({ verdict: 'hold', reasons: [{ check: 'word-in-name' }] });
});

test('nothing of the text is stored or logged', async () => {
  const { agent } = await site.asModerator();
  const before = await rowCounts(service.db);
  await agent.post(`${site.staffApi}/screening`).send({ text: 'Hemmelig kvædegrød', name: 'Kvædemus' });
  expect(await rowCounts(service.db)).toEqual(before);
  expect(`${await everythingStored(service.db)}${service.log()}`).not.toMatch(/kvæde/i);
});

test.each([
  [{}, 'invalid-request', 'text'],
  [{ text: 7 }, 'invalid-request', 'text'],
  [{ text: 'a\u0000b' }, 'text-malformed', 'text'],
  [{ text: 'god', name: 'to\nlinjer' }, 'invalid-request', 'name'],
  [{ text: 'god', policy: 'publish-first' }, 'invalid-request', 'policy'],
] as const)('%j is refused', async (body, code, field) => {
  const { agent } = await site.asModerator();
  const send = () => agent.post(`${site.staffApi}/screening`).send(body);
  await expectRefusal(service, send as never, { code, field });
});
