// The built client files: read and compressed once at start, served from memory.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, Response } from 'express';

interface Asset {
  type: string;
  etag: string;
  bodies: { br: Buffer; gzip: Buffer; identity: Buffer };
}

export type Assets = Map<string, Asset>;

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
};

/** Reads the files of a folder (not its subfolders) by name. Throws where the folder is missing: not built. */
export async function loadAssets(folder: string): Promise<Assets> {
  const names = readdirSync(folder).filter(name => types[extname(name)]);
  return new Map(await Promise.all(names.map(async name => [name, await load(join(folder, name))] as const)));
}

async function load(file: string): Promise<Asset> {
  const identity = readFileSync(file);
  const best = {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: identity.length },
  };
  return {
    type: types[extname(file)]!,
    etag: `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`,
    bodies: {
      br: await promisify(brotliCompress)(identity, best),
      gzip: await promisify(gzip)(identity, { level: 9 }),
      identity,
    },
  };
}

/** A file whose name carries the hash of its content never changes under that name. */
const isForever = (name: string) => /-[0-9A-Z]{8}\.\w+$/.test(name);

export function sendAsset(
  asset: Asset,
  { name, request, response }: { name: string; request: Request; response: Response },
): void {
  const encoding = (request.acceptsEncodings('br', 'gzip', 'identity') ||
    'identity') as keyof Asset['bodies'];
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader(
    'Cache-Control',
    isForever(name)
      ? 'public, max-age=31536000, immutable'
      : 'public, max-age=300, stale-while-revalidate=86400',
  );
  if (asset.type.startsWith('text/html')) response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('ETag', asset.etag);
  if (request.headers['if-none-match'] === asset.etag) {
    response.status(304).end();
    return;
  }
  response.setHeader('Content-Type', asset.type);
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  const body = asset.bodies[encoding];
  response.setHeader('Content-Length', body.length);
  response.end(request.method === 'HEAD' ? undefined : body);
}
