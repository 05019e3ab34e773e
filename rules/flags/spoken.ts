/** Flags that a text speaks: phrases and pairs of words, unless they are denied or forbidden there. */
import type { Field } from '../reading.ts';
import type { Flag } from '../screening.ts';
import { clausesOf } from '../text/clauses.ts';
import { raw } from '../text/tokens.ts';
import { flagOf } from './flag.ts';
import { evidenceOf, type FlagMark, type FlagScan, marksOf, scanFlags, wordsOf } from './scan.ts';
import type { FlagPhrase, FlagRules } from './types.ts';

export type Speaker = 'buyer' | 'seller';

/** Tokens between a negation and the verb it refuses. */
const REFUSAL_REACH = 3;
/** Tokens between a negation and what it denies. */
const DENIAL_REACH = 5;
/** Firms founded in the year of the invasion or later are new; most pages give the year alone. */
const NEW_SINCE = 2022;

interface Span {
  from: number;
  to: number;
}

interface Found extends Span {
  flag: string;
  /** The words that make the flag; a negation inside them is a part of it. */
  own: Span[];
  /** The flag is a refusal: its negation makes it. */
  refused?: boolean;
}

/** Pairs of words of one flag close together, in either order; characters count one each in Chinese. */
function pairsIn(read: FlagScan): Found[] {
  const halves = marksOf(read, 'pair');
  const seconds = halves.filter((mark) => mark.phrase.half === 'second');
  return halves.flatMap((first) => {
    const { pair, flag, within, refused, half } = first.phrase;
    if (half === 'second' || (refused && !isRefused(read, first))) return [];
    const second = seconds.find((mark) => mark.phrase.pair === pair && gap(first, mark) <= within);
    if (second === undefined) return [];
    const own: Span[] = [first, second];
    return [{ flag, from: Math.min(first.from, second.from), to: Math.max(first.to, second.to), own, refused }];
  });
}

/** "cannot disclose", "nennen wir nicht": a verb with its negation; "if you do not name it" is a condition and no refusal. */
function isRefused(read: FlagScan, verb: Span): boolean {
  if (wordsOf(read, 'condition').length > 0) return false;
  return marksOf(read, 'not').some(
    (mark) =>
      (mark.to <= verb.from && verb.from - mark.to <= REFUSAL_REACH && !isBroken(read, mark.to, verb.from)) ||
      (mark.from >= verb.to && mark.from - verb.to <= 1 && !isBroken(read, verb.to, mark.from)),
  );
}

/** Tokens between two marks; overlapping ones are no pair. */
function gap(a: FlagMark, b: FlagMark): number {
  if (a.to <= b.from) return b.from - a.to;
  if (b.to <= a.from) return a.from - b.to;
  return Number.POSITIVE_INFINITY;
}

/** "We never remove labels", "GTİP değiştirilmez", "parallel import is prohibited". */
function isDenied(read: FlagScan, found: Found, negative: boolean): boolean {
  const { from, to, own, refused } = found;
  if (refused) return false;
  return marksOf(read, 'not').some((mark) => {
    if (mark.from >= from && mark.to <= to) return !negative && deniesInside(mark, found);
    const reach = mark.phrase.side === 'before' ? from - mark.to : mark.from - to;
    if (reach > DENIAL_REACH) return false;
    if (mark.phrase.side === 'before') return mark.to <= from && !isBroken(read, mark.to, from);
    return (
      mark.from > from && mark.to >= to && own.every((word) => word.to <= mark.from) && !isBroken(read, to, mark.from)
    );
  });
}

/** A negation between the words of a pair, or one that is the verb itself (değiştirilmez); not one inside a word's phrase. */
function deniesInside(
  { phrase, from, to }: FlagMark<Extract<FlagPhrase, { is: 'not' }>>,
  { to: end, own }: Found,
): boolean {
  if (phrase.side === 'before') return own.length > 1 && own.every((word) => to <= word.from || from >= word.to);
  return own.length > 1
    ? own.every((word) => !(word.from <= from && to <= word.to && word.to - word.from > to - from))
    : to === end;
}

/** A comma ends the reach of a negation. */
function isBroken({ text, tokens }: FlagScan, from: number, to: number): boolean {
  return from <= to && /[,，،]/.test(text.slice(tokens.ends[from - 1] ?? 0, tokens.starts[to] ?? text.length));
}

function newFirm(read: FlagScan): Found[] {
  const years = Array.from({ length: read.tokens.count }, (_, i) => ({
    at: i,
    text: raw(read.tokens, i, i + 1),
  })).filter(({ text }) => /^20[2-9]\d$/.test(text) && Number(text) >= NEW_SINCE);
  const words = [...wordsOf(read, 'established'), ...wordsOf(read, 'chinese')];
  const found = years.find(({ at }) =>
    words.some((mark) => (at >= mark.to && at - mark.to <= 2) || (mark.from > at && mark.from - at <= 2)),
  );
  return found === undefined ? [] : [{ flag: 'RF-NEW-FIRM', from: found.at, to: found.at + 1, own: [] }];
}

function inClause(clause: string, field: string, speaker: Speaker, goodsListed: boolean, rules: FlagRules): Flag[] {
  const read = scanFlags(clause, rules);
  const phrases = marksOf(read, 'flag').map(({ phrase, from, to }) => ({ flag: phrase.flag, from, to, own: [] }));
  const spoken = [...phrases, ...pairsIn(read)].filter(
    (found) => !isDenied(read, found, rules.rows[found.flag]?.negative === true),
  );
  const founded = speaker === 'buyer' && goodsListed ? newFirm(read) : [];
  return [...spoken, ...founded]
    .filter(({ flag }) => (rules.rows[flag]?.speaker ?? speaker) === speaker)
    .map(({ flag, from, to }) => {
      const evidence = evidenceOf(read, field, flag.toLowerCase().replaceAll('-', '_'), from, to);
      return { ...flagOf(flag, evidence, rules), side: speaker };
    });
}

/** Flags of a text; the side is that of the one who speaks. */
export function spokenFlags(
  { key, label, text }: Field,
  speaker: Speaker,
  goodsListed: boolean,
  rules: FlagRules,
): Flag[] {
  return clausesOf(text).flatMap((clause) => inClause(clause, label ?? key, speaker, goodsListed, rules));
}
