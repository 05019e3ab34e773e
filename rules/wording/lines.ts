/** Lines on a listing or a page as a whole: what the goods are, what is said of their origin, what was not checked. */
import type { Checked, GoodsAnswer, OriginAnswer, Screening } from '../screening.ts';
import type { Teller } from './teller.ts';

export function dotted(hs: string): string {
  return hs.length > 4 ? `${hs.slice(0, 4)}.${hs.slice(4)}` : hs;
}

function listedLine({ hs6, hs, tier }: GoodsAnswer, tell: Teller): string {
  const stated = hs.some((code) => code.startsWith(hs6 as string));
  const desc = tell.textOr(`hs.${hs6}`, '');
  const end = tier === null ? 'other' : 'listed';
  return tell.text(`goods.${end}_${stated ? 'stated' : 'likely'}`, {
    hs: dotted(hs6 as string),
    desc,
    tier: tier ?? '',
  });
}

/** One line on the goods: "Likely HS 8542.31, processors and controllers: on the priority list, tier 1". */
export function goodsLine(goods: GoodsAnswer, tell: Teller): string {
  const line = () => {
    if (goods.row === 'X') return tell.text('goods.not_understood');
    if (goods.chpl === 'unclear') {
      const codes = [...new Set([goods.hs6, ...goods.alternatives])].filter((code) => code !== null);
      const listed = codes.filter((code) => tell.textOr(`hs.${code}`, '') !== '');
      if (listed.length === 0) return tell.text('goods.unclear_open');
      return tell.text('goods.unclear', { codes: codes.map(dotted).join(', '), listed: listed.map(dotted).join(', ') });
    }
    return goods.hs6 === null ? tell.text('goods.other') : listedLine(goods, tell);
  };
  const eccn = goods.eccn.length > 0 ? [tell.text('goods.eccn', { eccn: goods.eccn.join(', ') })] : [];
  return [line(), ...eccn].join('; ');
}

/** One line on origin, the sign that US rules follow and the maker's country, which stay three statements. */
export function originLine({ originStated, ear, brandCountry }: OriginAnswer, tell: Teller): string {
  const parts = [
    originStated === null
      ? tell.text('origin.unknown')
      : tell.text('origin.stated', { country: tell.country(originStated) }),
  ];
  if (ear) parts.push(tell.text('origin.ear'));
  if (brandCountry !== null) parts.push(tell.text('origin.brand', { country: tell.country(brandCountry) }));
  return parts.join('; ');
}

/** What was not checked and why, also what nobody stated; empty when every facet was checked. */
export function notChecked(checked: Checked, limits: { tables: number; lists: number }, tell: Teller): string[] {
  return (['goods', 'origin', 'destination', 'parties'] as const)
    .filter((facet) => checked[facet] !== 'yes')
    .map((facet) => {
      const days = String(facet === 'parties' ? limits.lists : limits.tables);
      return tell.textOr(`checked.${facet}.${checked[facet]}`, '').replace('{days}', days);
    })
    .filter((line) => line !== '');
}

/** The page in one line: "38 of 40 are priority-list goods, no tie found". */
export function summaryLine({ status, listings, ties, verdict }: Screening, tell: Teller): string {
  if (status === 'nothing-to-screen') return tell.text('summary.none');
  if (status === 'not-understood') return tell.text('summary.not_understood');
  const listed = listings.filter(({ goods }) => goods.chpl === 'yes' && goods.discounted === undefined).length;
  const areas = new Set(
    [...ties, ...listings.flatMap((listing) => listing.ties)]
      .filter(({ discounted }) => discounted === undefined)
      .map(({ area }) => tell.text(`area.${area}`)),
  );
  const parts = [
    listings.length === 0
      ? tell.text('summary.page')
      : tell.text('summary.listings', { listed: String(listed), all: String(listings.length) }),
    areas.size === 0 ? tell.text('summary.no_tie') : tell.text('summary.tie', { areas: [...areas].join(', ') }),
  ];
  const count = (wanted: string) => String(listings.filter((listing) => listing.verdict === wanted).length);
  if (verdict === 'stop' || (verdict === 'review' && listings.length > 0))
    parts.push(tell.text('summary.counts', { stop: count('stop'), review: count('review') }));
  return parts.join(', ');
}
