/** Flags that a text speaks: phrases and pairs of words, unless they are denied or forbidden there. */
import type { Field } from '../reading.ts';
import type { Flag } from '../screening.ts';
import { clausesOf } from '../text/clauses.ts';
import { raw } from '../text/tokens.ts';
import { flagOf } from './flag.ts';
import { evidenceOf, type FlagMark, type FlagScan, marksOf, scanFlags, wordsOf } from './scan.ts';
import type { FlagRules } from './types.ts';

export type Speaker = 'buyer' | 'seller';

/** Tokens between the two words of a pair; characters count one each in Chinese. */
const PAIR_REACH = 4;
/** Tokens between a negation and what it denies. */
const DENIAL_REACH = 5;
/** Firms founded in the year of the invasion or later are new; most pages give the year alone. */
const NEW_SINCE = 2022;

interface Found {
  flag: string;
  from: number;
  to: number;
}

function pairsIn(read: FlagScan): Found[] {
  const halves = marksOf(read, 'pair');
  const firsts = halves.filter((mark) => mark.phrase.half === 'first');
  const seconds = halves.filter((mark) => mark.phrase.half === 'second');
  return firsts.flatMap((first) => {
    const second = seconds.find((mark) => mark.phrase.flag === first.phrase.flag && gap(first, mark) <= PAIR_REACH);
    if (second === undefined) return [];
    return [{ flag: first.phrase.flag, from: Math.min(first.from, second.from), to: Math.max(first.to, second.to) }];
  });
}

/** Tokens between two marks; overlapping ones are no pair. */
function gap(a: FlagMark, b: FlagMark): number {
  if (a.to <= b.from) return b.from - a.to;
  if (b.to <= a.from) return a.from - b.to;
  return Number.POSITIVE_INFINITY;
}

/** "We never remove labels", "GTİP değiştirilmez", "parallel import is prohibited". */
function isDenied(read: FlagScan, { from, to }: Found): boolean {
  return marksOf(read, 'not').some((mark) => {
    if (mark.phrase.side === 'before')
      return mark.to <= from && from - mark.to <= DENIAL_REACH && !isBroken(read, mark.to, from);
    return mark.from > from && mark.to >= to && mark.from - to <= DENIAL_REACH && !isBroken(read, to, mark.from);
  });
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
  return found === undefined ? [] : [{ flag: 'RF-NEW-FIRM', from: found.at, to: found.at + 1 }];
}

function inClause(clause: string, field: string, speaker: Speaker, goodsListed: boolean, rules: FlagRules): Flag[] {
  const read = scanFlags(clause, rules);
  const phrases = marksOf(read, 'flag').map(({ phrase, from, to }) => ({ flag: phrase.flag, from, to }));
  const spoken = [...phrases, ...pairsIn(read)].filter((found) => !isDenied(read, found));
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
