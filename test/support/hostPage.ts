// A publication's page on an origin of its own: a strict policy, hostile styles, and the two lines.
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createProbe } from 'node:net';

export interface HostPage {
  origin: string;
  /** The address of a page with the widget, described by attributes. */
  article(attributes: Record<string, string>): string;
  stop(): Promise<void>;
}

/** What a careless or hostile page's stylesheet does to everything it can reach. */
const hostileCss = `
  * { box-sizing: content-box !important; letter-spacing: .2em; text-transform: uppercase; line-height: 1 }
  button, input, textarea, label, fieldset, legend, ul, li, p, h2, svg { display: none !important }
  article-feedback * { color: red !important; font-size: 3px !important }
  body { visibility: visible; user-select: none; font: 17px/1.5 Georgia, serif; color: #222; background: #fffdf8; margin: 2rem }
  .host { max-width: 40rem }
`;

export async function startHostPage({
  service,
  hostile = true,
}: {
  service: string;
  hostile?: boolean;
}): Promise<HostPage> {
  const sockets = service.replace(/^http/, 'ws');
  const policy = `default-src 'none'; script-src ${service}; connect-src ${service} ${sockets}; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`;
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host');
    if (pathname === '/page.css') {
      response.setHeader('Content-Type', 'text/css');
      response.end(hostile ? hostileCss : 'body { font: 17px/1.5 Georgia, serif; margin: 2rem }');
      return;
    }
    if (pathname === '/icon') {
      response.writeHead(204).end();
      return;
    }
    const attributes = [...searchParams]
      .map(([name, value]) => `${name}="${value.replaceAll('"', '&quot;')}"`)
      .join(' ');
    const lang = searchParams.get('lang') ?? 'da';
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Security-Policy', policy);
    response.end(`<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><title>Haven</title>
      <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/page.css"><link rel="icon" href="/icon">
      <main class="host"><h1>Haven</h1><div>En artikel om haven.</div>
      <script type="module" src="${service}/widget.js"></script>
      <article-feedback ${attributes}></article-feedback></main></html>`);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    article: attributes => `${origin}/artikel/?${new URLSearchParams(attributes)}`,
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A port nobody listens on: pages must know the service's address before it starts. */
export const freePort = () =>
  new Promise<number>(resolve => {
    const probe = createProbe().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
