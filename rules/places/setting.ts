/** The setting of a name: what else its address shows – other countries, postcodes, the way Russians write addresses. */
import type { Area } from '../screening.ts';
import { namesIn } from './names.ts';
import { between, marksOf, rawOf, type Scan } from './scan.ts';
import type { MarkKind, PlaceRules } from './types.ts';

export interface Post {
  /** Regions whose towns have this postcode; empty where the first digits belong to none. */
  regions: string[];
  digits: string;
  from: number;
}

/** An area or region and the name that states it: no name supports itself. */
export interface Named {
  key: string;
  by: string;
}

export interface Setting {
  /** Other countries stated or shown by a large city, a US state and ZIP or a British postcode. */
  foreign: Set<string>;
  /** Kinds of Russian address marks: г., ул., д., обл. */
  kinds: Set<MarkKind>;
  /** A mark that hardly another language writes so: ул., ulitsa, обл. */
  typical: boolean;
  cyrillic: boolean;
  posts: Post[];
  /** Area or `controlled` that a Ukrainian postcode names. */
  ukrainian: string | null;
  /** Areas and regions that names of the text state, each with the words that state it. */
  named: Named[];
  controlled: Set<Area>;
}

const BRITISH = /\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b/;
const CYRILLIC = /[а-яё]{3}/i;

function foreignOf(read: Scan): Set<string> {
  const found = new Set(read.foreign.map((hit) => hit.country));
  const streets = marksOf(read, 'street').filter((mark) => mark.row.side === 'before');
  for (const mark of marksOf(read, 'abroad')) {
    const street = streets.some((s) => s.to === mark.from && /^[\s.]*$/.test(between(read, mark.from - 1, mark.from)));
    if (!street) found.add(mark.row.country);
  }
  for (const mark of marksOf(read, 'foreignMark')) found.add(mark.row.country);
  if (BRITISH.test(read.text)) found.add('GB');
  if (isAmerican(read)) found.add('US');
  return found;
}

/** A state's name, or its code before a ZIP, or last behind a comma: Moscow, ID. MO is also the Moscow region. */
function isAmerican(read: Scan): boolean {
  return marksOf(read, 'state').some(({ from, to }) => {
    const raw = rawOf(read, from, to);
    if (raw.length > 2 || /^\d{5}(?:\d{4})?$/.test(rawOf(read, to, to + 1))) return true;
    return (
      raw !== 'MO' && /^,\s*$/.test(between(read, from - 1, from)) && /^[\s,.;)]*$/.test(between(read, to - 1, to))
    );
  });
}

function postsOf(read: Scan, rules: PlaceRules): Post[] {
  const posts: Post[] = [];
  for (let i = 0; i < read.tokens.count; i++) {
    const raw = rawOf(read, i, i + 1);
    const digits = /^\d{3}$/.test(raw) && between(read, i, i + 1) === ' ' ? raw + rawOf(read, i + 1, i + 2) : raw;
    if (/^\d{6}$/.test(digits)) posts.push({ digits, regions: rules.posts[digits.slice(0, 3)] ?? [], from: i });
  }
  return posts;
}

function ukrainianOf(read: Scan, rules: PlaceRules): string | null {
  for (let i = 0; i < read.tokens.count; i++) {
    const raw = rawOf(read, i, i + 1);
    if (!/^\d{5}$/.test(raw)) continue;
    for (const length of [3, 2]) {
      const area = rules.ukrainianPosts[raw.slice(0, length)];
      if (area !== undefined) return area;
    }
  }
  return null;
}

/** The setting of one text. */
export function settingOf(read: Scan, rules: PlaceRules): Setting {
  const named = namesIn(read).flatMap(({ from, to, candidates }) =>
    candidates.flatMap(({ area, grade, region }): Named[] => {
      const by = rawOf(read, from, to).toLowerCase();
      if (grade === 'country') return [{ key: area, by }];
      return (grade === 'sure' || grade === 'famous') && region !== null ? [{ key: region, by }] : [];
    }),
  );
  return {
    foreign: foreignOf(read),
    kinds: new Set(marksOf(read, 'mark').map((mark) => mark.row.kind)),
    typical: marksOf(read, 'strongMark').length > 0,
    cyrillic: CYRILLIC.test(read.text),
    posts: postsOf(read, rules),
    ukrainian: ukrainianOf(read, rules),
    named,
    controlled: new Set(marksOf(read, 'controlled').map((mark) => mark.row.area)),
  };
}

/** The settings of several fields of one party, taken together. */
export function merge(settings: readonly Setting[]): Setting {
  const union = <T>(pick: (setting: Setting) => Iterable<T>) => new Set(settings.flatMap((s) => [...pick(s)]));
  return {
    foreign: union((s) => s.foreign),
    kinds: union((s) => s.kinds),
    typical: settings.some((s) => s.typical),
    cyrillic: settings.some((s) => s.cyrillic),
    posts: settings.flatMap((s) => s.posts),
    ukrainian: settings.find((s) => s.ukrainian !== null)?.ukrainian ?? null,
    named: settings.flatMap((s) => s.named),
    controlled: union((s) => s.controlled),
  };
}
