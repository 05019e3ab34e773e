/** How alike two titles are: which share of the shorter one's words stands in the other. */
import { plain } from '../labels/plain.ts';
import { remembered } from '../outline/remembered.ts';

const CHARS = 300;
/** An ideograph is a word of its own. */
const WORD = /[\u3040-\u9fff]|[^\s\u3040-\u9fff]+/g;

const words = remembered((start): ReadonlySet<string> => new Set(plain(start).match(WORD) ?? []));

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return a.size === 0 ? 0 : count / a.size;
}

/** 0 to 1; 0 where either says nothing. */
export function similarity(a: string, b: string): number {
  const x = words(a.slice(0, CHARS));
  const y = words(b.slice(0, CHARS));
  return x.size <= y.size ? shared(x, y) : shared(y, x);
}

/** Which share of `part`'s words stands in `whole`, 0 to 1. */
export function contained(part: string, whole: string): number {
  return shared(words(part.slice(0, CHARS)), words(whole.slice(0, CHARS)));
}
