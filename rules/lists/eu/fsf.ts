/** EU financial sanctions, whatever file they come in. An entry is known by its EU reference (EU.27.28). */
import type { Effect } from '../../screening.ts';
import type { Entity, IdKind } from '../entity.ts';
import { addDate, addEmails, addId, addWebsites } from '../entry.ts';
import { isoDate } from '../fields/dates.ts';
import { addNumber, addNumbersIn, idKindOf } from '../fields/ids.ts';

/** Unknown countries are `00`. */
export const knownCode = (code: string): string | null => (/^[A-Z]{2}$/.test(code) ? code : null);

/** Listed under the sectoral regulation: transactions are barred, assets are not frozen. */
export const effectOf = (title: string): Effect => (/\b833\/2014\b/.test(title) ? 'transaction-ban' : 'freeze');

const KINDS: Readonly<Record<string, IdKind>> = {
  passport: 'passport',
  diplomaticpassport: 'passport',
  regnumber: 'registration',
  fiscalcode: 'tax',
  taxid: 'tax',
  imo: 'imo',
  swiftbic: 'swift',
  lei: 'lei',
};

/** A number by the code of its type (`regnumber`), or by the words of it. */
export function addIdentification(entry: Entity, code: string, words: string, number: string, issuer: string): void {
  const kind = KINDS[code.toLowerCase()] ?? idKindOf(words) ?? 'other';
  const country = knownCode(issuer);
  if (kind === 'registration' && /\D{3}/.test(number)) addNumbersIn(entry, number);
  else if (kind === 'other') addId(entry, kind, number);
  else addNumber(entry, kind, number, country);
}

/** A birth date, or the years it lies between. */
export function addBirth(entry: Entity, exact: string, year: string, from: string, to: string): void {
  addDate(entry, 'birth', isoDate(exact) ?? isoDate(year));
  const [first, last] = [Number(from), Number(to)];
  if (exact === '' && year === '' && first > 0 && last >= first && last - first <= 10)
    for (let value = first; value <= last; value++) addDate(entry, 'birth', String(value));
}

/** `EMAIL`, `WEB`, `PHONE` and the like: free text by its key. */
export function addContact(entry: Entity, key: string, value: string): void {
  if (/mail/i.test(key)) addEmails(entry, value);
  else if (/web|url/i.test(key)) addWebsites(entry, value);
}
