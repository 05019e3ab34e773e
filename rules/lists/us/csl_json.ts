/** The Consolidated Screening List as JSON: entries under `results`, addresses and numbers in parts. */
import type { Entity } from '../entity.ts';
import { namedIds } from '../entry.ts';
import type { FileContext, Format, Text } from '../format.ts';
import { jsonItems, listField, textField, textsField } from '../input/json.ts';
import { type CslEntry, entityOf } from './csl.ts';

const ADDRESS = ['address', 'city', 'state', 'postal_code', 'country'] as const;

function cslOf(item: unknown): CslEntry {
  const text = (name: string) => textField(item, name);
  return {
    line: null,
    source: text('source'),
    number: text('entity_number'),
    type: text('type'),
    programmes: textsField(item, 'programs'),
    name: text('name'),
    aliases: textsField(item, 'alt_names'),
    title: text('title'),
    addresses: listField(item, 'addresses').map((part) =>
      ADDRESS.flatMap((key) => textField(part, key) || []).join(', '),
    ),
    countries: [...textsField(item, 'nationalities'), ...textsField(item, 'citizenships')],
    births: textsField(item, 'dates_of_birth'),
    ids: listField(item, 'ids').map((id) => ({
      label: textField(id, 'type'),
      value: textField(id, 'number'),
      issuer: textField(id, 'country'),
    })),
    notice: text('federal_register_notice'),
    start: text('start_date'),
    end: text('end_date'),
    requirement: text('license_requirement'),
    policy: text('license_policy'),
    vessel: { flag: text('vessel_flag'), callSign: text('call_sign'), owner: text('vessel_owner') },
    remarks: text('remarks'),
    url: text('source_information_url'),
  };
}

async function* read(text: Text, context: FileContext): AsyncGenerator<Entity> {
  const ids = namedIds();
  const seen = new Set<string>();
  for await (const item of jsonItems(text, context)) {
    const entity = entityOf(cslOf(item), ids, context);
    if (entity === null) context.problem(null, 'an entry without a name');
    else if (!seen.has(`${entity.list} ${entity.id}`)) {
      seen.add(`${entity.list} ${entity.id}`);
      yield entity;
    }
  }
}

export const cslJson: Format = {
  title: 'US Consolidated Screening List (JSON)',
  recognises: (head) =>
    /^\s{0,99}[{[]/.test(head) && head.includes('"source_list_url"') && head.includes('"alt_names"'),
  read,
};
