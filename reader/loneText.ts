/** A text without its page: somebody selected or typed it and asks what it is. */
import type { Reading } from '../rules/reading.ts';
import type { Vocabulary } from './labels/vocabulary.ts';
import { TITLE_CHARS } from './limits.ts';
import { survey } from './read.ts';
import { blankSnapshot, type Snapshot, WORDS } from './snapshot/snapshot.ts';

/** A name or a place is no longer than this and stands in one line. */
const NAME_CHARS = 200;
const MAIN = 0;
const HEADING = 1;
const PASSAGE = 2;

/** What a text may be: a listing, the name of a buyer, a destination. Null where it is too long for the latter two. */
export interface TextReadings {
  listing: Reading;
  name: Reading | null;
  place: Reading | null;
}

/** The text as a product page of its own: its first line is the title, the rest is read like any page. */
function asPage(lines: readonly string[]): Snapshot {
  const [title = '', ...rest] = lines;
  const product = { '@type': 'Product', name: title.slice(0, TITLE_CHARS) };
  const page = { ...blankSnapshot(''), tags: ['main', 'h1', 'p'], scripts: [JSON.stringify(product)] };
  const add = (depth: number, kind: number) => {
    page.depths.push(depth);
    page.kinds.push(kind);
  };
  const say = (kind: number, text: string) => {
    add(1, kind);
    add(2, WORDS);
    page.texts.push(text);
  };
  add(0, MAIN);
  say(HEADING, title.slice(0, TITLE_CHARS));
  for (const line of title.length > TITLE_CHARS ? [title, ...rest] : rest) say(PASSAGE, line);
  return page;
}

const alone = (part: Pick<Reading, 'parties'> | Pick<Reading, 'destinations'>): Reading => ({
  url: '',
  site: 'generic',
  kind: 'other',
  status: 'read',
  reason: null,
  listings: [],
  parties: [],
  destinations: [],
  texts: [],
  missed: {},
  ...part,
});

/** What a page says in passing is left out as its furniture; here every word was meant. */
function describe(reading: Reading, text: string): Reading {
  const listings = reading.listings.map((listing) => {
    const others = listing.fields.filter(({ key }) => key !== 'description');
    return { ...listing, fields: [...others, { key: 'description', label: null, text } as const] };
  });
  return { ...reading, listings };
}

/** Reads a text as everything it may be; of each the strictest: a name as the buyer's, a place as where the goods go. */
export function readText(text: string, vocabulary: Vocabulary): TextReadings {
  const lines = text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [only = ''] = lines;
  const { reading } = survey(asPage(lines), vocabulary);
  const whole = lines.join('\n');
  const short = lines.length === 1 && only.length <= NAME_CHARS;
  return {
    listing: whole === reading.listings[0]?.title ? reading : describe(reading, whole),
    name: short ? alone({ parties: [{ role: 'buyer', name: only }] }) : null,
    place: short ? alone({ destinations: [{ source: 'form', label: null, text: only }] }) : null,
  };
}
