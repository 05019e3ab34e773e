/** Words that say in one what other languages say in two. */
import { masculineOf } from './adjective.ts';
import { type Spoken, sound, speak } from './sound.ts';
import { COMPOUNDS } from './trades.ts';

/** By sound. */
const compounds = new Map(
  COMPOUNDS.split('|').map((row): [string, Spoken[]] => {
    const [word = '', ...parts] = row.trim().split(/\s+/);
    return [sound(word), parts.map(speak)];
  }),
);

/** The words that a word, by its sound, stands for; undefined for all other words. */
export const partsOfCompound = (heard: string): readonly Spoken[] | undefined =>
  compounds.get(heard) ?? compounds.get(masculineOf(heard));
