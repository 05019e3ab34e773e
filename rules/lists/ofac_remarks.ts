/**
 * OFAC's Remarks: facts in one line of prose, parted by semicolons: "DOB 25 Apr 1966; Tax ID No. 7700000000 (Russia);
 * a.k.a. 'BNC'.". Weak aliases, ids, websites and nationalities of the CSV files stand nowhere else.
 */
import { addCountry, addEmail, addId, addName, addWebsite, countryCode, idKind, type ListOptions, russianKind } from './build.ts';
import type { Entity } from './entity.ts';

const ALT = /^alt\.\s+/i;
const QUOTED = /^[afn]\.k\.a\.\s+'(.+)'\.?$/i;
const VALUE_OF: readonly [RegExp, (entity: Entity, value: string, options: ListOptions) => void][] = [
  [/^DOB (.+)$/i, (entity, value) => entity.dates.push({ kind: 'birth', value })],
  [/^Website:? (.+)$/i, (entity, value) => addWebsite(entity, value)],
  [/^Email Address:? (.+)$/i, (entity, value) => addEmail(entity, value)],
  [/^(?:nationality|citizen|Nationality of Registration|Vessel Flag|Flag) (.+)$/i, (entity, value, options) => addCountry(entity, value, options)],
];
const NUMBER =
  /^((?:Vessel Registration Identification|SWIFT\/BIC|MMSI|Tax ID No\.|Registration (?:Number|ID)|Company Number|Legal Entity Number|Enterprise Number|Business Number|Commercial Registry Number|Trade License No\.|Unified Social Credit Code \(USCC\)|Government Gazette Number|Identification Number|Passport|National ID No\.|C\.?R\.? No\.|V\.?A\.?T\.? Number|UK Company Number|D-U-N-S Number|BIK \(RU\)|Business Registration (?:Number|Document #)|Aircraft Manufacturer's Serial Number \(MSN\)|[A-Z][\w. /-]{2,40} (?:No\.|Number|ID)))[: ]+([A-Z0-9][\w./-]*(?: \d[\w./-]*)?)(?:\s+\(([^)]+)\))?/;

function readPart(part: string, entity: Entity, options: ListOptions): void {
  const weak = QUOTED.exec(part);
  if (weak !== null) return addName(entity, weak[1] as string, 'weak');
  for (const [pattern, apply] of VALUE_OF) {
    const found = pattern.exec(part);
    if (found !== null) return apply(entity, (found[1] as string).replace(/\.$/, ''), options);
  }
  const number = NUMBER.exec(part);
  if (number === null) return;
  const [, label = '', raw = '', place = ''] = number;
  const value = raw.replace(/[.,]$/, '').replace(/^IMO\s*/i, '');
  addId(entity, russianKind(idKind(label), value, countryCode(place, options)), value);
}

/** Reads the remarks into the entity; they stay there as printed. */
export function readRemarks(remarks: string, entity: Entity, options: ListOptions): void {
  entity.remarks = remarks;
  for (const part of remarks.split(';')) readPart(part.trim().replace(ALT, '').replace(/\.$/, ''), entity, options);
}
