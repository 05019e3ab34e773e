/** What a clause says of a place that stands in it: delivered there, made there, not shipped there. */
import type { Name } from './names.ts';
import { between, type Mark, marksOf, rawOf, type Scan } from './scan.ts';
import type { Act, Row } from './types.ts';

type ActMark = Mark<Extract<Row, { is: 'act' }>>;

export type Saying =
  | 'negated'
  | 'via'
  | 'from'
  | 'away'
  | 'pays'
  | 'origin'
  | 'onward'
  | 'receiver'
  | 'located'
  | 'delivered'
  | 'rules'
  | 'served'
  | 'plain';

/** Token distances: how far a word reaches. */
const REACH = { next: 2, near: 4, list: 12, denial: 24 } as const;

const is = (mark: ActMark, ...acts: Act[]) => acts.includes(mark.row.act);
const MOVES: Act[] = ['deliver', 'onward', 'located', 'serve'];

function stretch(read: Scan, from: number, to: number): string {
  return from < to ? read.text.slice(read.tokens.ends[from - 1] ?? 0, read.tokens.starts[to] ?? read.text.length) : '';
}

/** Whether a contrast ("but", "но", "ama") stands between two places of the clause. */
const isContrasted = (acts: readonly ActMark[], from: number, to: number): boolean =>
  acts.some((mark) => is(mark, 'contrast') && mark.from >= from && mark.to <= to);

/** Small words of a list: "and", prepositions, case endings; in Chinese and Japanese only the words for "and". */
const isSmall = (raw: string): boolean =>
  /^[\p{sc=Han}\p{sc=Kana}]/u.test(raw) ? /[和与與及或跟]/.test(raw) : raw.length <= 4;

/** Tokens between that belong to a list of places: names, countries, small words. */
function isList(read: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const listed =
      isSmall(rawOf(read, i, i + 1)) ||
      read.foreign.some((hit) => hit.from <= i && i < hit.to) ||
      read.marks.some((mark) => (mark.row.is === 'name' || mark.row.is === 'abroad') && mark.from <= i && i < mark.to);
    if (!listed) return false;
  }
  return true;
}

/** A negation before the name: right before it, or before a verb of movement that leads to it. */
function deniesBefore(read: Scan, acts: readonly ActMark[], mark: ActMark, name: Name): boolean {
  if (mark.to > name.from || name.from - mark.to > REACH.denial || isContrasted(acts, mark.to, name.from)) return false;
  const reach = mark.row.side === 'after' ? REACH.near : REACH.next;
  const gap = stretch(read, mark.to, name.from);
  if (!/[,，]/.test(gap) && (name.from - mark.to <= REACH.next || isList(read, mark.to, name.from))) return true;
  const verbs = acts.filter((act) => is(act, ...MOVES) && act.from >= mark.to && act.to <= name.from);
  return verbs.some((verb) => verb.from - mark.to <= reach && !/[,，]/.test(stretch(read, mark.to, verb.from)));
}

/** A negation behind the name: a verb that ends the sentence (göndermiyoruz), or "wird nicht geliefert". */
function deniesAfter(read: Scan, acts: readonly ActMark[], mark: ActMark, name: Name): boolean {
  if (mark.from < name.to || mark.from - name.to > REACH.list || isContrasted(acts, name.to, mark.from)) return false;
  const gap = stretch(read, name.to, mark.from);
  if (mark.row.side === 'after') return !/[,，]/.test(gap) || isList(read, name.to, mark.from);
  if (/[,，]/.test(gap) && !isList(read, name.to, mark.from)) return false;
  const follows = mark.row.side === 'any';
  return acts.some(
    (act) =>
      is(act, ...MOVES) &&
      ((act.from >= mark.to && act.from - mark.to <= 1) ||
        (follows && act.from >= name.to && act.to <= mark.from && mark.from - act.to <= REACH.next)),
  );
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

/** "except (the following countries) Iran, Russia": a list with no verb of movement in it. */
const isListAfter = (read: Scan, acts: readonly ActMark[], from: number, to: number): boolean =>
  isList(read, from, to) || !acts.some((act) => is(act, ...MOVES) && act.from >= from && act.to <= to);

export function isNegated(read: Scan, acts: readonly ActMark[], name: Name): boolean {
  return acts.some((mark) => {
    if (is(mark, 'except')) return isExcepted(read, acts, mark, name);
    if (!is(mark, 'not')) return false;
    return deniesBefore(read, acts, mark, name) || deniesAfter(read, acts, mark, name);
  });
}

/** The act right before or behind the name, with at most one small word between. */
function beside(acts: readonly ActMark[], name: Name, act: Act): boolean {
  return acts.some((mark) => {
    if (!is(mark, act)) return false;
    const before = mark.to <= name.from && name.from - mark.to <= 1 && mark.row.side !== 'after';
    const after = mark.from >= name.to && mark.from - name.to <= 1 && mark.row.side !== 'before';
    return before || after;
  });
}

const GOVERNING: Act[] = ['origin', 'deliver', 'onward', 'located'];

/** The nearest governing act before the name; an origin reaches no further than the next comma. */
function governs(read: Scan, acts: readonly ActMark[], name: Name): Act | null {
  let found: ActMark | null = null;
  for (const mark of acts) {
    if (!is(mark, ...GOVERNING) || mark.to > name.from || name.from - mark.to > REACH.near + 2) continue;
    if (is(mark, 'origin') && /[,，]/.test(stretch(read, mark.to, name.from))) continue;
    if (found === null || mark.to >= found.to) found = mark;
  }
  return found?.row.act ?? null;
}

/** What the clause says of the name. */
export function sayingOf(read: Scan, name: Name): Saying {
  const acts = marksOf(read, 'act');
  const has = (...wanted: Act[]) => acts.some((mark) => is(mark, ...wanted));
  if (isNegated(read, acts, name)) return 'negated';
  if (beside(acts, name, 'via')) return 'via';
  if (beside(acts, name, 'source')) return 'from';
  if (beside(acts, name, 'from')) return leaving(acts, name);
  const governing = governs(read, acts, name);
  if (governing === 'origin') return 'origin';
  if (governing !== 'deliver' && isOriginBehind(acts, name)) return 'origin';
  if (governing === 'located' || beside(acts, name, 'located')) return has('onward') ? 'onward' : 'located';
  if (has('onward') || (has('later') && has('deliver', 'goods'))) return 'onward';
  if (isReceiver(acts, name) && !has('serve')) return has('deliver') ? 'delivered' : has('pay') ? 'pays' : 'receiver';
  if (arrives(read, name)) return 'delivered';
  if (has('serve')) return 'served';
  if (has('deliver')) return 'delivered';
  return has('sanction') ? 'rules' : 'plain';
}

/** From there: goods, money, a customer, or nothing that trade moves. */
function leaving(acts: readonly ActMark[], name: Name): Saying {
  if (isReceiver(acts, name)) return 'receiver';
  if (acts.some((mark) => is(mark, 'we') && mark.to <= name.from && name.from - mark.to <= REACH.next))
    return 'located';
  const near = (act: Act) =>
    acts.some((mark) => is(mark, act) && name.from - mark.to <= REACH.near && mark.from - name.to <= REACH.near);
  if (near('pay')) return 'pays';
  return near('deliver') || near('goods') ? 'from' : 'away';
}

const isOriginBehind = (acts: readonly ActMark[], name: Name): boolean =>
  acts.some((mark) => is(mark, 'origin') && mark.from >= name.to && mark.from - name.to <= 1);

/** "our customer in Russia", "Rusya şubesi", "俄罗斯客户". */
function isReceiver(acts: readonly ActMark[], name: Name): boolean {
  return acts.some(
    (mark) =>
      is(mark, 'receiver') &&
      ((mark.to <= name.from && name.from - mark.to <= REACH.next) ||
        (mark.from >= name.to && mark.from - name.to <= 1)),
  );
}

/** An Incoterm of arrival right before the name: CIF Novorossiysk, DAP Moscow. */
export function arrives(read: Scan, name: Name): boolean {
  return marksOf(read, 'label').some(
    (mark) => mark.row.of === 'arrival' && mark.to <= name.from && name.from - mark.to <= 1,
  );
}

/** An Incoterm of departure right before the name: FCA Moscow, FOB Novorossiysk. */
export function departs(read: Scan, name: Name): boolean {
  return marksOf(read, 'label').some(
    (mark) =>
      mark.row.of === 'departure' &&
      mark.to <= name.from &&
      name.from - mark.to <= 1 &&
      !/[,;]/.test(between(read, mark.to - 1, mark.to)),
  );
}
