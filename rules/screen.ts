/** The door of the rules: reading + deal + cache → screening. */
import type { RuleCache } from './cache.ts';
import type { Deal } from './deal.ts';
import type { Reading } from './reading.ts';
import type { Screening } from './screening.ts';

/** Screens a reading under a deal. Pure: the same arguments give the same screening. */
export function screen(reading: Reading, _deal: Deal, _cache: RuleCache): Screening {
  const { url, site, kind, reason, missed } = reading;
  return {
    url,
    site,
    kind,
    status: reading.status === 'read' ? 'screened' : reading.status,
    reason,
    listings: [],
    parties: [],
    destination: null,
    ties: [],
    flags: [],
    checked: {
      goods: 'not-understood',
      origin: 'none-given',
      destination: 'none-given',
      parties: 'none-given',
      lists: [],
    },
    obligations: [],
    findings: [],
    verdict: 'unchecked',
    missed,
  };
}
