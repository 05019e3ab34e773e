import { h } from 'preact';
import type { Verdict } from '../rules/screening.ts';
import { SHAPES } from './shapes.ts';

/** The figure of a verdict. Decorative: the words always stand beside it. */
export function VerdictIcon({ shown }: { shown: Verdict }) {
  return (
    <svg class="verdict-icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      {SHAPES[shown].map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
