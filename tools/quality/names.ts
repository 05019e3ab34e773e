/** How well two names are compared: labelled pairs, beside the reference matcher's score on the same rows. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { compareNames } from '../../rules/parties/index.ts';

interface Pair {
  schema: string;
  names: [string, string];
  isMatch: boolean;
  called: boolean;
  score: number;
  reference: number;
  detail: string;
}

export interface Measured {
  cases: number;
  precision: number;
  recall: number;
  f1: number;
}

/** The reference matcher's own threshold. */
const REFERENCE_MATCH = 0.7;
const round = (value: number) => Math.round(value * 1000) / 1000;

function measure(pairs: readonly Pair[], calls: (pair: Pair) => boolean): Measured {
  const count = (called: boolean, isMatch: boolean) =>
    pairs.filter((pair) => calls(pair) === called && pair.isMatch === isMatch).length;
  const right = count(true, true);
  const [wrong, missed] = [count(true, false), count(false, true)];
  return {
    cases: pairs.length,
    precision: round(right / (right + wrong)),
    recall: round(right / (right + missed)),
    f1: round((2 * right) / (2 * right + wrong + missed)),
  };
}

function readPairs(file: string): Pair[] {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  return data.map(({ schema = '', name1 = '', name2 = '', is_match, reference_score }) => {
    const { match, score, detail } = compareNames(schema, name1, name2);
    return {
      schema,
      names: [name1, name2],
      isMatch: is_match === 'true',
      called: match,
      score,
      reference: Number(reference_score),
      detail,
    };
  });
}

/** Ours and the reference's on names.csv of the folder; null where it is missing. The worst `misses` are those furthest from the threshold. */
export function measureNames(folder: string, misses = 0) {
  const file = join(folder, 'names.csv');
  if (!existsSync(file)) return null;
  const pairs = readPairs(file);
  const parts: Record<string, Pair[]> = {
    all: pairs,
    persons: pairs.filter(({ schema }) => schema === 'Person'),
    firms: pairs.filter(({ schema }) => schema !== 'Person'),
  };
  const result = Object.fromEntries(
    Object.entries(parts).map(([name, some]) => [
      name,
      {
        ours: measure(some, (pair) => pair.called),
        reference: measure(some, (pair) => pair.reference >= REFERENCE_MATCH),
      },
    ]),
  );
  const worst = pairs
    .filter((pair) => pair.called !== pair.isMatch)
    .sort((a, b) => Math.abs(b.score - REFERENCE_MATCH) - Math.abs(a.score - REFERENCE_MATCH))
    .slice(0, misses)
    .map(({ schema, names, isMatch, score, detail }) => ({ schema, names, isMatch, score, detail }));
  return { ...result, misses: worst };
}
