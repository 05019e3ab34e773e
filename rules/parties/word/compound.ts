/** Words that say in one what other languages say in two. */
import { masculineOf } from './adjective.ts';
import { ROWS } from './compounds.built.ts';
import { keyOf, type Spoken } from './sound.ts';

const compounds = new Map(ROWS);

/** The words that a word stands for; undefined for all other words. */
export function partsOfCompound(word: Spoken): readonly Spoken[] | undefined {
  const key = keyOf(word);
  return compounds.get(key) ?? compounds.get(masculineOf(key));
}
