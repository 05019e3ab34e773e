/** Examples for the verdict tests: facts of one listing, changed in one respect each. */
import type { Flag, GoodsAnswer, ListMatch, OriginAnswer, PolicyRow, Tie } from '../../../../rules/screening.ts';
import { compileVerdict, type Facts, type Hit } from '../../../../rules/verdict/index.ts';
import { allTables } from '../../../../tools/tables.ts';

export const rules = compileVerdict(allTables().verdict);

const HS6: Record<PolicyRow, string | null> = {
  A: '854231',
  'A*': '850440',
  B: '854231',
  C: '853641',
  D: '220830',
  E: '630260',
  U: null,
  X: null,
};

export function goods(row: PolicyRow, changes: Partial<GoodsAnswer> = {}): GoodsAnswer {
  return {
    chpl: row === 'A' || row === 'A*' ? 'yes' : row === 'U' || row === 'X' ? 'unclear' : 'no',
    hs6: HS6[row],
    alternatives: [],
    tier: row === 'A' ? '1' : null,
    confidence: 0.9,
    evidence: [{ field: 'title', text: 'example', rule: 'term' }],
    row,
    family: null,
    hs: [],
    eccn: row === 'B' ? ['3A001'] : [],
    mpn: null,
    manufacturer: null,
    understood: row !== 'X',
    ...changes,
  };
}

export function us(changes: Partial<OriginAnswer> = {}): OriginAnswer {
  return { origin: 'unknown', originStated: null, ear: false, brandCountry: null, evidence: [], ...changes };
}

export const US_ORIGIN = us({ origin: 'stated', originStated: 'US', ear: true });
export const ORIGIN_CHINA = us({ origin: 'denied', originStated: 'CN' });
export const ORIGIN_GERMANY = us({ origin: 'denied', originStated: 'DE' });

export function tie(changes: Partial<Tie> = {}): Tie {
  return {
    role: 'destination',
    kind: 'country',
    area: 'RU',
    country: 'RU',
    strength: 'direct',
    evidence: { field: 'destination', text: 'example', rule: 'country' },
    ...changes,
  };
}

export function flag(changes: Partial<Flag> = {}): Flag {
  return {
    id: 'RF-PACKING',
    weight: 'high',
    kind: 'packing',
    side: 'buyer',
    evidence: { field: 'message', text: 'example', rule: 'phrase' },
    ...changes,
  };
}

export function hit(changes: Partial<Omit<Hit, 'match'>> = {}, match: Partial<ListMatch> = {}): Hit {
  return {
    of: 'party',
    role: 'buyer',
    party: 'Example Gizmos',
    owned: null,
    share: null,
    control: false,
    imo: false,
    ...changes,
    match: {
      list: 'example',
      id: '1',
      name: 'Example Gizmos',
      matchedName: 'Example Gizmos',
      score: 1,
      band: 'exact',
      grade: 'stop',
      effect: 'freeze',
      jurisdiction: 'EU',
      programme: null,
      countries: [],
      detail: '',
      ...match,
    },
  };
}

export function facts(changes: Partial<Facts> = {}): Facts {
  return {
    goods: goods('A'),
    alternativesListed: false,
    us: us(),
    ties: [],
    flags: [],
    flagsCount: false,
    hits: [],
    goesTo: ['DE'],
    hubs: [],
    exportCountry: null,
    side: null,
    jurisdictions: [],
    authorisation: null,
    checked: { goods: 'yes', origin: 'yes', destination: 'yes', parties: 'yes' },
    today: '2026-11-24',
    ...changes,
  };
}
