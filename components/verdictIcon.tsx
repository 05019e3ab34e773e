import { h } from 'preact';
import { SHAPES } from './shapes.ts';
import type { Shown } from './strength.ts';

/** The figure of a verdict. Decorative: the words always stand beside it. */
export function VerdictIcon({ shown }: { shown: Shown }) {
  return (
    <svg class="verdict-icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      {SHAPES[shown].map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
