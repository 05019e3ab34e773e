/**
 * A list of the user's own: a CSV with a header of which only `name` is needed: name, aliases (parted by | or ;),
 * country, address, programme, note, expiry, id, website, email. Commas, semicolons or tabs; any order.
 */
import { addAddress, addCountry, addEmail, addId, addName, addWebsite, type ListOptions, newEntity } from './build.ts';
import type { Entity } from './entity.ts';
import { type Cells, type Chunks, recordsOf } from './text.ts';

const isHeader = (columns: readonly string[]) => columns.includes('name');
const parts = (text: string) => text.split(/[|;]/).map((part) => part.trim()).filter(Boolean);

function toEntity(cells: Cells, row: number, options: ListOptions): Entity | null {
  if (cells('name') === '') return null;
  const entity = newEntity({ id: cells('id') || String(row), list: options.list ?? 'own', effect: 'notice', jurisdiction: 'own', type: 'other' });
  addName(entity, cells('name'), 'primary');
  for (const alias of parts(cells('aliases'))) addName(entity, alias, 'alias');
  for (const country of parts(cells('country'))) addCountry(entity, country, options);
  if (cells('address') !== '') addAddress(entity, [cells('address')], cells('city'), '', options);
  addId(entity, 'other', cells('tax id'));
  addWebsite(entity, cells('website'));
  addEmail(entity, cells('email'));
  entity.programme = cells('programme') || null;
  entity.remarks = cells('note') || null;
  if (cells('expiry') !== '') entity.dates.push({ kind: 'expires', value: cells('expiry') });
  return entity;
}

export async function* readOwnCsv(chunks: Chunks, delimiter: string, options: ListOptions): AsyncGenerator<Entity> {
  let row = 0;
  for await (const cells of recordsOf(chunks, delimiter, isHeader)) {
    row++;
    const entity = toEntity(cells, row, options);
    if (entity !== null) yield entity;
  }
}
