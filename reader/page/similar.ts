/** How alike two titles are: which share of the shorter one's words stands in the other. */
import { fold } from '../../rules/text/fold.ts';

const CHARS = 300;

function words(text: string): Set<string> {
  return new Set(fold(text.slice(0, CHARS)).split(' ').filter(Boolean));
}

/** 0 to 1; 0 where either says nothing. */
export function similarity(a: string, b: string): number {
  const x = words(a);
  const y = words(b);
  const [short, long] = x.size <= y.size ? [x, y] : [y, x];
  if (short.size === 0) return 0;
  let shared = 0;
  for (const word of short) if (long.has(word)) shared++;
  return shared / short.size;
}
