/** The Consolidated Screening List as CSV or TSV: 28 or 29 columns with a header, several values in a cell parted by semicolons. */
import type { Entity } from '../entity.ts';
import { namedIds } from '../entry.ts';
import type { FileContext, Format, Text } from '../format.ts';
import { firstCells } from '../input/cut.ts';
import { hasColumns, type TableRow, tableRows } from '../input/table.ts';
import { type CslEntry, entityOf } from './csl.ts';

const isHeader = hasColumns('source', 'entity_number', 'programs', 'alt_names', 'source_list_url');

const delimiterOf = (head: string) => [',', '\t'].find((sign) => isHeader(firstCells(head, sign)));

const parts = (cell: string) => cell.split(/;(?:\s+|$)/).flatMap((part) => part.trim() || []);

/** `RU, 7736640919, Tax ID No.`: the label stands last, the issuing country first or not at all. */
function idOf(text: string): CslEntry['ids'][number] {
  const words = text.split(',').map((word) => word.trim());
  const label = words.pop() ?? '';
  const issuer = words.length > 1 && /^[A-Z]{2}$/.test(words[0] ?? '') ? (words.shift() ?? '') : '';
  return { label, value: words.join(', '), issuer };
}

function cslOf({ line, get }: TableRow): CslEntry {
  return {
    line,
    source: get('source'),
    number: get('entity_number'),
    type: get('type'),
    programmes: parts(get('programs')),
    name: get('name'),
    aliases: parts(get('alt_names')),
    title: get('title'),
    addresses: parts(get('addresses')),
    countries: [...parts(get('nationalities')), ...parts(get('citizenships'))],
    births: parts(get('dates_of_birth')),
    ids: parts(get('ids')).map(idOf),
    notice: get('federal_register_notice'),
    start: get('start_date'),
    end: get('end_date'),
    requirement: get('license_requirement'),
    policy: get('license_policy'),
    vessel: { flag: get('vessel_flag'), callSign: get('call_sign'), owner: get('vessel_owner') },
    remarks: get('remarks'),
    url: get('source_information_url'),
  };
}

/** An entry may stand twice under one number, once for each reason: the second is told apart. */
async function* read(text: Text, context: FileContext): AsyncGenerator<Entity> {
  const ids = namedIds();
  const seen = new Set<string>();
  for await (const row of tableRows(text, context, { delimiter: delimiterOf(context.head) ?? ',', isHeader })) {
    const entity = entityOf(cslOf(row), ids, context);
    if (entity === null) context.problem(row.line, 'an entry without a name');
    else if (seen.has(`${entity.list} ${entity.id}`))
      context.problem(row.line, `entry ${entity.id} stands there twice`);
    else {
      seen.add(`${entity.list} ${entity.id}`);
      yield entity;
    }
  }
}

export const cslCsv: Format = {
  title: 'US Consolidated Screening List (CSV or TSV)',
  recognises: (head) => delimiterOf(head) !== undefined,
  read,
};
