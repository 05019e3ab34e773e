/**
 * The door of the reader: a Document in, a plain reading out. `surveySteps` does the same in slices, for a content
 * script that may not hold the page up; `survey` also says where the mark of each listing goes.
 */
import type { Reading } from '../rules/reading.ts';
import { learn } from './labels/lookup.ts';
import type { Vocabulary } from './labels/vocabulary.ts';
import type { Missed } from './limits.ts';
import { domOf } from './outline/dom.ts';
import { outlineSteps } from './outline/outline.ts';
import { nothing, type Survey, understandSteps } from './page/understand.ts';

export type { Survey } from './page/understand.ts';

export interface ReadOptions {
  /** Address of the page: links are resolved against it, nothing else is concluded from its host. */
  url: string;
  /** Whether an element can be seen: `checkVisibility` in a browser, `visibleInNode` elsewhere. */
  visible: (element: Element) => boolean;
  /** The words of labels, from the rule pack. */
  vocabulary: Vocabulary;
}

/** Reads the page in cheap steps, about a tenth of a millisecond each, with a yield between any two; returns the survey. Never throws. */
export function* surveySteps(document: Document, options: ReadOptions): Generator<void, Survey> {
  const missed: Missed = {};
  try {
    learn(options.vocabulary);
    const outline = yield* outlineSteps(domOf(document), missed);
    return yield* understandSteps(outline, options);
  } catch {
    return nothing(options.url, 'not-understood', 'unreadable', missed);
  }
}

/** Reads the page at once, with the element each listing's mark goes into. */
export function survey(document: Document, options: ReadOptions): Survey {
  const steps = surveySteps(document, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Reads the page at once. */
export function read(document: Document, options: ReadOptions): Reading {
  return survey(document, options).reading;
}
