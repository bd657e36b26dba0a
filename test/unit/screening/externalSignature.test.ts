// The signature on a question: as Standard Webhooks has it, so that any of its libraries can check ours.
import { createHmac } from 'node:crypto';
import { newSecret, signedHeaders } from '../../../server/screening/external/signature.ts';

test('the published example of Standard Webhooks is signed as published', () => {
  const headers = signedHeaders({
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    sentAt: new Date(1614265330_000),
    body: '{"test": 2432232314}',
    secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  });
  expect(headers).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

test('a new secret is 32 random bytes, and signs æ, ø and å as the bytes they are sent as', () => {
  const secret = newSecret();
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(newSecret()).not.toBe(secret);
  const body = JSON.stringify({ text: 'Sikke en hån 😀' });
  const headers = signedHeaders({ id: 'comment_1', sentAt: new Date(1_000_900), body, secret });
  const signed = Buffer.concat([Buffer.from('comment_1.1000.'), Buffer.from(body, 'utf8')]);
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  expect(headers['webhook-signature']).toBe(
    `v1,${createHmac('sha256', key).update(signed).digest('base64')}`,
  );
});
