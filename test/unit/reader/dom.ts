/** Small documents for the reader's tests. */
import { domOf } from '../../../reader/outline/dom.ts';
import { type Outline, outlineSteps } from '../../../reader/outline/outline.ts';
import { read } from '../../../reader/read.ts';
import { visibleInNode } from '../../../reader/visible.ts';
import type { Reading } from '../../../rules/reading.ts';
import labels from '../../../rules/tables/labels.json' with { type: 'json' };
import { documentOf } from '../../../tools/document.ts';

export function page(html: string): Document {
  return documentOf(new TextEncoder().encode(html)).document;
}

/** Runs a generator to its end. */
export function drain<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export function outlineOf(html: string, missed: Record<string, number> = {}): Outline {
  return drain(outlineSteps(domOf(page(html)), missed));
}

export function readPage(html: string, url = 'https://shop.example/page'): Reading {
  return read(page(html), { url, visible: visibleInNode, vocabulary: labels.words });
}
