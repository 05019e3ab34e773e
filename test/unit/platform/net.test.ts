import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fetchListFile, type ListRequest, NetError, originsOf } from '../../../platform/net.ts';
import type { Publication } from '../../../rules/lists/publications.ts';

const servers: Server[] = [];

/** A server on loopback, which the test build alone may download from; resolves with its host and port. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function request(host: string, more: Partial<ListRequest> = {}): ListRequest {
  const url = `http://${host}/list.csv`;
  const publication = { files: [{ name: 'list.csv', url }], download: { hosts: [host] } } as unknown as Publication;
  return { publication, url, known: null, cancel: new AbortController().signal, tell: () => undefined, ...more };
}

async function failureOf(promise: Promise<unknown>) {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(NetError);
  return (error as NetError).failure;
}

const contains = vi.fn(async () => true);

beforeEach(() => {
  contains.mockResolvedValue(true);
  Object.assign(fakeBrowser, { permissions: { contains } });
});
afterEach(() => {
  vi.useRealTimers();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

test('a file comes with what the server says of its version, and the request says nothing of the user', async () => {
  let asked: Record<string, unknown> = {};
  const host = await serve(({ headers }, response) => {
    asked = headers;
    response.writeHead(200, { etag: '"7"', 'last-modified': 'Tue, 24 Nov 2026 05:00:00 GMT' }).end('name\nInvented\n');
  });
  const told: number[] = [];
  const file = await fetchListFile(request(host, { tell: (bytes) => told.push(bytes) }));
  expect(await file?.blob.text()).toBe('name\nInvented\n');
  expect(file?.validators).toEqual({ etag: '"7"', modified: 'Tue, 24 Nov 2026 05:00:00 GMT' });
  expect(told.reduce((sum, bytes) => sum + bytes, 0)).toBe(14);
  expect(asked).not.toHaveProperty('cookie');
  expect(asked).not.toHaveProperty('referer');
  expect(asked).toMatchObject({ 'accept-language': 'en' });
});

test('a version that is known is not sent again', async () => {
  const host = await serve(({ headers }, response) => {
    response.writeHead(headers['if-none-match'] === '"7"' ? 304 : 200).end();
  });
  expect(await fetchListFile(request(host, { known: { etag: '"7"', modified: null } }))).toBeNull();
  expect(await fetchListFile(request(host, { known: { etag: '"6"', modified: null } }))).not.toBeNull();
});

test('a host that leads elsewhere is not followed to what it sends', async () => {
  const elsewhere = await serve((_, response) => void response.end('name\nForged\n'));
  const host = await serve((_, response) => void response.writeHead(302, { location: `http://${elsewhere}/` }).end());
  expect(await failureOf(fetchListFile(request(host)))).toEqual({
    reason: 'redirected',
    params: { host: '127.0.0.1' },
  });
  const { publication } = request(host);
  const both = { ...publication, download: { hosts: [host, elsewhere] } };
  expect(await fetchListFile(request(host, { publication: both }))).not.toBeNull();
});

test('only https, and only a host of the publication', async () => {
  const { publication } = request('lists.example');
  for (const url of ['http://lists.example/list.csv', 'https://other.example/', 'https://lists.example:8443/'])
    expect((await failureOf(fetchListFile(request('lists.example', { publication, url })))).reason).toBe('redirected');
  expect(originsOf(publication)).toEqual(['https://lists.example/*']);
});

test('without the permission nothing is asked', async () => {
  const asked = vi.fn();
  const host = await serve((_, response) => {
    asked();
    response.end();
  });
  contains.mockResolvedValue(false);
  expect((await failureOf(fetchListFile(request(host)))).reason).toBe('no_permission');
  expect(asked).not.toHaveBeenCalled();
});

test('errors of the server are told with their status, and when it wants to be left alone', async () => {
  const host = await serve((_, response) => void response.writeHead(503, { 'retry-after': '120' }).end());
  const error = await fetchListFile(request(host)).catch((thrown: NetError) => thrown);
  expect(error).toMatchObject({ failure: { reason: 'http_error', params: { status: '503' } }, retryAfter: 120_000 });
});

test('a server that is not there, and one that breaks off', async () => {
  expect((await failureOf(fetchListFile(request('127.0.0.1:9')))).reason).toBe('no_connection');
  const host = await serve((_, response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('name', () => response.destroy());
  });
  expect((await failureOf(fetchListFile(request(host)))).reason).toBe('no_connection');
});

test('a file that says it is too large is not read', async () => {
  const host = await serve((_, response) => {
    response.writeHead(200, { 'content-length': String(300 * 1024 * 1024) });
    response.write('name');
  });
  expect((await failureOf(fetchListFile(request(host)))).reason).toBe('file_too_large');
});

test('the user ends it at once', async () => {
  const host = await serve((_, response) => void response.write('name'));
  const cancel = new AbortController();
  const tell = () => cancel.abort(new NetError('cancelled'));
  expect((await failureOf(fetchListFile(request(host, { cancel: cancel.signal, tell })))).reason).toBe('cancelled');
});

test('a server that says nothing is not waited for', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const host = await serve(() => vi.advanceTimersByTime(26_000));
  expect((await failureOf(fetchListFile(request(host)))).reason).toBe('too_slow');
});
