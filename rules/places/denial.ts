/** Whether a clause denies that goods go to a place: not shipped there, excepted, or forbidden to be sold there. */
import type { Name } from './names.ts';
import { between, type Mark, rawOf, type Scan, stretch } from './scan.ts';
import type { Act, Row } from './types.ts';

export type ActMark = Mark<Extract<Row, { is: 'act' }>>;

/** Token distances: how far a word reaches. */
export const REACH = { next: 2, near: 4, list: 12, denial: 24 } as const;

/** Letters between a verb of movement and the negation behind it that still speaks of it (sevkiyat kesinlikle yapılmaz). */
const VERB_END = 20;

export const is = (mark: ActMark, ...acts: Act[]) => acts.includes(mark.row.act);
const MOVES: Act[] = ['deliver', 'onward', 'located', 'serve', 'trade'];
const TRADES: Act[] = ['deliver', 'onward', 'trade'];
const COMMA = /[,，]/;

/** Whether a contrast ("but", "но", "ama") stands between two places of the clause. */
const isContrasted = (acts: readonly ActMark[], from: number, to: number): boolean =>
  acts.some((mark) => is(mark, 'contrast') && mark.from >= from && mark.to <= to);

/** Small words of a list: "and", prepositions, case endings; in Chinese and Japanese only the words for "and" and "to". */
const isSmall = (raw: string): boolean =>
  /^[\p{sc=Han}\p{sc=Kana}]/u.test(raw) ? /[和与與及或跟向往至到对對给給]/.test(raw) : raw.length <= 4;

const isCountry = (read: Scan, i: number): boolean =>
  read.foreign.some((hit) => hit.from <= i && i < hit.to) ||
  read.marks.some((mark) => (mark.row.is === 'name' || mark.row.is === 'abroad') && mark.from <= i && i < mark.to);

/** Tokens between but for the names of countries and places: a list may be as long as it likes. */
function apart(read: Scan, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (!isCountry(read, i)) count++;
  return count;
}

/** Tokens between that belong to a list of places: names, countries, small words. */
function isList(read: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isSmall(rawOf(read, i, i + 1)) && !isCountry(read, i)) return false;
  return true;
}

/** A negation before the name: right before it, or before a verb of movement that leads to it. */
function deniesBefore(read: Scan, acts: readonly ActMark[], mark: ActMark, name: Name): boolean {
  if (mark.to > name.from || name.from - mark.to > REACH.denial || isContrasted(acts, mark.to, name.from)) return false;
  const reach = mark.row.side === 'after' ? REACH.near : REACH.next;
  const gap = stretch(read, mark.to, name.from);
  if (!COMMA.test(gap) && (name.from - mark.to <= REACH.next || isList(read, mark.to, name.from))) return true;
  const verbs = acts.filter((act) => is(act, ...MOVES) && act.from >= mark.to && act.to <= name.from);
  return verbs.some(
    (verb) =>
      verb.from - mark.to <= reach &&
      !COMMA.test(stretch(read, mark.to, verb.from)) &&
      !verbs.some((next) => isNextPart(read, verb, next)),
  );
}

/** "we do not ship to Iran, deliver to …": behind a country and a comma another verb begins anew. */
const isNextPart = (read: Scan, verb: ActMark, next: ActMark): boolean =>
  next.from > verb.to && hasCountry(read, verb.to, next.from) && COMMA.test(between(read, next.from - 1, next.from));

/** A negation behind the name: a verb that ends the sentence (göndermiyoruz), or "wird nicht geliefert". */
function deniesAfter(read: Scan, acts: readonly ActMark[], mark: ActMark, name: Name): boolean {
  if (mark.from < name.to || apart(read, name.to, mark.from) > REACH.list) return false;
  if (isContrasted(acts, name.to, mark.from)) return false;
  const listed = isList(read, name.to, mark.from);
  if (COMMA.test(stretch(read, name.to, mark.from)) && !listed) return false;
  const verbs = acts.filter((act) => is(act, ...MOVES) && act.from >= name.to && act.to <= mark.from);
  if (mark.row.side === 'after') {
    const last = verbs.at(-1);
    return last === undefined || stretch(read, last.to, mark.from).length <= VERB_END;
  }
  const follows = mark.row.side === 'any' && verbs.some((verb) => mark.from - verb.to <= REACH.next);
  return follows || acts.some((act) => is(act, ...MOVES) && act.from >= mark.to && act.from - mark.to <= 1);
}

function isExcepted(read: Scan, acts: readonly ActMark[], mark: ActMark, name: Name): boolean {
  const before = mark.row.side !== 'after' && mark.to <= name.from && name.from - mark.to <= REACH.list;
  if (before) return !isContrasted(acts, mark.to, name.from) && isListAfter(read, acts, mark.to, name.from);
  return (
    mark.row.side === 'after' &&
    mark.from >= name.to &&
    mark.from - name.to <= REACH.list &&
    isList(read, name.to, mark.from)
  );
}

/** "except (the following countries) Iran, Russia", "except deliveries to Russia": no verb of movement but right behind. */
const isListAfter = (read: Scan, acts: readonly ActMark[], from: number, to: number): boolean =>
  isList(read, from, to) || !acts.some((act) => is(act, ...MOVES) && act.from > from && act.to <= to);

interface Span {
  from: number;
  to: number;
}

/** Verbs of trade in a row ("sell, export or re-export"); one is a row where it says "directly or indirectly". */
function rowsOfTrade(read: Scan, acts: readonly ActMark[]): Span[] {
  const rows: (Span & { verbs: number })[] = [];
  for (const { row, from, to } of acts) {
    if (!TRADES.includes(row.act)) continue;
    const last = rows.at(-1);
    if (last !== undefined && from < last.to) continue;
    if (last !== undefined && from - last.to <= REACH.next + 1 && !hasCountry(read, last.to, from)) {
      last.to = to;
      last.verbs++;
    } else rows.push({ from, to, verbs: 1 });
  }
  const either = acts.some((mark) => is(mark, 'eitherWay'));
  return rows.filter(({ verbs }) => verbs > 1 || either);
}

function hasCountry(read: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isCountry(read, i)) return true;
  return false;
}

/** A no-re-export clause: one negation governs a row of verbs of trade, whichever side of them the place stands on. */
function isForbidden(read: Scan, acts: readonly ActMark[], mark: ActMark, name: Name): boolean {
  const free = (from: number, to: number) =>
    !isContrasted(acts, from, to) && !acts.some((act) => is(act, ...MOVES) && act.from >= from && act.to <= to);
  const plain = (from: number, to: number) => free(from, to) && !COMMA.test(stretch(read, from, to));
  const either = acts.some((act) => is(act, 'eitherWay'));
  return rowsOfTrade(read, acts).some((row) => {
    const governed =
      mark.to <= row.from
        ? row.from - mark.to <= REACH.denial && (either ? free(mark.to, row.from) : plain(mark.to, row.from))
        : mark.from < row.to ||
          (mark.row.side !== 'before' && mark.from - row.to <= REACH.near && plain(row.to, mark.from));
    return governed && (name.from >= row.to ? free(row.to, name.from) : free(name.to, row.from));
  });
}

export function isNegated(read: Scan, acts: readonly ActMark[], name: Name): boolean {
  return acts.some((mark) => {
    if (is(mark, 'except')) return isExcepted(read, acts, mark, name);
    if (!is(mark, 'not')) return false;
    return (
      deniesBefore(read, acts, mark, name) || deniesAfter(read, acts, mark, name) || isForbidden(read, acts, mark, name)
    );
  });
}
