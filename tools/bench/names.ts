/** A hundred thousand names: invented ones, and official lists filled up with names of their own words. */
import type { Entity } from '../../rules/lists/index.ts';
import { chance, pick } from '../quality/damage.ts';

export const NAMES = 100_000;

const SYLLABLES =
  'ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo vu za ze zi zo zu'.split(
    ' ',
  );
const KINDS = [
  'Trading',
  'Electronics',
  'Logistics',
  'Industrial',
  'Machinery',
  'Group',
  'Elektronik',
  'Import Export',
  'Holding',
  'Systems',
];
const FORMS = ['LLC', 'Ltd', 'JSC', 'GmbH', 'A.S.', 'Co Ltd', 'OOO', 'SA'];

/** An invented firm name, the same for the same number. */
export function name(i: number): string {
  let seed = (Math.imul(i + 1, 2654435761) ^ 0x9e3779b9) >>> 0;
  const next = (count: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 0x1_0000_0000) * count);
  };
  const made = Array.from({ length: 2 }, () =>
    Array.from({ length: 2 + next(3) }, () => SYLLABLES[next(SYLLABLES.length)]).join(''),
  ).join(' ');
  return `${made} ${KINDS[next(KINDS.length)]} ${FORMS[next(FORMS.length)]}`;
}

export const entity = (i: number): Entity => ({
  id: `x${i}`,
  list: 'bench',
  programme: null,
  effect: 'freeze',
  jurisdiction: 'own',
  type: 'company',
  names: [{ text: name(i), kind: 'primary' }],
  countries: [],
  addresses: [],
  ids: [],
  websites: [],
  emails: [],
  dates: [],
  source: null,
  remarks: null,
});

/** More names of the same words: the first half of one, the second of another, with nothing but a name. */
export function filledUp(official: readonly Entity[]): Entity[] {
  const next = chance(3);
  const named = official.filter((one) => !one.addressOnly);
  const count = named.reduce((sum, { names }) => sum + names.length, 0);
  const half = (text: string, second: boolean) => {
    const words = text.split(' ');
    return second ? words.slice(words.length >> 1) : words.slice(0, (words.length + 1) >> 1);
  };
  const more = Array.from({ length: Math.max(0, NAMES - count) }, (_, i): Entity => {
    const [one, two] = [pick(named, next), pick(named, next)];
    const text = [...half(pick(one.names, next).text, false), ...half(pick(two.names, next).text, true)].join(' ');
    return { ...entity(i), type: one.type, names: [{ text, kind: 'primary' }] };
  });
  return [...official, ...more];
}
