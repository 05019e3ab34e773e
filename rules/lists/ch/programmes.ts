/** Programmes of SECO and the sets of measures inside them: the words of a set say what its targets may not do. */
import type { Effect } from '../../screening.ts';
import { all, attribute, type Element } from '../input/xml.ts';

export interface Measures {
  /** Of the set, as targets name it. */
  id: string;
  /** Programme and set in words. */
  name: string;
  effect: Effect;
}

const WORDS: readonly [RegExp, Effect][] = [
  [/money and capital market|financial (?:instruments|messaging)|securities/i, 'conditional'],
  [/dual[- ]use|military|export|technological|goods/i, 'export-receiver'],
  [/transactions|vessels?|ships?|port/i, 'transaction-ban'],
  [/entry|travel|transit/i, 'notice'],
];

/** Persons and entities under restrictions, with nothing else said, are frozen. */
const effectOf = (words: string): Effect =>
  /freez|restrictions on named/i.test(words) ? 'freeze' : (WORDS.find(([sign]) => sign.test(words))?.[1] ?? 'freeze');

const inEnglish = (elements: readonly Element[]) =>
  elements.find((element) => attribute(element, 'lang') === 'eng') ?? elements[0];

/** The sets of one programme, in English where there is English. */
export function measuresOf(programme: Element): Measures[] {
  const key = inEnglish(all(programme, 'program-key'))?.text.trim() ?? '';
  const sets = all(programme, 'sanctions-set');
  const ids = new Set(sets.map((set) => attribute(set, 'ssid')));
  return [...ids].map((id) => {
    const words = inEnglish(sets.filter((set) => attribute(set, 'ssid') === id))?.text.trim() ?? '';
    return { id, name: [key, words].filter(Boolean).join(': '), effect: effectOf(words) };
  });
}
