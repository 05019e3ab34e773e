/**
 * The door of the rules: reading + deal + cache → screening. What holds for the page is gathered once, each listing is
 * judged with it, and the page is as strong as its strongest listing, party or form.
 */
import type { RuleCache } from './cache.ts';
import { type Deal, JURISDICTIONS } from './deal.ts';
import type { Decision } from './decisions/decision.ts';
import { toldDecision } from './decisions/discount.ts';
import { destinationChecked, partiesChecked, worst } from './gather/checked.ts';
import { decide, judgeDecided, marker, markMatches } from './gather/decided.ts';
import { tellsDestination } from './gather/destination.ts';
import { alternativesListed, type JudgedListing, judgeListing } from './gather/listing.ts';
import { commonFacts, exportCountryOf, hubsAmong, type Scene, sceneOf } from './gather/scene.ts';
import { recogniseGoods } from './goods/index.ts';
import { judgeOrigin } from './origin/index.ts';
import type { Reading } from './reading.ts';
import type { Checked, Finding, Flag, GoodsAnswer, Obligation, OriginAnswer, Screening } from './screening.ts';
import { type Facts, finding, strongest, unlessUnchecked } from './verdict/index.ts';

const NO_ORIGIN: OriginAnswer = { origin: 'unknown', originStated: null, ear: false, brandCountry: null, evidence: [] };
/** Goods of a page that was not understood: row X of the policy. */
const NOT_UNDERSTOOD: GoodsAnswer = {
  chpl: 'unclear',
  hs6: null,
  alternatives: [],
  tier: null,
  confidence: 0,
  evidence: [],
  row: 'X',
  family: null,
  hs: [],
  eccn: [],
  mpn: null,
  manufacturer: null,
  understood: false,
};

function checkedOf(judged: readonly JudgedListing[], scene: Scene, { status, missed }: Reading): Checked {
  const { goesTo, ties, destinations, stale, cache } = scene;
  const given = goesTo.length > 0 || ties.some(tellsDestination);
  const page: Omit<Checked, 'lists'> = {
    // Listings beyond those that are read at most were not looked at.
    goods: status === 'read' && !missed.listings ? 'none-given' : 'not-understood',
    origin: 'none-given',
    destination: destinationChecked(given, destinations.notUnderstood, stale),
    parties: partiesChecked([...scene.parties, ...scene.apart], cache),
    ...scene.lost,
  };
  const facet = (name: keyof typeof page) => worst([page[name], ...judged.map(({ checked }) => checked[name])]);
  return {
    goods: facet('goods'),
    origin: facet('origin'),
    destination: facet('destination'),
    parties: facet('parties'),
    lists: cache.lists?.stamps ?? [],
  };
}

/** Goods that only the words of a request or an order name; null where none are recognised. */
function spokenGoods(scene: Scene, { kind, status }: Reading): GoodsAnswer | null {
  if (status === 'not-understood') return NOT_UNDERSTOOD;
  if (kind !== 'rfq' && kind !== 'checkout') return null;
  const goods = recogniseGoods(scene.texts, scene.cache.rules.goods);
  return goods.row === 'X' || goods.row === 'E' ? null : goods;
}

/** Parties and forms of a page without listings, or of one that was not understood. */
function pageFacts(scene: Scene, checked: Checked, flags: readonly Flag[], goods: GoodsAnswer | null): Facts {
  const { lists, ...facets } = checked;
  const { rules } = scene.cache;
  return {
    ...commonFacts(scene, flags),
    goods,
    alternativesListed: goods !== null && alternativesListed(goods, rules.goods.tiers),
    us: goods === null ? NO_ORIGIN : judgeOrigin(scene.texts, goods, rules.origin, rules.places.countries),
    ties: scene.ties,
    hits: scene.hits,
    goesTo: scene.goesTo,
    hubs: hubsAmong(scene.goesTo, scene),
    exportCountry: exportCountryOf(scene, [], []),
    checked: facets,
  };
}

/** What is said of the page as a whole: one question where page and deal disagree, and what nobody has stated. */
function pageFindings({ destinations: { conflict, settled }, cache, lost }: Scene, reading: Reading): Finding[] {
  const rules = cache.rules.verdict;
  const findings: Finding[] = [];
  if (reading.status === 'not-understood')
    findings.push(finding('page_not_understood', rules, { params: { reason: reading.reason ?? '' } }));
  else if (reading.missed.listings || Object.keys(lost).length > 0) findings.push(finding('page_cut', rules));
  if (conflict !== null) {
    const { deal, page, tied } = conflict;
    const id = tied ? 'page_conflict' : 'destination_differs';
    findings.push(finding(id, rules, { level: tied ? 'review' : 'info', params: { deal, page } }));
  }
  if (settled?.about.of === 'destination') {
    const { deal, page, right } = settled.about;
    findings.push(finding(`conflict_settled_${right}`, rules, { params: { ...toldDecision(settled), deal, page } }));
  }
  return findings;
}

function distinctObligations(obligations: readonly Obligation[]): Obligation[] {
  return [...new Map(obligations.map((obligation) => [obligation.id, obligation])).values()];
}

/** An empty page: nothing was there to check, nothing is marked, and `status` says so. The deal is not judged without goods. */
function nothing({ url, site, kind, reason, missed }: Reading, cache: RuleCache): Screening {
  return {
    url,
    site,
    kind,
    status: 'nothing-to-screen',
    reason,
    listings: [],
    parties: [],
    apart: [],
    destination: null,
    ties: [],
    flags: [],
    checked: {
      goods: 'none-given',
      origin: 'none-given',
      destination: 'none-given',
      parties: 'none-given',
      lists: cache.lists?.stamps ?? [],
    },
    obligations: [],
    findings: [],
    verdict: 'clear',
    missed,
  };
}

/** Screens a reading under a deal, and under what the user decided before. Pure: the same arguments give the same screening. */
export function screen(reading: Reading, deal: Deal, cache: RuleCache, decisions: readonly Decision[] = []): Screening {
  if (reading.status === 'nothing-to-screen') return nothing(reading, cache);
  const understood = reading.status === 'read';
  const scene = sceneOf(reading, deal, cache, decisions);
  const judged = reading.listings.map((listing) => judgeListing(listing, scene));
  const listings = judged.map(({ screened }) => screened);
  const checked = checkedOf(judged, scene, reading);
  const flags = scene.flags(listings.some(({ goods }) => goods.chpl !== 'no') || listings.length === 0);
  const alone = listings.length === 0;
  const facts = pageFacts(scene, checked, flags, alone ? spokenGoods(scene, reading) : null);
  const page = alone ? judgeDecided(facts, scene.place, scene) : null;
  const mark = page?.mark ?? marker(decide(facts, scene.place, scene));
  const findings = [...pageFindings(scene, reading), ...(page?.findings ?? [])];
  const conflict = findings.some(({ id }) => id === 'page_conflict');
  const found = strongest([
    ...listings.map((listing) => listing.verdict),
    ...(page === null ? [] : [page.verdict]),
    ...(conflict ? (['review'] as const) : []),
    ...(understood ? [] : (['unchecked'] as const)),
  ]);
  const verdict = unlessUnchecked(found, checked);
  if ((deal.jurisdictions ?? []).length === 0 && (verdict === 'stop' || verdict === 'review'))
    findings.push(finding('jurisdictions_not_set', cache.rules.verdict, { jurisdictions: [...JURISDICTIONS] }));
  const { url, site, kind, inquiry, reason, missed } = reading;
  return {
    url,
    site,
    kind,
    ...(inquiry && { inquiry }),
    status: understood ? 'screened' : 'not-understood',
    reason,
    listings,
    parties: markMatches(scene.parties, mark),
    apart: markMatches(scene.apart, mark),
    destination: scene.destinations.destination,
    ties: scene.ties.map(mark),
    flags: flags.map(mark),
    checked,
    obligations: distinctObligations(
      [...listings, ...(page === null ? [] : [page])].flatMap(({ obligations }) => obligations),
    ),
    findings,
    verdict,
    missed,
  };
}
