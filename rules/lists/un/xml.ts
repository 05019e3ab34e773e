/** The UN Security Council Consolidated List: INDIVIDUAL and ENTITY elements, names in up to four parts, aliases with a quality. */
import type { Entity } from '../entity.ts';
import { addCountry, addDate, addId, addName, addRemark, finished, newEntry } from '../entry.ts';
import { addAddress } from '../fields/addresses.ts';
import { isoDate } from '../fields/dates.ts';
import { idKindOf } from '../fields/ids.ts';
import type { FileContext, Format, Text } from '../format.ts';
import { all, attribute, type Element, rootOf, textOf, xmlElements } from '../input/xml.ts';

const NAME_PARTS = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'] as const;

/** Exact, approximate, or a span of years. */
function births(element: Element): string[] {
  const [exact, year] = [isoDate(textOf(element, 'DATE')), isoDate(textOf(element, 'YEAR'))];
  if (exact !== null) return [exact];
  if (year !== null) return [year];
  const [from, to] = [Number(textOf(element, 'FROM_YEAR')), Number(textOf(element, 'TO_YEAR'))];
  return from > 0 && to >= from && to - from <= 10
    ? Array.from({ length: to - from + 1 }, (_, i) => String(from + i))
    : [];
}

function addDocuments(entry: Entity, element: Element): void {
  for (const document of element.children.filter(({ name }) => name.endsWith('_DOCUMENT'))) {
    const label = textOf(document, 'TYPE_OF_DOCUMENT') || textOf(document, 'TYPE_OF_DOCUMENT2');
    addId(entry, idKindOf(label) ?? 'other', textOf(document, 'NUMBER'));
  }
}

function addAddresses(entry: Entity, element: Element, context: FileContext): void {
  for (const address of element.children.filter(({ name }) => name.endsWith('_ADDRESS'))) {
    const part = (name: string) => textOf(address, name);
    const [city, country] = [part('CITY'), part('COUNTRY')];
    const lines = [part('STREET'), city, part('STATE_PROVINCE'), part('ZIP_CODE')];
    addAddress(entry, { lines, city, country, code: context.country(country) });
  }
}

function entityOf(element: Element, context: FileContext): Entity | null {
  const text = (name: string) => textOf(element, name);
  const entry = newEntry('un_sc', text('REFERENCE_NUMBER') || text('DATAID'), [text('UN_LIST_TYPE')]);
  entry.type = element.name === 'INDIVIDUAL' ? 'person' : 'company';
  addName(entry, NAME_PARTS.map(text).join(' '), 'primary');
  addName(entry, text('NAME_ORIGINAL_SCRIPT'));
  for (const alias of element.children.filter(({ name }) => name.endsWith('_ALIAS')))
    addName(entry, textOf(alias, 'ALIAS_NAME'), textOf(alias, 'QUALITY') === 'Low' ? 'weak' : 'alias');
  for (const nationality of all(element, 'NATIONALITY', 'VALUE')) addCountry(entry, context.country(nationality.text));
  addAddresses(entry, element, context);
  addDocuments(entry, element);
  for (const birth of all(element, 'INDIVIDUAL_DATE_OF_BIRTH').flatMap(births)) addDate(entry, 'birth', birth);
  addDate(entry, 'listed', isoDate(text('LISTED_ON')));
  for (const { text: designation } of all(element, 'DESIGNATION', 'VALUE')) addRemark(entry, designation);
  addRemark(entry, text('COMMENTS1'));
  return finished(entry);
}

const ENTRIES = new Set(['INDIVIDUAL', 'ENTITY']);

async function* read(text: Text, context: FileContext): AsyncGenerator<Entity> {
  for await (const element of xmlElements(text, ENTRIES, context)) {
    if (!ENTRIES.has(element.name)) {
      context.published(isoDate(attribute(element, 'dateGenerated')));
      continue;
    }
    const entity = entityOf(element, context);
    if (entity === null) context.problem(element.line, 'an entry without a name');
    else yield entity;
  }
}

export const unXml: Format = {
  title: 'UN Security Council list (XML)',
  recognises: (head) => rootOf(head) === 'CONSOLIDATED_LIST',
  read,
};
