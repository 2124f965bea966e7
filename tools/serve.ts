import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A running server: the address of the folder's root, ending in a slash, and how to stop it. */
export interface Served {
  url: string;
  close: () => Promise<void>;
}

/** Where to serve: `port` 0 takes any free one; `base` is the path in front of every file, such as `/any/base/`. */
export interface Place {
  port?: number;
  base?: string;
}

/**
 * Serves a folder the way a plain static host does: a directory answers with its index.html, a missing file with
 * 404.html and status 404, nothing is guessed. Files are read anew on each request, so a rebuild shows at once.
 */
export async function serve(folder: string, { port = 0, base = '/' }: Place = {}): Promise<Served> {
  const root = encodeURI(`/${base}/`.replace(/\/{2,}/g, '/'));
  const files = sirv(folder, { dev: true, etag: true, extensions: [] });

  const server = createServer((request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?');
    if (`${path}/` === root || (path.startsWith(root) && isFolder(folder, path.slice(root.length)))) {
      response.writeHead(301, { Location: query === undefined ? `${path}/` : `${path}/?${query}` }).end();
    } else if (path.startsWith(root)) {
      request.url = `/${path.slice(root.length)}${path.endsWith('/') ? 'index.html' : ''}`;
      files(request, response, () => answerNotFound(folder, request, response));
    } else {
      answerNotFound(folder, request, response);
    }
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  // A server that listens on a port, not on a pipe, has an AddressInfo.
  const address = server.address() as AddressInfo;
  return {
    url: `http://localhost:${address.port}${root}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Browsers keep connections open; without this a stop would wait for them.
        server.closeAllConnections();
      }),
  };
}

function isFolder(folder: string, path: string): boolean {
  if (path === '' || path.endsWith('/') || path.includes('..')) return false;
  const stats = statSync(join(folder, path), { throwIfNoEntry: false });
  return stats?.isDirectory() ?? false;
}

function answerNotFound(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' });
  response.end(existsSync(page) ? readFileSync(page) : `There is no ${request.url ?? 'such file'} here.`);
}
