import { expect, test } from 'vitest';
import { readSnapshot } from '../../../platform/snapshotSchema.ts';
import { take } from '../../../reader/read.ts';
import { visibleInNode } from '../../../reader/visible.ts';
import { page, snapshotOf } from '../reader/dom.ts';

const long = 'x'.repeat(20_000);
const SCRIPT = '<script type="application/ld+json"></script>';

test.each([
  ['a long name of an element', `<x-${long}>a</x-${long}>`],
  ['a long name of a meta element', `<meta name="${long}" content="${long}">`],
  ['very many scripts', SCRIPT.repeat(3_000)],
  ['a long attribute', `<a href="data:,${long}">a</a>`],
  ['very many attributes', `<input class="a" id="b" role="c" type="text" name="d" placeholder="e">`.repeat(10_000)],
])('what a page is taken as always fits the schema: %s', (_what, html) => {
  expect(readSnapshot(snapshotOf(`<h1>Relay</h1>${html}<p>behind it`))).not.toBeNull();
});

test('a long address of the page fits, and a picture in an attribute takes no text’s place', () => {
  const document = page(`<img alt="${'y'.repeat(3_000_000)}"><p>behind it`);
  const { snapshot } = take(document, { url: `https://shop.example/${long}`, visible: visibleInNode });
  expect(readSnapshot(snapshot)?.texts).toEqual(['behind it']);
});

test.each([null, 'text', {}, { ...snapshotOf('<p>a'), depths: ['1'] }, { ...snapshotOf('<p>a'), texts: [1] }])(
  'no snapshot: %j',
  (value) => {
    expect(readSnapshot(value)).toBeNull();
  },
);
