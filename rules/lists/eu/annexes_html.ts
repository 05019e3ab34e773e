/**
 * Annexes of Regulation (EU) No 833/2014 from its consolidated text: Annex IV, the companies that certain goods may not go
 * to, and Annex XLII, the ships that may not enter a port. Neither is in the financial sanctions file. Each is a table:
 * number, name with its other names below, what identifies it, day of listing. Marks of amendments (▼M37, ►C1 … ◄) are no text.
 */
import type { Entity } from '../entity.ts';
import { addCountry, addDate, addEmails, addName, addRemark, addWebsites, finished, newEntry } from '../entry.ts';
import { addPrintedAddress } from '../fields/addresses.ts';
import { isoDate } from '../fields/dates.ts';
import { addNumber, addNumbersIn } from '../fields/ids.ts';
import type { FileContext, Format, Text } from '../format.ts';
import { htmlBlocks } from '../input/html.ts';

const SOURCE = 'https://eur-lex.europa.eu/eli/reg/2014/833';
const MARKS = /[►▼][BCM]\d{0,4}(?: —)?|◄/g;
const ANNEX = /^ANNEX ([IVXL]{1,8}[A-Za-z]?)$/;
const NUMBER = /^\d{1,5}\.?$/;
/** `02014R0833 — EN — 24.07.2026 — 040.001` */
const VERSION = /02014R0833 — [A-Z]{2} — (\d\d\.\d\d\.\d{4})/;
const OTHER_NAME =
  /^(?:a\.?k\.?a\.?|local names?|alias(?:es)?|chinese (?:company )?name|formerly|f\.?k\.?a\.?)\s*:?\s+(.+)$/i;

type Cells = readonly (readonly string[])[];

const clean = (lines: readonly string[]) =>
  lines.flatMap((line) => line.replace(MARKS, '').replace(/\s+/g, ' ').trim() || []);

/** A name with others in brackets, or behind a label inside the line: `Hana (formerly Kavya)`, `Firm A.k.a.: Firma`. */
function addNames(entry: Entity, lines: readonly string[]): void {
  for (const [i, line] of lines.entries()) {
    const [, inner = line] = /^\((.+)\)$/.exec(line) ?? [];
    const [, labelled] = OTHER_NAME.exec(inner) ?? [];
    const [first = '', ...others] = (labelled ?? line).split(
      /\s(?:Local name|A\.k\.a\.?|a\.k\.a\.|Aka|Alias(?:es)?):\s*/,
    );
    const [, name = first, former] = /^(.+?) \((?:formerly|f\.k\.a\.) ([^()]+)\)?$/.exec(first) ?? [];
    const kind = i === 0 ? 'primary' : 'alias';
    for (const part of kind === 'primary' ? [name] : name.split(';')) addName(entry, part, kind);
    for (const part of [former ?? '', ...others].flatMap((text) => text.split(';'))) addName(entry, part);
  }
}

/** Reads one value of a labelled line; several are parted by semicolons. */
type Use = (entry: Entity, value: string, context: FileContext) => void;

const USES: readonly [RegExp, Use][] = [
  [/^address/i, addPrintedAddress],
  [/^websites?/i, (entry, value) => addWebsites(entry, value)],
  [/^e-?mails?/i, (entry, value) => addEmails(entry, value)],
  [/registration number|^reg/i, addNumbersIn],
  [/tax|\binn\b/i, (entry, value) => addNumber(entry, 'tax', value, null)],
  [/^place of registration|^country/i, (entry, value, context) => addCountry(entry, context.country(value))],
];

function addInformation(entry: Entity, lines: readonly string[], context: FileContext): void {
  for (const line of lines) {
    const [, label, values = ''] = /^([^:]{1,40}?)\s*:\s*(.+)$/.exec(line) ?? [];
    const use = label === undefined || /^https?$/i.test(label) ? undefined : USES.find(([sign]) => sign.test(label));
    for (const value of values.split(';')) use?.[1](entry, value.trim(), context);
    addRemark(entry, line);
  }
}

function companyOf([number = [], names = [], information = [], date = []]: Cells, context: FileContext): Entity | null {
  const entry = newEntry('eu_annex_iv', clean(number).join('').replace('.', ''));
  entry.source = SOURCE;
  addNames(entry, clean(names));
  addInformation(entry, clean(information), context);
  addDate(entry, 'listed', isoDate(clean(date)[0] ?? ''));
  return finished(entry);
}

function shipOf([number = [], names = [], imo = [], grounds = [], date = []]: Cells): Entity | null {
  const entry = newEntry('eu_annex_xlii', clean(number).join('').replace('.', ''));
  entry.type = 'vessel';
  entry.source = SOURCE;
  addNames(entry, clean(names));
  addNumber(entry, 'imo', clean(imo).join(' '), null);
  for (const line of clean(grounds)) addRemark(entry, line);
  addDate(entry, 'listed', isoDate(clean(date)[0] ?? ''));
  return finished(entry);
}

const ANNEXES: Readonly<Record<string, (cells: Cells, context: FileContext) => Entity | null>> = {
  IV: companyOf,
  XLII: shipOf,
};

async function* read(text: Text, context: FileContext): AsyncGenerator<Entity> {
  let annex = '';
  let found = 0;
  context.published(isoDate(VERSION.exec(context.head)?.[1] ?? ''));
  for await (const block of htmlBlocks(text)) {
    if (block.kind === 'paragraph') annex = ANNEX.exec(block.text.replace(MARKS, '').trim())?.[1] ?? annex;
    const entityOf = Object.hasOwn(ANNEXES, annex) ? ANNEXES[annex] : undefined;
    if (block.kind !== 'row' || entityOf === undefined || !NUMBER.test(clean(block.cells[0] ?? []).join(''))) continue;
    const entity = entityOf(block.cells, context);
    if (entity === null) context.problem(null, `Annex ${annex} has an entry without a name`);
    else {
      found++;
      yield entity;
    }
  }
  if (found === 0) throw context.fail(null, 'Annex IV was not found: take the consolidated text as one HTML page');
}

export const euAnnexesHtml: Format = {
  title: 'EU Regulation 833/2014 (consolidated HTML)',
  recognises: (head) =>
    /^\s{0,99}(?:<\?xml|<!doctype html|<html|<body|<div)/i.test(head) && /02014R0833|\b833\/2014\b/.test(head),
  read,
};
