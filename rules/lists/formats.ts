/** All formats, in the order in which a file is tried. */
import { secoXml } from './ch/seco_xml.ts';
import { euAnnexesHtml } from './eu/annexes_html.ts';
import { fsfCsv } from './eu/fsf_csv.ts';
import { fsfXml } from './eu/fsf_xml.ts';
import type { Format, ListFormat } from './format.ts';
import { ofacAdvancedXml } from './ofac/advanced_xml.ts';
import { ofacEnhancedXml } from './ofac/enhanced_xml.ts';
import { ofacFlat } from './ofac/flat.ts';
import { ofacFlatAdd, ofacFlatAlt, ofacFlatComments } from './ofac/flat_sides.ts';
import { ofacSdnXml } from './ofac/sdn_xml.ts';
import { openSanctionsFtm } from './opensanctions/ftm_json.ts';
import { openSanctionsCsv } from './opensanctions/targets_csv.ts';
import { ownCsv } from './own/csv.ts';
import { snapshotJsonl } from './snapshot/jsonl.ts';
import { ukConlistCsv } from './uk/conlist_csv.ts';
import { ukListCsv } from './uk/list_csv.ts';
import { ukListXml } from './uk/list_xml.ts';
import { ukSearchCsv } from './uk/search_csv.ts';
import { ukTableSides, ukTables } from './uk/tables.ts';
import { unXml } from './un/xml.ts';
import { cslCsv } from './us/csl_csv.ts';
import { cslJson } from './us/csl_json.ts';
import { dpl } from './us/dpl.ts';
import { entityListJson } from './us/entity_list.ts';

const FORMATS: Readonly<Record<ListFormat, Format>> = {
  'ofac-flat': ofacFlat,
  'ofac-flat-alt': ofacFlatAlt,
  'ofac-flat-add': ofacFlatAdd,
  'ofac-flat-comments': ofacFlatComments,
  'ofac-sdn-xml': ofacSdnXml,
  'ofac-enhanced-xml': ofacEnhancedXml,
  'ofac-advanced-xml': ofacAdvancedXml,
  'us-csl-csv': cslCsv,
  'us-csl-json': cslJson,
  'us-entity-list-json': entityListJson,
  'us-dpl': dpl,
  'eu-fsf-xml': fsfXml,
  'eu-fsf-csv': fsfCsv,
  'eu-annexes-html': euAnnexesHtml,
  'uk-list-csv': ukListCsv,
  'uk-list-xml': ukListXml,
  'uk-search-csv': ukSearchCsv,
  'uk-conlist-csv': ukConlistCsv,
  'uk-tables': ukTables,
  ...ukTableSides,
  'un-xml': unXml,
  'ch-seco-xml': secoXml,
  'opensanctions-csv': openSanctionsCsv,
  'opensanctions-ftm': openSanctionsFtm,
  snapshot: snapshotJsonl,
  'own-csv': ownCsv,
};

export const formatOf = (id: ListFormat): Format => FORMATS[id];

/** The format of a text by its beginning, null for none we know. */
export function formatByHead(head: string): ListFormat | null {
  const found = Object.entries(FORMATS).find(([, format]) => format.recognises(head));
  return (found?.[0] as ListFormat | undefined) ?? null;
}
