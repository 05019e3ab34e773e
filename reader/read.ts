/**
 * The door of the reader. In the browser a page's script takes a snapshot and the background reads it; elsewhere `read`
 * does both at once.
 */
import type { Reading } from '../rules/reading.ts';
import type { Site } from '../rules/sites/index.ts';
import { learn } from './labels/lookup.ts';
import type { Vocabulary } from './labels/vocabulary.ts';
import { nothing, type Survey, understand } from './page/understand.ts';
import { siteOf } from './sites/sites.ts';
import { blankSnapshot, type Snapshot } from './snapshot/snapshot.ts';
import { type Taken, type TakeOptions, takeSteps } from './snapshot/take.ts';

export type { Survey } from './page/understand.ts';

export interface ReadOptions extends TakeOptions {
  /** The words of labels, from the rule pack. */
  vocabulary: Vocabulary;
  /** Adapters, from the rule pack. */
  sites?: readonly Site[];
}

/** Reads a snapshot; `anchors` are numbers of its nodes. Never throws: a page that breaks the reader is not understood. */
export function survey(snapshot: Snapshot, vocabulary: Vocabulary, sites: readonly Site[] = []): Survey {
  try {
    learn(vocabulary);
    if (snapshot.kinds.length > 0 || !snapshot.missed.unreadable)
      return understand(snapshot, siteOf(sites, snapshot.url));
  } catch {}
  return nothing(snapshot.url, 'not-understood', 'unreadable', snapshot.missed);
}

/** Takes a snapshot at once; an empty one with `unreadable` counted where the document is none. */
export function take(document: Document, options: TakeOptions): Taken {
  try {
    const steps = takeSteps(document, options);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  } catch {
    return { snapshot: { ...blankSnapshot(options.url), missed: { unreadable: 1 } }, elements: [], roots: [] };
  }
}

/** Reads the page at once. `url`: its address; links are resolved against it, and its host chooses the adapter. */
export function read(document: Document, { vocabulary, sites, ...options }: ReadOptions): Reading {
  return survey(take(document, options).snapshot, vocabulary, sites).reading;
}
