/** The deal that a filled form states. */
import type { Deal, Jurisdiction, Side } from '../../rules/deal.ts';
import { DEAL_PARTIES } from './parties.ts';

export const SIDES: readonly Side[] = ['buy', 'resell', 'group', 'sell', 'moderate'];
export const JURISDICTIONS: readonly Jurisdiction[] = ['US', 'EU', 'UK', 'CH', 'JP', 'TR'];

/** A field's text, undefined when empty. */
export function textOf(form: FormData, name: string): string | undefined {
  return String(form.get(name) ?? '').trim() || undefined;
}

const stated = <T extends object>(facts: T): T =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T;

/** Empty fields are not stated. What the form does not ask stays as it was. */
export function dealFrom(form: FormData, before: Deal): Deal {
  const jurisdictions = JURISDICTIONS.filter((jurisdiction) => form.getAll('jurisdictions').includes(jurisdiction));
  const parties = DEAL_PARTIES.map((role) => {
    const facts = stated({
      ...before[role],
      name: textOf(form, `${role}.name`),
      country: textOf(form, `${role}.country`),
    });
    return [role, Object.keys(facts).length > 0 ? facts : undefined];
  });
  return stated({
    ...before,
    ...Object.fromEntries(parties),
    side: SIDES.find((side) => side === form.get('side')),
    destination: textOf(form, 'destination'),
    text: textOf(form, 'text'),
    jurisdictions: jurisdictions.length > 0 ? jurisdictions : undefined,
  });
}
