/** How alike two titles are: which share of the shorter one's words stands in the other. */
import { fold } from '../../rules/text/fold.ts';

const CHARS = 300;

function words(text: string): Set<string> {
  return new Set(fold(text.slice(0, CHARS)).split(' ').filter(Boolean));
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return a.size === 0 ? 0 : count / a.size;
}

/** 0 to 1; 0 where either says nothing. */
export function similarity(a: string, b: string): number {
  const x = words(a);
  const y = words(b);
  return x.size <= y.size ? shared(x, y) : shared(y, x);
}

/** Which share of `part`'s words stands in `whole`, 0 to 1. */
export function contained(part: string, whole: string): number {
  return shared(words(part), words(whole));
}
