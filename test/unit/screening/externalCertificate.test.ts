// A screener by https: asked only if its certificate is its own, in time, and from somebody who is trusted.
import { agents, callScreener } from '../../../server/screening/external/call.ts';
import { newSecret } from '../../../server/screening/external/signature.ts';
import { type Certificate, certificateAuthority, selfSigned } from '../../support/certificate.ts';
import { says, startScreener } from '../../support/screener.ts';

const authority = certificateAuthority('Prøvernes udsteder');
const stranger = certificateAuthority('En fremmed udsteder');
// As NODE_EXTRA_CA_CERTS does for a service.
beforeAll(() => {
  agents.https.options.ca = authority.cert;
});

const question = {
  id: '7',
  text: 'Sikke en have',
  name: null,
  locale: 'da',
  article: { key: 'haven', url: null, title: null, section: null },
  context: [],
};

/** What became of a question to https://localhost, and how many questions arrived there. */
async function outcomeWith(certificate: Certificate) {
  const screener = await startScreener({ certificate });
  screener.answersWith(says({ verdict: 'approve' }));
  const [, port] = screener.place.split(':');
  const asking = callScreener(
    { url: `https://localhost:${port}/screen`, secret: newSecret() },
    { question, internalHosts: [`localhost:${port}`], limitMs: 60_000 },
  );
  const outcome = await asking.then(
    ({ verdict }) => verdict,
    error => (error as Error).message,
  );
  await screener.stop();
  return { outcome, asked: screener.asked.length };
}

test('a screener with a certificate of its own, from a trusted authority, is asked', async () => {
  expect(await outcomeWith(authority.issue('localhost'))).toEqual({ outcome: 'approve', asked: 1 });
});

test.each([
  ['that it signed itself', () => selfSigned('localhost'), 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  ['of an unknown authority', () => stranger.issue('localhost'), 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ['that ran out', () => authority.issue('localhost', { from: -2, to: -1 }), 'CERT_HAS_EXPIRED'],
  ['that is not valid yet', () => authority.issue('localhost', { from: 1, to: 2 }), 'CERT_NOT_YET_VALID'],
  ['of another host', () => authority.issue('screener.example.dk'), 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ['of a host below its own', () => authority.issue('*.localhost'), 'ERR_TLS_CERT_ALTNAME_INVALID'],
])('a certificate %s is not accepted, and no word of a reader is sent there', async (_, made, code) => {
  expect(await outcomeWith(made())).toEqual({ outcome: `no connection (${code})`, asked: 0 });
});
