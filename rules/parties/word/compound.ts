/** Words that say in one what other languages say in two. */
import { masculineOf } from './adjective.ts';
import { ABBREVIATION, ROWS } from './compounds.built.ts';
import type { Spoken } from './sound.ts';

const compounds = new Map(ROWS);

/** The words that a word stands for; undefined for all other words. */
export const partsOfCompound = ({ text, heard }: Spoken): readonly Spoken[] | undefined =>
  text.length <= ABBREVIATION ? compounds.get(text) : (compounds.get(heard) ?? compounds.get(masculineOf(heard)));
