/** Which values can be the facts they are labelled as: a phone has digits, an address is no sentence. */
import type { Party, PartyFacts, PartyRole } from '../../rules/reading.ts';

/** Badges and links that stand where a name might. */
const NO_NAME = /^\d{1,2}\s?(?:yrs?|years?|年)|^(?:log ?in|sign (?:in|up)|register|more|view|show|contact|chat|follow|giriş|войти|вход|登录|anmelden)\b/i;

const FITS: Record<keyof PartyFacts, (value: string) => boolean> = {
  name: (value) => value.length >= 3 && value.length <= 160 && /\p{L}{2}/u.test(value) && !NO_NAME.test(value),
  country: (value) => value.length >= 2 && value.length <= 60 && /^[^\d@:]+$/.test(value),
  city: (value) => !/\(\d/.test(value) && value.length >= 2 && value.length <= 80 && /\p{L}{2}/u.test(value),
  address: (value) => value.length >= 5 && value.length <= 300,
  phone: (value) => value.length <= 80 && (value.match(/\d/g)?.length ?? 0) >= 6,
  email: (value) => value.length <= 120 && /[^\s@]@[^\s@]{1,100}\.[^\s@]/.test(value),
  website: (value) => value.length <= 200 && /^\S{2,}\.\S{2,}$/.test(value),
  taxId: (value) => value.length <= 60 && (value.match(/[0-9]/g)?.length ?? 0) >= 5,
  established: (value) => value.length <= 40 && /(?:18|19|20)\d\d/.test(value),
};

export function fits(fact: keyof PartyFacts, value: string): boolean {
  return FITS[fact](value);
}

/** Adds a fact to the last party of the role, or opens the next where that fact is already told otherwise. */
export function tell(parties: Party[], role: PartyRole, fact: keyof PartyFacts, value: string): void {
  if (!fits(fact, value)) return;
  const last = parties.findLast((party) => party.role === role);
  if (last && (last[fact] === undefined || last[fact] === value)) last[fact] = value;
  else if (!last || fact === 'name') parties.push({ role, [fact]: value });
}
