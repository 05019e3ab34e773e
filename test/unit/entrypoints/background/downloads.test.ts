import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ADDRESS, again, HOUR, ID, server, standUp, start, stateOf, turnOn, ukList } from './publisher.ts';

beforeEach(standUp);
afterEach(() => vi.unstubAllGlobals());

test('nothing is asked of anybody before it is turned on', async () => {
  const background = await start();
  await background.downloadDue();
  expect(await stateOf(background)).toMatchObject({ on: false, origins: ['https://sanctionslist.fcdo.gov.uk/*'] });
  expect(await fakeBrowser.alarms.get(background.DOWNLOAD_ALARM)).toBeFalsy();
  expect(server.asked).toEqual([]);
});

test('turned on, it is downloaded, imported and tried again in a day', async () => {
  const background = await start();
  await turnOn(background);
  expect(server.asked.map(({ url }) => url)).toEqual([ADDRESS]);
  expect(await background.storedLists()).toMatchObject([{ list: 'uk_sanctions', rows: 20, download: ID }]);
  const state = await stateOf(background);
  expect(state).toMatchObject({ on: true, failure: null });
  expect(state?.succeeded).toBeGreaterThan(Date.now() - HOUR);
  expect((state?.next ?? 0) - Date.now()).toBeGreaterThan(23 * HOUR);
  expect((state?.next ?? 0) - Date.now()).toBeLessThan(26 * HOUR);
  expect(await fakeBrowser.alarms.get(background.DOWNLOAD_ALARM)).toMatchObject({ scheduledTime: state?.next });
});

test('a version that stands is confirmed: it is as new as the day it was asked for', async () => {
  const background = await start();
  await turnOn(background);
  server.answers = ({ headers }) => new Response(null, { status: headers.get('if-none-match') === '"1"' ? 304 : 500 });
  await again(background);
  expect(await stateOf(background)).toMatchObject({ failure: null });
  expect(await background.listTasks()).toHaveLength(1);
  const { lists, today } = await background.ruleCache();
  expect(lists?.stamps).toEqual([{ list: 'uk_sanctions', published: '2026-11-20', imported: today, confirmed: today }]);
});

test('a list that was removed is asked for as a whole', async () => {
  const background = await start();
  await turnOn(background);
  await background.addRemoval('uk_sanctions');
  await background.workThrough(() => undefined);
  await again(background);
  expect(server.asked.at(-1)?.headers.has('if-none-match')).toBe(false);
});

test('failures are told and tried again later and later, and the list stays', async () => {
  const background = await start();
  await turnOn(background);
  server.answers = () => new Response(null, { status: 500 });
  const waits: number[] = [];
  for (let i = 0; i < 3; i++) {
    await again(background);
    waits.push(((await stateOf(background))?.next ?? 0) - Date.now());
  }
  expect(await stateOf(background)).toMatchObject({ failure: { reason: 'http_error', params: { status: '500' } } });
  expect(waits.every((wait, i) => wait > 0.24 * HOUR * 2 ** i && wait <= 0.5 * HOUR * 2 ** i)).toBe(true);
  expect(await background.storedLists()).toMatchObject([{ rows: 20 }]);
  server.answers = () => new Response(null, { status: 503, headers: { 'retry-after': '36000' } });
  await again(background);
  expect(((await stateOf(background))?.next ?? 0) - Date.now()).toBeGreaterThan(9.9 * HOUR);
});

test('what the gates refuse is told as a failure, and asked for again as a whole', async () => {
  const background = await start();
  await turnOn(background);
  server.answers = () => new Response(ukList(9), { headers: { etag: '"2"' } });
  await again(background);
  await background.workThrough(() => undefined);
  expect(await stateOf(background)).toMatchObject({ failure: { reason: 'fewer_rows' } });
  expect(await background.storedLists()).toMatchObject([{ rows: 20, failed: { reason: 'fewer_rows' } }]);
  await again(background);
  expect(server.asked.at(-1)?.headers.get('if-none-match')).toBe('"1"');
});

test('from one address comes no other publisher’s list', async () => {
  const background = await start();
  server.answers = () => new Response('name,country\nInvented Works,AE\n');
  await turnOn(background);
  expect(await stateOf(background)).toMatchObject({ failure: { reason: 'other_list' } });
  expect(await background.storedLists()).toEqual([]);
});

test('files that belong together are taken together when one of them is new', async () => {
  const background = await start();
  const cells = (count: number) => '-0- ,'.repeat(count);
  const rows = (...all: string[]) => `${all.join('\r\n')}\r\n\u001a`;
  const bodies: Record<string, string> = {
    'SDN.CSV': rows(`101,"EXAMPLIUM TRADING",-0- ,"DEMO1",${cells(7)}-0- `),
    'ALT.CSV': rows('101,1,"aka","EXAMPLIUM EAST",-0- '),
    'ADD.CSV': rows('101,1,"1 Imaginary Quay","Limassol","Cyprus",-0- '),
    'SDN_COMMENTS.CSV': rows('101,"Invented."'),
  };
  const versions: Record<string, string> = Object.fromEntries(Object.keys(bodies).map((name) => [name, `"${name} 1"`]));
  const nameOf = (url: string) => url.slice(url.lastIndexOf('/') + 1);
  server.answers = ({ url, headers }) => {
    const etag = versions[nameOf(url)] as string;
    const known = headers.get('if-none-match') === etag;
    return new Response(known ? null : bodies[nameOf(url)], { status: known ? 304 : 200, headers: { etag } });
  };
  await turnOn(background, 'ofac_sdn_csv');
  expect(await background.storedLists()).toMatchObject([{ list: 'us_sdn', rows: 1, missing: [] }]);
  server.asked = [];
  versions['ADD.CSV'] = '"new"';
  await again(background, 'ofac_sdn_csv');
  expect(server.asked.map(({ url, headers }) => [nameOf(url), headers.has('if-none-match')])).toEqual([
    ['SDN.CSV', true],
    ['ALT.CSV', true],
    ['ADD.CSV', true],
    ['SDN_COMMENTS.CSV', false],
    ['SDN.CSV', false],
    ['ALT.CSV', false],
  ]);
  expect((await background.listTasks()).at(-1)?.files).toHaveLength(4);
});

test('the first run of what people install offers the lists, without taking over the window', async () => {
  const background = await start();
  const create = vi.fn(async () => ({}));
  fakeBrowser.tabs.create = create as never;
  await background.offerLists();
  expect(create).not.toHaveBeenCalled();
  vi.stubEnv('MODE', 'production');
  await background.offerLists();
  vi.unstubAllEnvs();
  expect(create).toHaveBeenCalledWith({ url: '/options.html#lists', active: false });
});
