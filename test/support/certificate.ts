// Certificates of the tests' own making (X.509 v3, ECDSA), since Node can read them and not write them.
import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

export interface Certificate {
  cert: string;
  key: string;
}

interface Issuer {
  name: string;
  privateKey: KeyObject;
}

export interface Authority {
  /** To be trusted. */
  cert: string;
  /** For a host name, valid from yesterday until tomorrow unless other days, counted from now, are given. */
  issue(host: string, days?: { from: number; to: number }): Certificate;
}

export function certificateAuthority(name: string): Authority {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const issuer = { name, privateKey };
  return {
    cert: certificate({ issuer, subject: name, publicKey, days: valid, extension: mayIssue }),
    issue: (host, days = valid) => {
      const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      return written({ issuer, pair, host, days });
    },
  };
}

export function selfSigned(host: string): Certificate {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return written({ issuer: { name: host, privateKey: pair.privateKey }, pair, host, days: valid });
}

const valid = { from: -1, to: 1 };
const dayMs = 86_400_000;

interface Leaf {
  issuer: Issuer;
  pair: { privateKey: KeyObject; publicKey: KeyObject };
  host: string;
  days: typeof valid;
}

const written = ({ issuer, pair, host, days }: Leaf): Certificate => ({
  cert: certificate({
    issuer,
    subject: host,
    publicKey: pair.publicKey,
    days,
    extension: sequence(oid.alternativeName, octets(sequence(tagged(0x82, Buffer.from(host))))),
  }),
  key: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
});

// What follows is DER: a tag, a length, the content.
function tagged(tag: number, ...contents: Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const long =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...long]), content]);
}
const sequence = (...parts: Buffer[]) => tagged(0x30, ...parts);
const octets = (content: Buffer) => tagged(0x04, content);
const bits = (content: Buffer) => tagged(0x03, Buffer.from([0]), content);
const hex = (digits: string) => Buffer.from(digits, 'hex');

const oid = {
  ecdsaWithSha256: hex('06082a8648ce3d040302'),
  commonName: hex('0603550403'),
  alternativeName: hex('0603551d11'),
  basicConstraints: hex('0603551d13'),
};
const yes = hex('0101ff');
const mayIssue = sequence(oid.basicConstraints, yes, octets(sequence(yes)));

const nameOf = (name: string) =>
  sequence(tagged(0x31, sequence(oid.commonName, tagged(0x0c, Buffer.from(name)))));
const time = (days: number) => {
  const [date, clock] = new Date(Date.now() + days * dayMs).toISOString().split('T');
  return tagged(0x17, Buffer.from(`${date!.slice(2)}${clock!.slice(0, 8)}Z`.replace(/[-:]/g, '')));
};

interface Contents {
  issuer: Issuer;
  subject: string;
  publicKey: KeyObject;
  days: typeof valid;
  extension: Buffer;
}

function certificate({ issuer, subject, publicKey, days, extension }: Contents): string {
  const algorithm = sequence(oid.ecdsaWithSha256);
  const contents = sequence(
    tagged(0xa0, hex('020102')), // version 3
    tagged(0x02, Buffer.from([1]), randomBytes(8)),
    algorithm,
    nameOf(issuer.name),
    sequence(time(days.from), time(days.to)),
    nameOf(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(extension)),
  );
  const der = sequence(contents, algorithm, bits(sign('sha256', contents, issuer.privateKey)));
  return `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`;
}
