/** What the United Kingdom imposes on an entry, as its files put it in words → what the entry does. */
import type { Entity } from '../entity.ts';
import { addProgrammes } from '../entry.ts';

/** Ships that may not enter a port, and whose assets are not frozen: to be looked at, never a stop by themselves. */
const PORT_BAN = 'PORT-BAN';

const TYPES: Readonly<Record<string, Entity['type']>> = { individual: 'person', entity: 'company', ship: 'vessel' };

export const typeOf = (printed: string): Entity['type'] => TYPES[printed.trim().toLowerCase()] ?? 'other';

/**
 * Sets the effect by the measures (`Asset freeze|Travel Ban`). Nothing said: a freeze, as for nearly every entry; ships are
 * specified for port entry unless a freeze is said. A travel ban alone stops no trade.
 */
export function applyMeasures(entry: Entity, measures: string): void {
  if (/asset freeze/i.test(measures)) return;
  if (entry.type === 'vessel' || /port entry|shipping sanctions/i.test(measures)) {
    entry.effect = 'conditional';
    addProgrammes(entry, [PORT_BAN]);
  } else if (measures.trim() !== '') {
    entry.effect = /^travel ban$/i.test(measures.trim()) ? 'notice' : 'transaction-ban';
  }
}

/** A name in six parts of which the sixth is the last name, or the whole name of an entity. */
export const wholeName = (part: (i: number) => string): string =>
  [1, 2, 3, 4, 5, 6].map(part).filter(Boolean).join(' ');

/** `Primary Name`, `Primary Name Variation`, `Alias` with `Good quality a.k.a` or `Low quality a.k.a`. */
export function nameKind(type: string, strength: string): 'primary' | 'alias' | 'weak' {
  if (/^primary[ _]name$|^primary$/i.test(type.trim())) return 'primary';
  return /low[ _]quality/i.test(strength) ? 'weak' : 'alias';
}
