// Routes in groups that share who may call them; each is noted for the OpenAPI document.
import type { Express, RequestHandler } from 'express';
import { Problem } from '../../problems.ts';
import { type Endpoint, handler } from './endpoint.ts';
import type { Audience, Operation } from './openapi.ts';

// biome-ignore lint/suspicious/noExplicitAny: one list holds endpoints of every shape
type AnyEndpoint = Endpoint<any, any, any, any>;
type Register = (path: string, ...rest: [...RequestHandler[], AnyEndpoint]) => void;

export function routeGroups(app: Express) {
  const operations: Operation[] = [];

  const group = (audience: Audience, ...guards: RequestHandler[]) => {
    const register =
      (method: Operation['method']): Register =>
      (path, ...rest) => {
        const endpoint = rest.at(-1) as AnyEndpoint;
        const own = rest.slice(0, -1) as RequestHandler[];
        operations.push({ method, path, audience, endpoint });
        app[method](path, ...guards, ...own, handler(endpoint));
      };
    return {
      get: register('get'),
      put: register('put'),
      post: register('post'),
      patch: register('patch'),
      delete: register('delete'),
    };
  };

  /** Call once all groups are registered: what a path cannot do is told apart from a path that is not there. */
  const closeWithMethodNotAllowed = () => {
    for (const path of new Set(operations.map(each => each.path))) {
      const allowed = operations.filter(each => each.path === path).map(each => each.method.toUpperCase());
      app.all(path, (_, response) => {
        response.setHeader('Allow', allowed.join(', '));
        throw new Problem('method-not-allowed');
      });
    }
  };

  return { group, operations, closeWithMethodNotAllowed };
}
