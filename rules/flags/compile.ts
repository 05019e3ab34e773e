/** The flag table → one lexicon of its phrases. */
import { compileLexicon, type Phrase } from '../text/lexicon.ts';
import type { FlagPhrase, FlagRules, FlagTables, WordKind } from './types.ts';

/** Compiles the table. Throws on an unusable phrase and on a phrase of a flag that the table does not hold. */
export function compileFlags(tables: FlagTables): FlagRules {
  const phrases: FlagPhrase[] = [];
  const texts: Phrase[] = [];
  const add = (list: readonly string[], phrase: FlagPhrase) => {
    if ('flag' in phrase && tables.flags[phrase.flag] === undefined) throw new Error(`no flag "${phrase.flag}"`);
    const id = phrases.push(phrase) - 1;
    for (const text of list) texts.push({ text, id });
  };
  add(tables.hidden, { is: 'hidden' });
  for (const [flag, list] of Object.entries(tables.phrases)) add(list, { is: 'flag', flag });
  for (const [pair, { flag, within, refused = false, first, second }] of tables.pairs.entries()) {
    add(first, { is: 'pair', pair, flag, within, refused, half: 'first' });
    add(second, { is: 'pair', pair, flag, within, refused, half: 'second' });
  }
  add(tables.negations.before, { is: 'not', side: 'before' });
  add(tables.negations.after, { is: 'not', side: 'after' });
  for (const [kind, list] of Object.entries(tables.words)) add(list, { is: 'word', kind: kind as WordKind });
  const { freeMail, callingCodes } = tables;
  return { rows: { ...tables.flags }, lexicon: compileLexicon(texts), phrases, freeMail, callingCodes };
}
