// The demo magazine, on a port of its own: another origin than the service, as in life.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import express from 'express';
import { rootFolder } from '../platform/rootFolder.ts';
import { demoPages } from './page/pages.ts';

const folder = join(rootFolder, 'server/demo/page');
const types: Record<string, string> = { '.html': 'text/html', '.css': 'text/css', '.svg': 'image/svg+xml' };

export interface Demo {
  port: number;
  stop(): Promise<void>;
}

/** `origins` are filled in once the port is known: pages name their own address and the service's. */
export async function startDemo({
  port,
  host,
  service,
}: {
  port: number;
  host: string;
  service: string;
}): Promise<Demo> {
  const server: Server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  const address = server.address() as AddressInfo;
  server.on('request', demoApp({ service, demo: demoOrigin(service, address.port) }));
  return {
    port: address.port,
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The same host name as the service's, so that whoever can open one can open the other. */
export const demoOrigin = (service: string, port: number) => `http://${new URL(service).hostname}:${port}`;

function demoApp({ service, demo }: { service: string; demo: string }) {
  const app = express();
  app.disable('x-powered-by');
  // As strict as a careful publication's: the two lines must work under it.
  const sockets = service.replace(/^http/, 'ws');
  const policy = `default-src 'none'; script-src ${service}; connect-src ${service} ${sockets}; style-src 'self'; img-src 'self'; base-uri 'none'; require-trusted-types-for 'script'`;

  for (const { path, file } of demoPages) {
    const type = types[extname(file)]!;
    const body = readFileSync(join(folder, file), 'utf8')
      .replaceAll('{{service}}', service)
      .replaceAll('{{demo}}', demo);
    app.get(path, (_, response) => {
      response.set({
        'Content-Security-Policy': policy,
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'no-cache',
      });
      response.type(type).send(body);
    });
  }
  return app;
}
