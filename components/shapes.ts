/**
 * The shape of each verdict in a 24 × 24 box, told apart without colour: octagon, triangle, question, dot in a ring,
 * faint dot. Data, because marks draw it with plain DOM and components with Preact. Every figure wears a halo, so
 * that it can be seen on pages of any colour.
 */
import type { Verdict } from '../rules/screening.ts';

/** An SVG element and its attributes. */
export type Figure = readonly [tag: 'path' | 'circle', attributes: Readonly<Record<string, string | number>>];

const solid = (colour: string) => ({ fill: `var(--mark-${colour})`, stroke: 'none' });
const line = (colour: string, width: number) => ({
  fill: 'none',
  stroke: `var(--mark-${colour})`,
  'stroke-width': width,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
});
const haloed = (colour: string) => ({
  fill: `var(--mark-${colour})`,
  stroke: 'var(--mark-halo)',
  'stroke-width': 2,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
});

export const SHAPES: Readonly<Record<Verdict, readonly Figure[]>> = {
  stop: [
    ['path', { d: 'M8.1 2.5h7.8l5.6 5.6v7.8l-5.6 5.6H8.1l-5.6-5.6V8.1z', ...haloed('stop') }],
    ['path', { d: 'M7.5 12h9', ...line('halo', 3.4) }],
  ],
  review: [
    ['path', { d: 'M12 3 22 20.6H2z', ...haloed('review') }],
    ['path', { d: 'M12 3 22 20.6H2z', ...line('ink', 1.4) }],
    ['path', { d: 'M12 9.2v5', ...line('ink', 2.4) }],
    ['circle', { cx: 12, cy: 17.5, r: 1.4, ...solid('ink') }],
  ],
  unchecked: [
    ['circle', { cx: 12, cy: 12, r: 9, ...haloed('halo') }],
    ['circle', { cx: 12, cy: 12, r: 8.6, ...line('unchecked', 1.6) }],
    ['path', { d: 'M9.3 9.6a2.8 2.8 0 1 1 4.3 2.4c-1 .7-1.6 1.1-1.6 2.2', ...line('unchecked', 2) }],
    ['circle', { cx: 12, cy: 17, r: 1.3, ...solid('unchecked') }],
  ],
  note: [
    ['circle', { cx: 12, cy: 12, r: 6.5, ...haloed('halo') }],
    ['circle', { cx: 12, cy: 12, r: 6, ...line('note', 1.5) }],
    ['circle', { cx: 12, cy: 12, r: 2.3, ...solid('note') }],
  ],
  clear: [['circle', { cx: 12, cy: 12, r: 2.6, ...haloed('clear') }]],
};
