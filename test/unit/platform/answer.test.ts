import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, type Handlers } from '../../../platform/answer.ts';
import type { Reply } from '../../../platform/ask.ts';

const ID = 'tradeflag-test';
const page = { id: ID, url: `chrome-extension://${ID}/popup.html` };
const tab = { id: ID, url: 'https://shop.example/', frameId: 0, tab: { id: 7 } };

let listener: (message: unknown, sender: unknown, respond: (reply: Reply) => void) => boolean | undefined;

/** Sends a request as a sender; undefined when it was not even listened to. */
function send(message: unknown, sender: object): Promise<Reply> | undefined {
  let taken: boolean | undefined;
  const reply = new Promise<Reply>((respond) => {
    taken = listener(message, sender, respond);
  });
  return taken === true ? reply : undefined;
}

const handlers = {
  deal: async () => null,
  'set-site': async () => null,
  'rules-state': async () => {
    throw new Error('storage refused');
  },
} as unknown as Handlers;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.runtime, 'getURL').mockReturnValue(`chrome-extension://${ID}/` as never);
  vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue(ID);
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((added) => {
    listener = added as never;
  });
  answer(handlers);
});

test('an own page is answered, and a handler that fails is told', async () => {
  expect(await send({ type: 'deal' }, page)).toEqual({ ok: true, answer: null });
  expect(await send({ type: 'rules-state' }, page)).toEqual({ ok: false, error: 'Error: storage refused' });
});

test('a content script may ask what concerns its page and change nothing', async () => {
  expect(await send({ type: 'deal' }, tab)).toEqual({ ok: true, answer: null });
  expect(send({ type: 'set-site', host: 'shop.example', on: false }, tab)).toBeUndefined();
  expect(send({ type: 'rules-state' }, tab)).toBeUndefined();
});

test.each([
  ['another extension', { ...page, id: 'other' }],
  ['a page that looks like ours', { id: ID, url: 'https://evil.example/chrome-extension' }],
  ['a frame inside a page', { ...tab, frameId: 3 }],
])('%s is not heard', (_who, sender) => expect(send({ type: 'deal' }, sender)).toBeUndefined());

test('what fits no schema is not heard', () => {
  expect(send({ type: 'set-site', host: 1, on: 'no' }, page)).toBeUndefined();
  expect(send('deal', page)).toBeUndefined();
});
