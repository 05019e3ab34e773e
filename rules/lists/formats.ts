/** All formats, in the order in which a file is tried. */
import type { Format, ListFormat } from './format.ts';
import { ofacFlat } from './ofac/flat.ts';
import { ofacFlatAdd, ofacFlatAlt, ofacFlatComments } from './ofac/flat_sides.ts';
import { ownCsv } from './own/csv.ts';

export const FORMATS: Readonly<Partial<Record<ListFormat, Format>>> = {
  'ofac-flat': ofacFlat,
  'ofac-flat-alt': ofacFlatAlt,
  'ofac-flat-add': ofacFlatAdd,
  'ofac-flat-comments': ofacFlatComments,
  'own-csv': ownCsv,
};

export const formatOf = (id: ListFormat): Format => FORMATS[id] as Format;

/** The format of a text by its beginning, null for none we know. */
export function formatByHead(head: string): ListFormat | null {
  const found = Object.entries(FORMATS).find(([, format]) => format.recognises(head));
  return (found?.[0] as ListFormat | undefined) ?? null;
}
