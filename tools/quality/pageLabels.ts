/**
 * What a person read on the saved pages, as digests (digest.ts): pages by their file, and of each page the title, the
 * facts that stand there, and the titles of its cards. Written anew by
 * `npm run -s quality -- --labels FILE` from the plain labels, which stay outside the repository.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { digestOf } from './digest.ts';

export const FACTS = ['mpn', 'maker', 'hs', 'eccn', 'origin', 'destination'] as const;
export type Fact = (typeof FACTS)[number];

/** Every value is one thing to be found; ways to write it are parted by `|`. */
export interface PageLabels extends Partial<Record<Fact, string[]>> {
  title?: string[];
  cards?: string[];
  /** The page offers nothing: a wall, an empty result, a shell, a home page without goods. */
  nothing?: true;
}

type Labels = Record<string, PageLabels>;

const FILE = new URL('pageLabels.json', import.meta.url);

export function readLabels(): Labels {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Labels;
}

/** Takes plain labels, a JSON object of the same shape with file names as keys, and keeps their digests. */
export function takeLabels(file: string): void {
  const plain = JSON.parse(readFileSync(file, 'utf8')) as Labels;
  const ways = (value: string) => value.split('|').map(digestOf).join('|');
  const pages = Object.entries(plain).map(([page, labels]): [string, PageLabels] => [
    digestOf(page),
    Object.fromEntries(Object.entries(labels).map(([key, said]) => [key, Array.isArray(said) ? said.map(ways) : said])),
  ]);
  const sorted = Object.fromEntries(pages.sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(FILE, `${JSON.stringify(sorted, null, 1)}\n`);
}
