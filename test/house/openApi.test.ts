// The OpenAPI document: whole, of the right form, and true of what the service answers.
import supertest from 'supertest';
import { z } from 'zod';
import { failures } from '../../server/problems.ts';
import { startTestService, type TestService } from '../support/service.ts';

interface Operation {
  summary: string;
  tags: string[];
  security: Record<string, string[]>[];
  parameters: { name: string; in: string; required: boolean; schema: object }[];
  requestBody?: { required: boolean; content: Record<string, { schema: object }> };
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>;
}
interface Document {
  openapi: string;
  info: { title: string; version: string };
  servers: { url: string }[];
  tags: { name: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object>; securitySchemes: Record<string, object> };
}

let service: TestService;
let document: Document;
let operations: { route: string; path: string; method: string; operation: Operation }[];
beforeAll(async () => {
  service = await startTestService();
  document = (await supertest(service.url).get('/api/v1/openapi.json')).body;
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      route: `${method.toUpperCase()} ${path}`,
      path,
      method,
      operation,
    })),
  );
});
afterAll(() => service.stop());

test('it can be read by pages anywhere', async () => {
  const { headers } = await supertest(service.url)
    .get('/api/v1/openapi.json')
    .set('Origin', 'https://evil.example');
  expect(headers['access-control-allow-origin']).toBe('*');
  expect(headers['content-type']).toContain('application/json');
});

test('it lists every route of the API and nothing else', () => {
  expect(operations.map(({ route }) => route).sort()).toEqual(
    [
      'GET /api/v1/sites/{site}/feedback',
      'GET /api/v1/sites/{site}/comments',
      'GET /api/v1/sites/{site}/mine',
      'POST /api/v1/sites/{site}/readers',
      'PUT /api/v1/sites/{site}/rating',
      'DELETE /api/v1/sites/{site}/rating',
      'POST /api/v1/sites/{site}/forms',
      'POST /api/v1/sites/{site}/comments',
      'DELETE /api/v1/sites/{site}/comments/{comment}',
      'GET /api/v1/staff/session',
      'POST /api/v1/staff/session',
      'DELETE /api/v1/staff/session',
      'POST /api/v1/staff/invitations/check',
      'POST /api/v1/staff/invitations/accept',
      'GET /api/v1/staff/sites/{site}/queue',
      'GET /api/v1/staff/sites/{site}/published',
      'GET /api/v1/staff/sites/{site}/decided',
      'POST /api/v1/staff/sites/{site}/screening',
      'PUT /api/v1/staff/sites/{site}/trusted/{comment}',
      'DELETE /api/v1/staff/sites/{site}/trusted/{comment}',
      'GET /api/v1/staff/sites/{site}/summary',
      'POST /api/v1/staff/sites/{site}/comments/{comment}/decision',
      'DELETE /api/v1/staff/sites/{site}/bans/{comment}',
      'POST /api/v1/staff/sites/{site}/bans',
      'PATCH /api/v1/staff/sites/{site}/articles/{article}',
      'PUT /api/v1/staff/sites/{site}/articles/{article}/doubted',
    ].sort(),
  );
});

test('it has the form of OpenAPI 3.1', () => {
  const Schema = z.record(z.string(), z.unknown());
  const Content = z.record(z.string(), z.strictObject({ schema: Schema }));
  const shape = z.strictObject({
    openapi: z.literal('3.1.0'),
    info: z.strictObject({ title: z.string(), version: z.string(), description: z.string() }),
    servers: z.array(z.strictObject({ url: z.url() })),
    tags: z.array(z.strictObject({ name: z.string(), description: z.string() })),
    paths: z.record(
      z.string().startsWith('/'),
      z.partialRecord(
        z.enum(['get', 'put', 'post', 'patch', 'delete']),
        z.strictObject({
          summary: z.string().min(5),
          tags: z.array(z.string()).length(1),
          security: z.array(z.record(z.string(), z.array(z.string()))),
          parameters: z.array(
            z.strictObject({
              name: z.string(),
              in: z.enum(['path', 'query', 'header']),
              required: z.boolean(),
              description: z.string().optional(),
              schema: Schema,
            }),
          ),
          requestBody: z.strictObject({ required: z.literal(true), content: Content }).optional(),
          responses: z.record(
            z.string().regex(/^[2-5]\d\d$/),
            z.strictObject({ description: z.string().min(5), content: Content.optional() }),
          ),
        }),
      ),
    ),
    components: z.strictObject({
      schemas: z.record(z.string(), Schema),
      securitySchemes: z.record(z.string(), Schema),
    }),
  });
  expect(() => shape.parse(document)).not.toThrow();
});

test('every reference leads somewhere', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to!);
  expect(references.length).toBeGreaterThan(50);
  for (const reference of new Set(references)) {
    const found = reference
      .replace('#/', '')
      .split('/')
      .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], document);
    expect([reference, typeof found]).toEqual([reference, 'object']);
  }
});

test('each path names exactly the parameters it has in braces', () => {
  for (const { route, path, operation } of operations) {
    const inBraces = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const described = operation.parameters.filter(each => each.in === 'path');
    expect([route, described.map(each => each.name).sort()]).toEqual([route, inBraces.sort()]);
    expect(described.every(each => each.required)).toBe(true);
  }
});

test('each operation says who may call it and what may go wrong', () => {
  const tags = document.tags.map(tag => tag.name);
  const schemes = Object.keys(document.components.securitySchemes);
  for (const { route, path, operation } of operations) {
    expect(tags).toContain(operation.tags[0]);
    for (const scheme of operation.security.flatMap(each => Object.keys(each)))
      expect(schemes).toContain(scheme);
    if (path.startsWith('/api/v1/staff/sites/')) expect(operation.security).toEqual([{ staffSession: [] }]);
    const failed = Object.entries(operation.responses).filter(([status]) => Number(status) >= 400);
    for (const [, { content }] of failed)
      expect(content).toEqual({
        'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
      });
    const codes = failed.flatMap(([, { description }]) =>
      [...description.matchAll(/`([a-z-]+)`/g)].map(each => each[1]!),
    );
    expect([route, codes.filter(code => !(code in failures))]).toEqual([route, []]);
    expect(codes).toContain('database-unavailable');
  }
});

test('what is documented as needing a log-in or a token is refused without', async () => {
  const site = await service.site();
  for (const { route, path, method, operation } of operations.filter(
    each => each.operation.security.length > 0,
  )) {
    const url = path.replace('{site}', site.key).replace(/\{\w+\}/g, '1');
    const origin = path.includes('/staff/') ? 'http://localhost' : site.origin;
    const answer = await supertest(service.url)[method as 'get'](url).set('Origin', origin);
    expect([route, answer.status]).toEqual([route, 401]);
    expect(operation.responses[401]!.description).toContain(`\`${answer.body.code}\``);
  }
});
