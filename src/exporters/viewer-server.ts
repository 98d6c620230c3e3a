import { readFile, realpath } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; worker-src blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-cache',
};

/** The file a request path names inside `root`, links resolved; null where there is none or it lies outside. */
export async function findServedFile(root: string, requestPath: string): Promise<string | null> {
  try {
    const path = decodeURIComponent(requestPath.split(/[?#]/)[0] ?? '/');
    if (path.includes('\0')) return null;
    const base = await realpath(root);
    const file = await realpath(join(base, path.endsWith('/') ? `${path}index.html` : path));
    return file.startsWith(base + sep) && extname(file) in TYPES ? file : null;
  } catch {
    return null;
  }
}

/** Serves a viewer folder on 127.0.0.1 only; port 0 takes any free one. Resolves when it listens. */
export function serveViewer(root: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const answer = async () => {
      // A foreign host name would be DNS rebinding: a page elsewhere reading the user's graph.
      const host = (request.headers.host ?? '').replace(/:\d+$/, '');
      const isLocal = host === '127.0.0.1' || host === 'localhost';
      const isRead = request.method === 'GET' || request.method === 'HEAD';
      const file = isLocal && isRead ? await findServedFile(root, request.url ?? '/') : null;
      if (file === null) {
        response.writeHead(isLocal ? (isRead ? 404 : 405) : 403, HEADERS).end();
        return;
      }
      const body = await readFile(file);
      response.writeHead(200, {
        ...HEADERS,
        'content-type': TYPES[extname(file)] ?? '',
        'content-length': body.length,
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    answer().catch(() => response.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
