/** A screening in words: texts of the pack put to ids and parameters, in the reader's language, else English. */
import type { Rules } from './cache.ts';
import type { Screening } from './screening.ts';
import type { WordedScreening } from './worded.ts';

/** @param language a BCP 47 tag; only its first part counts. */
export function inWords(
  screening: Screening,
  rules: Pick<Rules, 'texts' | 'sources'>,
  language: string,
): WordedScreening {
  const text = (id: string) => rules.texts[id]?.[language] ?? rules.texts[id]?.en ?? id;
  return {
    ...screening,
    verdictText: text(`verdict.${screening.verdict}`),
    summary: '',
    notChecked: [],
    disclaimer: text('disclaimer'),
    listings: [],
    findings: [],
    obligations: [],
    ties: [],
    flags: [],
    parties: [],
  };
}
