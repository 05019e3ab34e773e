/**
 * The BIS Entity List as parsed from Supplement No. 4 to Part 744: name, aliases, country block, addresses in one line.
 * Entries named "Address 01" are addresses: those are listed, whoever sits there.
 */
import type { Entity } from '../entity.ts';
import { addCountry, addDate, addName, addRemark, finished, namedIds, newEntry } from '../entry.ts';
import { addPrintedAddress } from '../fields/addresses.ts';
import { isoDate } from '../fields/dates.ts';
import type { FileContext, Format, Text } from '../format.ts';
import { jsonItems, textField, textsField } from '../input/json.ts';
import { footnotesOf } from './footnotes.ts';

const ELSEWHERE = /\(?\bsee (?:also )?(?:alternate |additional )?address(?:es)? (?:under|in) ([^).]{2,120})\)?/gi;
const KNOWN_AS = /^(.{2,200}?)\s*\(a\.k\.a\.,? ([^)]{2,120})\)$/;
/** An alias that carries its own address: "Name, 12 Some Street, City, Canada; and …". */
const WITH_ADDRESS = /^([^,]{3,120}(?:, (?:Ltd|LLC|Inc|JSC|S\.A)\.?)?), ((?:No\.? ?)?\d.{10,})$/;

const quotes = (text: string) => text.replace(/[“”]/g, '');

/** Both the name and the aliases it holds in brackets. */
function addNames(entry: Entity, printed: string, kind: 'primary' | 'alias', context: FileContext): void {
  const [, name = printed, alias] = KNOWN_AS.exec(printed) ?? [];
  const [, plain = name, address] = kind === 'alias' ? (WITH_ADDRESS.exec(name) ?? []) : [];
  addName(entry, plain, kind);
  if (alias !== undefined) addName(entry, quotes(alias));
  if (address !== undefined) addAddresses(entry, address, context, null);
}

/** `…, Russia; and …, Belarus. (See alternate addresses under Iran.)` */
function addAddresses(entry: Entity, text: string, context: FileContext, block: string | null): void {
  for (const line of text.replace(ELSEWHERE, '').split(/;\s*(?:and\s+)?/))
    addPrintedAddress(entry, line, context, block);
  for (const [, countries = ''] of text.matchAll(ELSEWHERE))
    for (const country of countries.split(/,\s*(?:and )?| and /)) addCountry(entry, context.country(country));
}

function entityOf(
  item: unknown,
  id: (name: string, country: string | null) => string,
  context: FileContext,
): Entity | null {
  const name = textField(item, 'name');
  const requirement = textField(item, 'notes');
  const notice = textField(item, 'federal_register');
  const country = context.country(textField(item, 'country'));
  const entry = newEntry('us_entity_list', id(name, country), footnotesOf(requirement));
  addCountry(entry, country);
  addNames(entry, name, 'primary', context);
  for (const alias of textsField(item, 'aliases')) addNames(entry, alias, 'alias', context);
  addAddresses(entry, textField(item, 'address'), context, country);
  // The first citation is the listing, later ones amend it: "76 FR 71869, 11/21/11".
  addDate(entry, 'listed', isoDate(/, ?(\d{1,2}\/\d{1,2}\/\d\d)\b/.exec(notice)?.[1] ?? '', 'mdy'));
  addRemark(entry, requirement);
  addRemark(entry, notice);
  if (/^Address \d{1,3}$/.test(name)) entry.addressOnly = true;
  return finished(entry);
}

async function* read(text: Text, context: FileContext): AsyncGenerator<Entity> {
  const ids = namedIds();
  context.published(isoDate(/"extracted"\s*:\s*"([\d-]{10})"/.exec(context.head)?.[1] ?? ''));
  for await (const item of jsonItems(text, context)) {
    const entity = entityOf(item, ids, context);
    if (entity === null) context.problem(null, 'an entry without a name');
    else yield entity;
  }
}

export const entityListJson: Format = {
  title: 'BIS Entity List (JSON)',
  recognises: (head) => /^\s{0,99}[{[]/.test(head) && head.includes('"federal_register"') && head.includes('"aliases"'),
  read,
};
