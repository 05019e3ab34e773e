/** Servers on loopback, for the demo marketplace and the tests. */
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

export interface Server {
  port: number;
  /** Address of a path on a host that resolves to loopback: `localhost` or any name under it. */
  url(path: string, host?: string): string;
  close(): Promise<void>;
}

/** Bytes or text of one path (always starting with `/`), or undefined when there is nothing at it. */
type Find = (path: string) => Promise<Uint8Array | string | undefined>;

/** Serves whatever a listener answers, also what no decent server would. Port 0 is any free one. */
export async function serveAnswers(answer: RequestListener, port = 0): Promise<Server> {
  const server = createServer(answer);
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const actual = (server.address() as AddressInfo).port;
  return {
    port: actual,
    url: (path, host = 'localhost') => `http://${host}:${actual}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function serveFound(find: Find, port: number): Promise<Server> {
  return serveAnswers(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/favicon.ico') return void response.writeHead(204).end(); // browsers ask by themselves
    const body = await find(path);
    const type = TYPES[extname(path)] ?? 'text/html; charset=utf-8';
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(body ?? 'Not found');
  }, port);
}

/** Serves the files of a folder; a path without an extension is a folder with an index.html. Port 0 is any free one. */
export function serveFolder(folder: string, port = 0): Promise<Server> {
  return serveFound(async (path) => {
    try {
      const file = normalize(decodeURIComponent(path)); // absolute, so `..` cannot leave the folder
      return await readFile(join(folder, extname(file) ? file : join(file, 'index.html')));
    } catch {
      return undefined;
    }
  }, port);
}

/** Serves pages given as text by path. */
export function servePages(pages: Readonly<Record<string, string>>): Promise<Server> {
  return serveFound(async (path) => pages[path], 0);
}
