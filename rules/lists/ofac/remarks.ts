/**
 * Remarks of OFAC: facts one after the other, parted by semicolons, each with its label before it and the issuing country
 * behind it: `Tax ID No. 7701234567 (Russia); a.k.a. 'BNC'.` Aliases that stand here are the weak ones.
 */
import type { Entity } from '../entity.ts';
import { addName, addRemark } from '../entry.ts';
import { addFeature } from '../fields/features.ts';
import type { FileContext } from '../format.ts';

/** Labels as printed, without "alt." */
const LABELS = [
  'DOB',
  'nationality',
  'citizen',
  'Nationality of Registration',
  'Website',
  'Email Address',
  'SWIFT/BIC',
  'Vessel Registration Identification',
  'MMSI',
  'Tax ID No.',
  'NIT #',
  'NIT',
  'RUC #',
  'RUC',
  'RIF',
  'RIF #',
  'R.F.C.',
  'RFC',
  'RTN',
  'C.U.I.T.',
  'C.U.I.',
  'V.A.T. Number',
  'Fiscal Code',
  'Italian Fiscal Code',
  'Registration Number',
  'Registration ID',
  'Business Registration Number',
  'Business Registration Document #',
  'Business Number',
  'Commercial Registry Number',
  'Company Number',
  'UK Company Number',
  'Public Registration Number',
  'Economic Register Number (CBLS)',
  'C.R. No.',
  'Unified Social Credit Code (USCC)',
  'Enterprise Number',
  'Trade License No.',
  'Certificate of Incorporation Number',
  'Registered Charity No.',
  'Folio Mercantil No.',
  'Matricula Mercantil No',
  'Chamber of Commerce Number',
  'Istanbul Chamber of Comm. No.',
  'Central Registration System Number',
  'Dubai Chamber of Commerce Membership No.',
  'Legal Entity Number',
  'Passport',
  'Diplomatic Passport',
  'Stateless Person Passport',
  'Identification Number',
  'National ID No.',
  'National Foreign ID Number',
  'Cedula No.',
  'D.N.I.',
  'C.U.R.P.',
  'SSN',
  'Government Gazette Number',
  'BIK (RU)',
  'D-U-N-S Number',
  'Aircraft Tail Number',
  "Aircraft Manufacturer's Serial Number (MSN)",
  'Birth Certificate Number',
  "Driver's License No.",
  'Personal ID Card',
  'Residency Number',
  'Travel Document Number',
] as const;

const firstWord = (text: string) => text.slice(0, text.indexOf(' '));

/** By first word, longest label first. */
const BY_WORD = new Map<string, string[]>();
for (const label of [...LABELS].sort((a, b) => b.length - a.length)) {
  const word = firstWord(`${label} `);
  BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), label]);
}

/** `7701234567 (Russia) expires 20 Jan 2030` → the number and where it was issued. */
const VALUE = /^([^(]*[^( ])(?: \(([^()]*)\))?/;
const EXPIRY = / (?:expires|issued) .*/;

function readFact(entry: Entity, fact: string, context: FileContext): void {
  const alias = /^[afn]\.k\.a\. '(.*)'$/.exec(fact);
  if (alias) addName(entry, alias[1] ?? '', 'weak');
  const label = BY_WORD.get(firstWord(fact))?.find((known) => fact.startsWith(`${known} `));
  if (label === undefined) return;
  const [, value = '', issuer] = VALUE.exec(fact.slice(label.length + 1)) ?? [];
  addFeature(entry, label, value.replace(EXPIRY, ''), context.country(issuer), context);
}

/** Reads the facts of a remark into the entry, and keeps the remark as people read it. */
export function readRemarks(entry: Entity, remarks: string, context: FileContext): void {
  for (const part of remarks.split(';'))
    readFact(
      entry,
      part
        .trim()
        .replace(/\.$/, '')
        .replace(/^alt\. /, ''),
      context,
    );
  addRemark(entry, remarks);
}
