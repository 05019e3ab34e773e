import { expect, test } from 'vitest';
import { openText } from '../../../../../rules/lists/input/text.ts';

async function decode(bytes: Uint8Array, fallback: string | null = null) {
  let damaged = 0;
  const opened = await openText([bytes.subarray(0, 3), bytes.subarray(3)]);
  let text = '';
  for await (const piece of opened.text(fallback, () => damaged++)) text += piece;
  return { text, damaged, undecodable: opened.undecodable };
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

test('UTF-8 with and without a byte order mark, cut anywhere', async () => {
  expect((await decode(utf8('\ufeffname\nИмя é'))).text).toBe('name\nИмя é');
  expect((await decode(utf8('Имя'))).text).toBe('Имя');
});

test('UTF-16 by its mark', async () => {
  const text = '\ufeffname;Имя';
  const bytes = new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);
  expect((await decode(bytes)).text).toBe('name;Имя');
});

test('the encoding that an XML declaration names', async () => {
  const { text, undecodable } = await decode(latin('<?xml version="1.0" encoding="ISO-8859-1"?><a>\xe9</a>'));
  expect(text).toContain('<a>é</a>');
  expect(undecodable).toBe(false);
});

test('bytes that are neither UTF-8 nor named are told, or read as the old encoding of the format', async () => {
  expect((await decode(latin('Soci\xe9t\xe9'))).undecodable).toBe(true);
  expect((await decode(latin('Soci\xe9t\xe9'), 'windows-1252')).text).toBe('Société');
});

test('damage behind the head is told once; a publisher’s own � is none', async () => {
  const long = new Uint8Array(70_000).fill(97);
  const broken = new Uint8Array([...long, 0xff, 0x41, 0xff]);
  expect((await decode(broken)).damaged).toBe(1);
  expect((await decode(utf8('a \ufffd b'))).damaged).toBe(0);
});

test('NUL and Ctrl-Z are dropped', async () => {
  expect((await decode(utf8('a\u0000b\r\n\u001a'))).text).toBe('ab\r\n');
});
