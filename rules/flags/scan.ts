/** A clause with the flag table's phrases that stand in it. */
import type { Evidence } from '../screening.ts';
import { findAll, findLongest } from '../text/lexicon.ts';
import { raw, type Tokens, tokenize } from '../text/tokens.ts';
import type { FlagPhrase, FlagRules, WordKind } from './types.ts';

export interface FlagMark<P extends FlagPhrase = FlagPhrase> {
  phrase: P;
  from: number;
  to: number;
}

export interface FlagScan {
  text: string;
  tokens: Tokens;
  marks: FlagMark[];
}

const LONGEST_QUOTE = 160;

/** Phrases of flags overlap (a word of a pair inside a whole phrase): all are kept but those inside a hidden phrase. */
export function scanFlags(text: string, rules: FlagRules): FlagScan {
  const tokens = tokenize(text);
  const longest = findLongest(rules.lexicon, tokens).filter((hit) => rules.phrases[hit.id]?.is === 'hidden');
  const marks = findAll(rules.lexicon, tokens)
    .filter((hit) => !longest.some((cover) => cover.from <= hit.from && hit.to <= cover.to))
    .map(({ id, from, to }) => ({ phrase: rules.phrases[id] as FlagPhrase, from, to }));
  return { text, tokens, marks };
}

export function marksOf<K extends FlagPhrase['is']>(
  { marks }: FlagScan,
  kind: K,
): FlagMark<Extract<FlagPhrase, { is: K }>>[] {
  return marks.filter((mark): mark is FlagMark<Extract<FlagPhrase, { is: K }>> => mark.phrase.is === kind);
}

/** Words of one kind. */
export function wordsOf(read: FlagScan, kind: WordKind): FlagMark[] {
  return marksOf(read, 'word').filter((mark) => mark.phrase.kind === kind);
}

/** The clause, or the words found where it is long. */
export function evidenceOf(
  { text, tokens }: FlagScan,
  field: string,
  rule: string,
  from: number,
  to: number,
): Evidence {
  const whole = text.trim();
  const quoted = whole.length <= LONGEST_QUOTE ? whole : raw(tokens, from, to).slice(0, LONGEST_QUOTE);
  return { field, text: quoted, rule };
}
