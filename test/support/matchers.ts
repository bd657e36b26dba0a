// What an answer must look like on the wire: exact shapes (a leaked field fails), and problems that a
// person can read. Importing this file teaches `expect` the words.
import type supertest from 'supertest';
import type { z } from 'zod';
import { failures, type ProblemCode } from '../../server/problems.ts';
import type { TestService } from './service.ts';
import { rowCounts } from './stored.ts';

type Answer = Pick<supertest.Response, 'status' | 'headers' | 'text'>;

declare global {
  namespace jest {
    interface Matchers<R> {
      /** The answer's body has this wire type and no field beside it. */
      toBeWire(schema: z.ZodType): R;
      /** The answer is this problem, in a sentence of the language. */
      toBeProblem(code: ProblemCode, about?: { language?: 'da' | 'en'; field?: string }): R;
    }
  }
}

const verdict = (complaints: string[]) => ({
  pass: complaints.length === 0,
  message: () => complaints.join('\n') || 'it is what it should not be',
});

expect.extend({
  toBeWire(body: unknown, schema: z.ZodType) {
    const parsed = schema.safeParse(body);
    if (!parsed.success) return verdict([parsed.error.message, this.utils.printReceived(body)]);
    // Parsing drops what the schema does not name, so that what differs is what leaked.
    return this.equals(parsed.data, body)
      ? verdict([])
      : verdict([this.utils.diff(parsed.data, body) ?? 'a field that the contract does not name']);
  },

  toBeProblem(answer: Answer, code: ProblemCode, { language = 'da', field } = {}) {
    const complaints: string[] = [];
    const should = (what: string, { is, be }: { is: unknown; be: unknown }) => {
      if (!this.equals(is, be))
        complaints.push(`${what}: ${this.utils.printReceived(is)}, not ${this.utils.printExpected(be)}`);
    };
    let body: Record<string, unknown> = {};
    try {
      body = JSON.parse(answer.text);
    } catch {
      complaints.push(`not JSON: ${answer.text.slice(0, 200)}`);
    }
    should('code', { is: body.code, be: code });
    should('status', { is: answer.status, be: failures[code].status });
    should('status in the body', { is: body.status, be: answer.status });
    should('content type', {
      is: answer.headers['content-type'],
      be: 'application/problem+json',
    });
    should('sentence', { is: body.detail, be: failures[code][language as 'da' | 'en'] });
    should('cache', { is: answer.headers['cache-control'], be: 'no-store' });
    if (field !== undefined) should('field', { is: body.field, be: field });
    return verdict(complaints);
  },
});

interface Refusal {
  code: ProblemCode;
  field?: string | undefined;
}

/** Refused in Danish and, where asked for, in English; and nothing is left behind of either try. */
export async function expectRefusal(
  service: TestService,
  send: () => supertest.Test,
  { code, field }: Refusal,
): Promise<void> {
  const before = await rowCounts(service.db);
  const about = field === undefined ? {} : { field };
  expect(await send()).toBeProblem(code, about);
  expect(await send().set('Accept-Language', 'en-GB, en;q=0.8')).toBeProblem(code, {
    language: 'en',
    ...about,
  });
  expect(await rowCounts(service.db)).toEqual(before);
}
