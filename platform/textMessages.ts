/** Messages about a text that somebody selected or typed. */
import * as v from 'valibot';
import type { WordedScreening } from '../rules/worded.ts';

/** What is read of a text at most: as much as of a description on a page. */
export const TEXT_CHARS = 4_000;

/** A text judged as everything it may be; null where it is too long for a name or a place. */
export interface CheckedText {
  listing: WordedScreening;
  /** As the name of a buyer, and as where the goods go. */
  name: WordedScreening | null;
  place: WordedScreening | null;
}

export interface TextProtocol {
  /** text page → background. */
  'check-text': { ask: { text: string }; answer: CheckedText };
}

export const textRequests = [
  v.object({ type: v.literal('check-text'), text: v.pipe(v.string(), v.maxLength(TEXT_CHARS)) }),
] as const;
