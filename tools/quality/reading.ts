/** How well pages are read, before anything is judged: the saved pages against what a person read there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { read } from '../../reader/read.ts';
import { visibleInNode } from '../../reader/visible.ts';
import type { Reading } from '../../rules/reading.ts';
import tables from '../../rules/tables/labels.json' with { type: 'json' };
import { documentOf } from '../document.ts';
import { digestOf } from './digest.ts';
import { FACTS, type Fact, type PageLabels, readLabels } from './pageLabels.ts';

/** How many of those labelled were read right, and values read that no label holds. */
interface Share {
  right: number;
  of: number;
  share: number;
  unlisted: number;
}

interface ReadingResult {
  pages: number;
  title: Share;
  facts: Record<Fact, Share>;
  /** Cards by their titles; `phantomShare` of all cards read, on every labelled page. */
  cards: Share & { phantomShare: number };
  nothing: Share;
  misses: string[];
}

const KEYS: Record<Exclude<Fact, 'destination'>, RegExp> = {
  mpn: /^(?:mpn|model)$/,
  maker: /^manufacturer$/,
  hs: /^hs$/,
  eccn: /^eccn$/,
  origin: /^origin$/,
};

function valuesOf({ listings, parties, destinations }: Reading, fact: Fact): string[] {
  if (fact === 'destination')
    return [...destinations, ...listings.flatMap((listing) => listing.destinations)].map(({ text }) => text);
  const fields = listings.flatMap((listing) => listing.fields).filter(({ key }) => KEYS[fact].test(key));
  const makers = parties.flatMap(({ role, name = '' }) => (role === 'manufacturer' && name !== '' ? [name] : []));
  return [...fields.map(({ text }) => text), ...(fact === 'maker' ? makers : [])];
}

/** Counts `said` against `labels`, and names what differs. */
function compare(labels: readonly string[], said: readonly string[], note: (miss: string) => void): Share {
  const ways = labels.map((label) => label.split('|'));
  const digests = new Map(said.map((value) => [digestOf(value), value]));
  const right = ways.filter((way) => way.some((digest) => digests.has(digest))).length;
  const strange = [...digests].filter(([digest]) => !ways.some((way) => way.includes(digest)));
  if (right < ways.length) note(`${ways.length - right} of ${ways.length} not read`);
  for (const [, value] of strange) note(`not on the page: ${value.slice(0, 80)}`);
  return { right, of: ways.length, share: 1, unlisted: strange.length };
}

const sum = (shares: readonly Share[]): Share => {
  const total = (key: 'right' | 'of' | 'unlisted') => shares.reduce((count, share) => count + share[key], 0);
  const [right, of, unlisted] = [total('right'), total('of'), total('unlisted')];
  return { right, of, share: of === 0 ? 1 : right / of, unlisted };
};

/** Reads every labelled page of the folder. Null where it is missing. */
export async function measureReading(folder: string, misses = 0): Promise<ReadingResult | null> {
  const index = join(folder, 'index.csv');
  if (!existsSync(index)) return null;
  const rows = Papa.parse<Record<string, string>>(readFileSync(index, 'utf8'), { header: true, skipEmptyLines: true });
  const labels = readLabels();
  const noted: string[] = [];
  const titles: Share[] = [];
  const cards: Share[] = [];
  const nothing: Share[] = [];
  const facts: Record<Fact, Share[]> = { mpn: [], maker: [], hs: [], eccn: [], origin: [], destination: [] };
  let pages = 0;
  for (const { file = '' } of rows.data) {
    const page: PageLabels | undefined = labels[digestOf(file)];
    if (page === undefined) continue;
    pages++;
    const { document, close } = documentOf(readFileSync(join(folder, file)));
    const url = `https://shop.example/${file}`;
    const reading = read(document, { url, visible: visibleInNode, vocabulary: tables.words });
    await close();
    const note = (what: string) => (miss: string) => noted.push(`${file} ${what}: ${miss}`);
    const listed = reading.listings.map(({ title }) => title);
    if (page.title) titles.push(compare(page.title, listed, note('title')));
    else cards.push(compare(page.cards ?? [], listed, note('cards')));
    for (const fact of FACTS) {
      // Of a list only some rows are labelled.
      const share = compare(page[fact] ?? [], valuesOf(reading, fact), page.title ? note(fact) : () => {});
      facts[fact].push(page.title || fact === 'destination' ? share : { ...share, unlisted: 0 });
    }
    if (page.nothing) {
      const { listings, parties, destinations } = reading;
      const right = +(listings.length + parties.length + destinations.length === 0);
      nothing.push({ right, of: 1, share: right, unlisted: 0 });
    }
  }
  const found = sum(cards);
  return {
    pages,
    title: sum(titles),
    facts: Object.fromEntries(FACTS.map((fact) => [fact, sum(facts[fact])])) as Record<Fact, Share>,
    cards: { ...found, phantomShare: found.unlisted / Math.max(1, found.right + found.unlisted) },
    nothing: sum(nothing),
    misses: noted.slice(0, misses),
  };
}
