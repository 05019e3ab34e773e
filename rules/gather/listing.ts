/** One listing: what stands on its card, judged together with what holds for the whole page. */
import { findFlags } from '../flags/index.ts';
import { recogniseGoods } from '../goods/index.ts';
import { judgeOrigin } from '../origin/index.ts';
import { tiesOfParty } from '../places/index.ts';
import type { Listing, Party } from '../reading.ts';
import type { Checked, GoodsAnswer, ScreenedListing } from '../screening.ts';
import { destinationChecked, goodsChecked, originChecked, partiesChecked } from './checked.ts';
import { judgeDecided, listingPlace, markMatches } from './decided.ts';
import { countriesOfReceivers, destinationsOf, tellsDestination } from './destination.ts';
import { hitsOf, screenParties } from './parties.ts';
import { commonFacts, exportCountryOf, hubsAmong, type Scene } from './scene.ts';
import { tiesOfListing } from './texts.ts';

export interface JudgedListing {
  screened: ScreenedListing;
  checked: Omit<Checked, 'lists'>;
}

const LISTED_ROWS = ['A', 'A*', 'B', 'U'];

/** The maker the goods rules recognised is matched too where the page names none as a party. */
function partiesOn({ parties }: Listing, { manufacturer }: GoodsAnswer): Party[] {
  if (manufacturer === null || parties.some(({ role }) => role === 'manufacturer')) return parties;
  return [...parties, { role: 'manufacturer', name: manufacturer }];
}

/** Whether every HS code the goods may have is on the priority list. */
export function alternativesListed({ hs6, alternatives }: GoodsAnswer, tiers: Record<string, string>): boolean {
  const codes = hs6 === null ? alternatives : [hs6, ...alternatives];
  return codes.length > 0 && codes.every((code) => tiers[code] !== undefined);
}

export function judgeListing(listing: Listing, scene: Scene): JudgedListing {
  const { rules } = scene.cache;
  const { fields } = listing;
  const goods = recogniseGoods(fields, rules.goods);
  const us = judgeOrigin(fields, goods, rules.origin, rules.places.countries);
  const parties = screenParties(partiesOn(listing, goods), scene.match);
  const own = destinationsOf(listing.destinations, {}, rules.places);
  const ties = [
    ...own.ties,
    ...listing.parties.flatMap((party) => tiesOfParty(party, party.role, rules.places)),
    ...tiesOfListing(fields, rules.places),
  ];
  const goodsListed = LISTED_ROWS.includes(goods.row);
  const flags = findFlags(
    { texts: [], parties: listing.parties, destination: own.destination, deal: scene.deal, listing, goodsListed, ties },
    rules.flags,
  );
  const stated = [...own.countries, ...scene.goesTo];
  const goesTo = stated.length > 0 ? stated : countriesOfReceivers(listing.parties, rules.places);
  const given = goesTo.length > 0 || [...ties, ...scene.ties].some(tellsDestination);
  const checked = {
    goods: goodsChecked(goods, scene.stale),
    origin: originChecked(us, fields, scene.stale),
    destination: destinationChecked(given, own.notUnderstood || scene.destinations.notUnderstood, scene.stale),
    parties: partiesChecked([...listing.parties, ...scene.parties, ...scene.apart], scene.cache),
    ...scene.lost,
  };
  const { mark, ...judgement } = judgeDecided(
    {
      ...commonFacts(scene, [...scene.flags(goodsListed), ...flags]),
      goods,
      alternativesListed: alternativesListed(goods, rules.goods.tiers),
      us,
      ties: [...ties, ...scene.ties],
      hits: [...hitsOf(parties), ...scene.hits],
      goesTo,
      hubs: hubsAmong(goesTo, scene),
      exportCountry: exportCountryOf(scene, fields, listing.parties),
      checked,
    },
    listingPlace(listing, parties, goods.mpn, scene),
    scene,
  );
  const { title, url } = listing;
  return {
    screened: {
      title,
      url,
      goods: mark(goods),
      us,
      parties: markMatches(parties, mark),
      destination: own.destination,
      ties: ties.map(mark),
      flags: flags.map(mark),
      ...judgement,
    },
    checked,
  };
}
