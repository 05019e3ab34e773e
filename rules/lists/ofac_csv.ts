/**
 * OFAC flat files: sdn.csv with alt.csv, add.csv and sdn_comments.csv, and the non-SDN set of the same shape. No header
 * row, `-0- ` for null, programmes joined by `] [`, a last Ctrl-Z. Source: OFAC data specification, 25 September 2023 (V1).
 */
import type { Effect } from '../screening.ts';
import { addAddress, addName, type ListOptions, newEntity } from './build.ts';
import type { Entity } from './entity.ts';
import { readRemarks } from './ofac_remarks.ts';
import { type Chunks, rowsOf } from './text.ts';

const cell = (row: readonly string[], i: number) => {
  const text = row[i]?.trim() ?? '';
  return text === '-0-' ? '' : text;
};

/** Rows of the companion files by entity number. */
export interface OfacCompanions {
  aliases: Map<string, string[][]>;
  addresses: Map<string, string[][]>;
  comments: Map<string, string>;
}

export const noCompanions = (): OfacCompanions => ({ aliases: new Map(), addresses: new Map(), comments: new Map() });

async function group(chunks: Chunks, into: Map<string, string[][]>): Promise<void> {
  for await (const row of rowsOf(chunks)) {
    const id = cell(row, 0);
    const known = into.get(id);
    if (known === undefined) into.set(id, [row]);
    else known.push(row);
  }
}

export const readAliases = (chunks: Chunks, companions: OfacCompanions): Promise<void> => group(chunks, companions.aliases);
export const readAddresses = (chunks: Chunks, companions: OfacCompanions): Promise<void> => group(chunks, companions.addresses);

/** Remarks are cut at 1,000 characters: the comments file continues them, mid word. */
export async function readComments(chunks: Chunks, companions: OfacCompanions): Promise<void> {
  for await (const row of rowsOf(chunks)) companions.comments.set(cell(row, 0), cell(row, 1));
}

const TYPES: Record<string, Entity['type']> = { individual: 'person', vessel: 'vessel', aircraft: 'aircraft', '': 'company' };

/**
 * What a non-SDN programme does: sectoral sanctions, Chinese military companies, menu-based sanctions and the
 * Palestinian Legislative Council list restrict some dealings and block nothing; foreign sanctions evaders are barred.
 */
const DIRECTIVE = /\bdirective\b/i;
const EVADERS = /^FSE|^561|^13599/;

export function ofacEffect(list: string, programme: string, remarks: string): Effect {
  if (list === 'us_sdn') return 'freeze';
  if (EVADERS.test(programme)) return 'transaction-ban';
  return DIRECTIVE.test(remarks) || list === 'us_nonsdn' ? 'conditional' : 'freeze';
}

export const SDN_SOURCE = 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=';

/** Entities of sdn.csv (`us_sdn`) or cons_prim.csv (`us_nonsdn`) with what the companion files know of them. */
export async function* readOfacCsv(chunks: Chunks, companions: OfacCompanions, options: ListOptions & { list: string }): AsyncGenerator<Entity> {
  for await (const row of rowsOf(chunks)) {
    const id = cell(row, 0);
    if (!/^\d+$/.test(id) || cell(row, 1) === '') continue;
    const programme = cell(row, 3).split(/\]\s*\[/).map((part) => part.trim()).filter(Boolean).join('; ');
    const remarks = cell(row, 11) + (companions.comments.get(id) ?? '');
    const entity = newEntity({ id, list: options.list, effect: ofacEffect(options.list, programme, remarks), jurisdiction: 'US', type: TYPES[cell(row, 2)] ?? 'other' });
    entity.programme = programme || null;
    entity.source = `${SDN_SOURCE}${id}`;
    addName(entity, cell(row, 1), 'primary');
    for (const alias of companions.aliases.get(id) ?? []) addName(entity, cell(alias, 3), 'alias');
    for (const place of companions.addresses.get(id) ?? []) addAddress(entity, [cell(place, 2)], cityOf(cell(place, 3)), cell(place, 4), options);
    readRemarks(remarks, entity, options);
    yield entity;
  }
}

/** "London EC3N 1DY", "Bridgeview, IL 60455": city, state and postcode stand in one cell. */
function cityOf(text: string): string {
  return (text.split(',', 1)[0] as string).replace(/\s+(?=\S*\d).*$/, '');
}
