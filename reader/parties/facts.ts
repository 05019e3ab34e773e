/** Which values can be the facts they are labelled as: a phone has digits, a name is no link to log in. */
import type { Party, PartyFacts, PartyRole } from '../../rules/reading.ts';

const FITS: Record<keyof PartyFacts, RegExp> = {
  name: /^(?!\d{1,2}\s?(?:yrs?|years?|年)|(?:log ?in|sign (?:in|up)|register|more|view|show|contact|chat|войти|登录)\b).{0,80}\p{L}{2}.{0,80}$/iu,
  country: /^[^\d@:]{2,60}$/,
  city: /^(?!.*\(\d).{0,40}\p{L}{2}.{0,40}$/u,
  address: /^[^]{5,300}$/,
  phone: /^(?:\D{0,40}\d){6}[^]{0,60}$/,
  email: /^\S{1,60}@\S{1,60}\.\S{2,20}$/,
  website: /^\S{2,160}\.\S{2,40}$/,
  taxId: /^(?:\D{0,20}\d){5}.{0,40}$/,
  established: /(?:18|19|20)\d\d/,
};
const LONGEST = 300;

export function fits(key: keyof PartyFacts, value: string): boolean {
  return value.length <= LONGEST && FITS[key].test(value);
}

/** Adds a fact to the last party of the role, or opens the next where a name is told anew. */
export function tell(parties: Party[], role: PartyRole, key: keyof PartyFacts, value: string): void {
  if (!fits(key, value)) return;
  const last = parties.findLast((party) => party.role === role);
  if (last && (last[key] ?? value) === value) last[key] = value;
  else if (!last || key === 'name') parties.push({ role, [key]: value });
}
