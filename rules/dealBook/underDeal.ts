/** A reading screened under the deal of its tab, as far as that deal still holds. */
import type { RuleCache } from '../cache.ts';
import type { Deal } from '../deal.ts';
import type { Decision } from '../decisions/decision.ts';
import type { Reading } from '../reading.ts';
import { screen } from '../screen.ts';
import type { Screening } from '../screening.ts';
import { finding } from '../verdict/index.ts';
import { stricter } from '../verdict/stricter.ts';

/** A deal as it stands for a tab. */
export interface DealInForce {
  name: string;
  deal: Deal;
  /** It was not confirmed for thirty days. */
  expired: boolean;
}

/** What the organisation says binds in every deal; the deal may state more. */
function bound(deal: Deal, { organisation }: RuleCache): Deal {
  const always = organisation?.jurisdictions ?? [];
  return always.length === 0
    ? deal
    : { ...deal, jurisdictions: [...new Set([...always, ...(deal.jurisdictions ?? [])])] };
}

/**
 * Screens a reading. An expired deal states nothing any more: the page is judged without it. Yet forgetting lowers no
 * warning, so whatever the deal made stricter stands, and the page says that the deal has expired.
 */
export function screenUnder(
  reading: Reading,
  stated: DealInForce | null,
  cache: RuleCache,
  decisions: readonly Decision[],
): Screening {
  if (stated === null || !stated.expired) return screen(reading, bound(stated?.deal ?? {}, cache), cache, decisions);
  const without = screen(reading, bound({}, cache), cache, decisions);
  if (without.status === 'nothing-to-screen') return without;
  const either = stricter(without, screen(reading, bound(stated.deal, cache), cache, decisions));
  const said = finding('deal_expired', cache.rules.verdict, { params: { name: stated.name } });
  return { ...either, findings: [...either.findings, said] };
}
