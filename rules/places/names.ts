/** Names of places in a text that really mean a place: streets, hotels, fixed phrases and compounds are left out. */
import type { Area } from '../screening.ts';
import { between, type Mark, marksOf, rawOf, type Scan } from './scan.ts';
import type { Grade, Row } from './types.ts';

export interface Candidate {
  area: Area;
  grade: Grade;
  region: string | null;
}

export interface Name {
  from: number;
  to: number;
  /** One spelling can stand for several places (Донецк, Дзержинск). */
  candidates: Candidate[];
}

type NameMark = Mark<Extract<Row, { is: 'name' }>>;

/** Before a street word that follows a name there is only a space or a hyphen. */
const CLOSE = /^[\s\-‐‑.«"“„']*$/;
const CLOSE_AFTER = /^[\s\-‐‑]*$/;
/** After "X Street" comes a number, a mark, a town abroad or the end; "Tver str. Sovetskaya" is a town and a street. */
const STREET_ENDS = /^[\s.]*(?:$|[,;:()№#\d]|no\b|nr\b|n\b)/i;
const HAN = /^[\p{sc=Han}]/u;
/** "via Mosca 5" is an Italian street, "via Moscow" is a route. */
const NUMBER = /^,?\s?\d/;
const isPassage = (read: Scan, from: number, to: number) => rawOf(read, from, to).toLowerCase() === 'via';

/** "10 Lenin Avenue Chelyabinsk": the street word belongs to the capitalised name before it. */
const isOwned = (read: Scan, at: number): boolean =>
  at > 0 && /^[\s.]*$/.test(between(read, at - 1, at)) && /^\p{Lu}\p{Ll}/u.test(rawOf(read, at - 1, at));

function isStreet(read: Scan, { from, to }: NameMark): boolean {
  for (const mark of marksOf(read, 'street')) {
    if (mark.row.side === 'before' && mark.to === from && CLOSE.test(between(read, from - 1, from))) {
      if (isOwned(read, mark.from)) continue;
      if (!isPassage(read, mark.from, from) || NUMBER.test(read.text.slice(read.tokens.ends[to - 1]))) return true;
    }
    if (mark.row.side !== 'after' || mark.from !== to || !CLOSE_AFTER.test(between(read, to - 1, to))) continue;
    const rest = read.text.slice(read.tokens.ends[mark.to - 1], (read.tokens.ends[mark.to - 1] as number) + 4);
    const abroad = read.marks.some(({ row, from: at }) => row.is === 'abroad' && at === mark.to);
    if (abroad || HAN.test(rawOf(read, mark.from, mark.to)) || STREET_ENDS.test(rest)) return true;
  }
  return false;
}

const isThing = (read: Scan, { from, to }: NameMark): boolean =>
  marksOf(read, 'thing').some(
    (mark) =>
      (mark.to === from && CLOSE.test(between(read, from - 1, from))) ||
      (mark.from === to && CLOSE_AFTER.test(between(read, to - 1, to))),
  );

const HYPHEN = /^[-‐‑]$/;
const isProper = (raw: string) => /^\p{Lu}\p{Ll}/u.test(raw);
const isPlace = ({ row }: Mark) => row.is === 'name' || row.is === 'abroad';

/** Усть-Омск, Иваново-Алексеевка: one half of a longer name, unless the other half is a place too (a route). */
function isCompound(read: Scan, { from, to }: NameMark): boolean {
  const before = from > 0 && HYPHEN.test(between(read, from - 1, from)) && isProper(rawOf(read, from - 1, from));
  const after = HYPHEN.test(between(read, to - 1, to)) && isProper(rawOf(read, to, to + 1));
  return (
    (before && !read.marks.some((mark) => mark.to === from && isPlace(mark))) ||
    (after && !read.marks.some((mark) => mark.from === to && (isPlace(mark) || mark.row.is === 'mark')))
  );
}

const SHARED = new Set<Grade>(['word', 'overseas', 'namesake']);

/** Russian names of towns are written with a capital: "шахты" and "бор" in lower case are words. */
function isWritten(read: Scan, { row, from, to }: NameMark): boolean {
  const raw = rawOf(read, from, to);
  return !SHARED.has(row.grade) || raw[0] !== raw[0]?.toLowerCase() || HAN.test(raw);
}

/** Names in order, but for those of American towns (Russia, OH), each with the places it may mean. `anyCase` where the whole field holds a place. */
export function namesIn(read: Scan, anyCase = false): Name[] {
  const states = new Set(marksOf(read, 'state').map((mark) => mark.from));
  const names = new Map<number, Name>();
  for (const mark of marksOf(read, 'name')) {
    if (!anyCase && !isWritten(read, mark)) continue;
    if (isStreet(read, mark) || isThing(read, mark) || isCompound(read, mark)) continue;
    if (states.has(mark.to) && /^,\s*$/.test(between(read, mark.to - 1, mark.to))) continue;
    const { area, grade, region } = mark.row;
    const known = names.get(mark.from);
    if (known === undefined)
      names.set(mark.from, { from: mark.from, to: mark.to, candidates: [{ area, grade, region }] });
    else known.candidates.push({ area, grade, region });
  }
  return [...names.values()];
}
