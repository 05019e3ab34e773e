/**
 * The lists: whose law each is and what an entry on it does. Which cell of the verdict policy (table B3) a hit falls under
 * follows from here. `code` is the list's own word in `programme`, where the policy tells lists of one publisher apart.
 */
import type { Effect } from '../screening.ts';
import type { Entity } from './entity.ts';

export const EFFECTS: readonly Effect[] = [
  'freeze',
  'export-receiver',
  'denied',
  'transaction-ban',
  'conditional',
  'notice',
];

interface Law {
  jurisdiction: Entity['jurisdiction'];
  effect: Effect;
  code?: string;
  /** Where a person reads an entry: the address that its id completes. */
  page?: string;
}

/** Search of OFAC, open to anybody, by the number that all its files share. */
const OFAC_PAGE = 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=';

export const LISTS = {
  us_sdn: { jurisdiction: 'US', effect: 'freeze', page: OFAC_PAGE },
  us_ssi: { jurisdiction: 'US', effect: 'conditional', code: 'SSI', page: OFAC_PAGE },
  us_mbs: { jurisdiction: 'US', effect: 'conditional', code: 'NS-MBS', page: OFAC_PAGE },
  us_capta: { jurisdiction: 'US', effect: 'conditional', code: 'CAPTA', page: OFAC_PAGE },
  us_cmic: { jurisdiction: 'US', effect: 'conditional', code: 'NS-CMIC', page: OFAC_PAGE },
  us_plc: { jurisdiction: 'US', effect: 'notice', code: 'NS-PLC', page: OFAC_PAGE },
  us_fse: { jurisdiction: 'US', effect: 'transaction-ban', code: 'FSE', page: OFAC_PAGE },
  us_entity_list: { jurisdiction: 'US', effect: 'export-receiver', code: 'Entity List' },
  us_meu: { jurisdiction: 'US', effect: 'export-receiver', code: 'MEU' },
  us_dpl: { jurisdiction: 'US', effect: 'denied', code: 'DPL' },
  us_uvl: { jurisdiction: 'US', effect: 'conditional', code: 'UVL' },
  /** Nonproliferation sanctions and arms-export debarment of the State Department: each order says what it bars. */
  us_isn: { jurisdiction: 'US', effect: 'conditional', code: 'ISN' },
  us_dtc: { jurisdiction: 'US', effect: 'conditional', code: 'DTC' },
  us_other: { jurisdiction: 'US', effect: 'conditional' },
  eu_fsf: { jurisdiction: 'EU', effect: 'freeze' },
  eu_annex_iv: { jurisdiction: 'EU', effect: 'export-receiver', code: '833/2014 Annex IV' },
  eu_annex_xlii: { jurisdiction: 'EU', effect: 'transaction-ban', code: '833/2014 Annex XLII' },
  uk_sanctions: { jurisdiction: 'UK', effect: 'freeze' },
  un_sc: { jurisdiction: 'UN', effect: 'freeze' },
  ch_seco: { jurisdiction: 'CH', effect: 'freeze' },
  jp_meti: { jurisdiction: 'JP', effect: 'export-receiver', code: 'METI' },
  jp_mof: { jurisdiction: 'JP', effect: 'freeze', code: 'MOF' },
  /** The register of Ukraine binds nobody of the jurisdictions a user can choose: a notice. */
  ua_nsdc: { jurisdiction: 'own', effect: 'notice', code: 'NSDC' },
  own: { jurisdiction: 'own', effect: 'notice' },
} as const satisfies Record<string, Law>;

export type ListKey = keyof typeof LISTS;

/** What holds of every entry of a list. */
export const lawOf = (key: ListKey): Law => LISTS[key];
