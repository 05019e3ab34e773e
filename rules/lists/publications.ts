/** Lists as people know them: where publishers offer them, who issues them, what the user's own are called. */
import type { ListKey } from './lists.ts';

/** Where a publisher offers lists: for a person to download by hand, and, where its terms were read and allow it, for us. */
export interface Publication {
  id: string;
  /** Keys of the lists in it. */
  lists: string[];
  /** Id of the publisher; its name stands in the texts under `publisher.<id>`. */
  publisher: string;
  /** As people call it: CSV, XML. */
  format: string;
  /** Files that belong together are loaded together. */
  files: { name: string; url: string }[];
  /** Reading of the terms, as the source has it. */
  licence: string;
  /** Set where the extension may download it: the hosts that its addresses may lead to, and what to ask them for. */
  download?: { hosts: string[]; accept?: string };
  /** Id in the sources, date of the reading, level. */
  source: string;
  date: string;
  level: string;
}

/** Who issues a list, whatever file it was read from. */
const PUBLISHERS: Record<ListKey, string> = {
  us_sdn: 'ofac',
  us_ssi: 'ofac',
  us_mbs: 'ofac',
  us_capta: 'ofac',
  us_cmic: 'ofac',
  us_plc: 'ofac',
  us_fse: 'ofac',
  us_other: 'ofac',
  us_entity_list: 'bis',
  us_meu: 'bis',
  us_dpl: 'bis',
  us_uvl: 'bis',
  us_isn: 'state',
  us_dtc: 'state',
  eu_fsf: 'ec',
  eu_annex_iv: 'ec',
  eu_annex_xlii: 'ec',
  uk_sanctions: 'fcdo',
  un_sc: 'unsc',
  ch_seco: 'seco',
  jp_meti: 'jp',
  jp_mof: 'jp',
  ua_nsdc: 'ua',
  own: 'own',
};

/** Id of the publisher of a list; `own` for the user's own. */
export function publisherOf(list: string): string {
  if (list.startsWith('os_')) return 'opensanctions';
  return Object.hasOwn(PUBLISHERS, list) ? PUBLISHERS[list as ListKey] : 'own';
}

const COPY = /\s*\(\d{1,3}\)$/;
const DATE = /[\s._-]*\d{4}[-._]?\d{2}[-._]?\d{2}/g;

/**
 * Key of a list of the user's own, from the name of its file: `Blocked firms 2026-05-01 (2).csv` is `own:blocked firms`,
 * so that next month's file takes its place.
 */
export function ownListKey(fileName: string): string {
  const base = fileName.slice(fileName.lastIndexOf('/') + 1).slice(0, 200);
  const stem = base
    .replace(/\.\w{1,5}$/, '')
    .replace(COPY, '')
    .replace(DATE, '')
    .trim()
    .toLowerCase();
  return stem === '' ? 'own' : `own:${stem}`;
}

export const isOwnList = (list: string): boolean => list === 'own' || list.startsWith('own:');

/** What people call a list of the user's own: its key without the prefix; null for every other list. */
export function ownListName(list: string): string | null {
  return list.startsWith('own:') ? list.slice(4) : null;
}
