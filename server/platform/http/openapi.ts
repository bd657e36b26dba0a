// The OpenAPI 3.1 document, made from the same endpoints and schemas that answer requests.
import { z } from 'zod';
import { Problem } from '../../contract.ts';
import { failures, type ProblemCode } from '../../problems.ts';
import type { Endpoint } from './endpoint.ts';

export interface Audience {
  name: string;
  about: string;
  security: Record<string, string[]>[];
  /** What the group's guards may answer, on top of an endpoint's own problems. */
  problems: ProblemCode[];
}

export interface Operation {
  method: 'get' | 'put' | 'post' | 'patch' | 'delete';
  path: string; // as Express writes it: /sites/:site
  audience: Audience;
  // biome-ignore lint/suspicious/noExplicitAny: one list holds endpoints of every shape
  endpoint: Endpoint<any, any, any, any>;
}

type Json = Record<string, unknown>;

const jsonSchema = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json;
  return rest;
};

const parameters = (schema: unknown, where: 'path' | 'query'): Json[] => {
  if (!(schema instanceof z.ZodObject)) return [];
  const { properties = {}, required = [] } = jsonSchema(schema, 'input') as {
    properties?: Json;
    required?: string[];
  };
  return Object.entries(properties).map(([name, each]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: each,
  }));
};

const problemAnswers = (codes: ProblemCode[]): Json => {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of new Set(codes)) {
    const { status } = failures[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].sort().map(([status, each]) => [
      status,
      {
        description: each.map(code => `\`${code}\`: ${failures[code].en}`).join('\n\n'),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
};

const operation = ({ audience, endpoint }: Operation): Json => {
  const everywhere: ProblemCode[] = ['invalid-request', 'database-unavailable', 'internal-error'];
  const bodyProblems: ProblemCode[] = endpoint.body
    ? ['malformed-json', 'unsupported-media-type', 'body-too-large', 'text-malformed']
    : [];
  return {
    summary: endpoint.summary,
    tags: [audience.name],
    security: audience.security,
    parameters: [
      ...parameters(endpoint.params, 'path'),
      ...parameters(endpoint.query, 'query'),
      ...Object.entries(endpoint.headers ?? {}).map(([name, { about, required }]) => ({
        name,
        in: 'header',
        required,
        description: about,
        schema: { type: 'string' },
      })),
    ],
    ...(endpoint.body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: jsonSchema(endpoint.body, 'input') } },
      },
    }),
    responses: {
      ...Object.fromEntries(
        Object.entries(endpoint.answers).map(([status, schema]) => [
          status,
          schema
            ? {
                description: endpoint.summary,
                content: { 'application/json': { schema: jsonSchema(schema, 'output') } },
              }
            : { description: endpoint.summary },
        ]),
      ),
      ...problemAnswers([...endpoint.problems, ...audience.problems, ...everywhere, ...bodyProblems]),
    },
  };
};

export function openApiDocument(options: {
  operations: Operation[];
  publicUrl: string;
  version: string;
}): Json {
  const paths: Record<string, Json> = {};
  for (const each of options.operations) {
    const path = each.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [each.method]: operation(each) };
  }
  const audiences = [...new Set(options.operations.map(each => each.audience))];
  return {
    openapi: '3.1.0',
    info: {
      title: 'article-feedback',
      version: options.version,
      description:
        'Ratings and comments under articles. Failures are RFC 9457 problem details with a stable `code`.',
    },
    servers: [{ url: options.publicUrl }],
    tags: audiences.map(({ name, about }) => ({ name, description: about })),
    paths,
    components: {
      schemas: { Problem: jsonSchema(Problem, 'output') },
      securitySchemes: {
        readerToken: { type: 'http', scheme: 'bearer', description: 'From POST …/readers, at the first act' },
        staffSession: { type: 'apiKey', in: 'cookie', name: 'desk' },
      },
    },
  };
}
