import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { instantOf } from '../../../src/core/time/instant.ts';
import { osloDate } from '../../../src/core/time/oslo.ts';
import { FakeApi } from '../../tab/support/fake-api.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/**
 * Serves the built tab with a server that answers from fixtures, on this machine only.
 * @param port 0 for any free one
 * @returns its address and how to stop it
 */
export async function serveFakeTab(
  built: string,
  port = 0,
): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  const api = new FakeApi(osloDate(instantOf(Date.now())));
  const server = createServer((request, response) => {
    void answer(request, response, api, built);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const bound = server.address();
  const boundPort = typeof bound === 'object' && bound ? bound.port : port;
  return {
    address: `http://127.0.0.1:${boundPort}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  api: FakeApi,
  built: string,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/api/events') {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(': open\n\n');
    return;
  }
  if (pathname.startsWith('/api/') || pathname.startsWith('/demo/')) {
    const persona = (request.headers.authorization ?? '').replace('Bearer ', '');
    const given = await readBody(request);
    const { status, body } = api.answer(request.method ?? 'GET', pathname, given, persona);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(body === undefined ? undefined : JSON.stringify(body));
    return;
  }
  const inside = normalize(pathname.replace(/^\/tab\/?/, '')).replace(/^(\.\.[/\\])+/, '');
  const isFile = extname(inside) !== '';
  const file = await readFile(join(built, isFile ? inside : 'index.html')).catch(() => undefined);
  response.writeHead(file ? 200 : 404, {
    'content-type': types[isFile ? extname(inside) : '.html'] ?? 'application/octet-stream',
  });
  response.end(file);
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}
