/** Small documents for the reader's tests. */
import { type Outline, outlineOf as outlineOfSnapshot } from '../../../reader/outline/outline.ts';
import { read, take } from '../../../reader/read.ts';
import type { Snapshot } from '../../../reader/snapshot/snapshot.ts';
import { visibleInNode } from '../../../reader/visible.ts';
import type { Reading } from '../../../rules/reading.ts';
import labels from '../../../rules/tables/labels.json' with { type: 'json' };
import { documentOf } from '../../../tools/document.ts';

const URL = 'https://shop.example/page';

export function page(html: string): Document {
  return documentOf(new TextEncoder().encode(html)).document;
}

export function snapshotOf(html: string): Snapshot {
  return take(page(html), { url: URL, visible: visibleInNode }).snapshot;
}

export function outlineOf(html: string): Outline {
  return outlineOfSnapshot(snapshotOf(html));
}

export function readPage(html: string, url = URL): Reading {
  return read(page(html), { url, visible: visibleInNode, vocabulary: labels.words });
}
