/** One party against all lists: by name, by exact facts, by address. Best first. */
import type { PartyFacts } from '../reading.ts';
import type { ListMatch } from '../screening.ts';
import { explain, inHundredths } from './compare/explain.ts';
import { EFFECTS, isExpiredAt, JURISDICTIONS } from './entities.ts';
import { factsOfParty } from './facts/ids.ts';
import { stringAt } from './find/strings.ts';
import { type FoundEntries, findByAddress, findByFacts, findByName } from './hits.ts';
import type { PartyLists } from './index.ts';
import { type AskedParty, GRADES, type Judged, judge } from './judge.ts';
import { primaryName } from './primary.ts';
import { readBoth, readsAs } from './word/name.ts';

const MOST_MATCHES = 5;

function detailOf({ hit, second }: Judged): string {
  const parts: string[] = [];
  if (hit !== null) parts.push(`name ${inHundredths(hit.score.score)}: ${explain(hit.asked, hit.listed, hit.score)}`);
  for (const kind of ['id', 'domain', 'email'] as const) if (second[kind]) parts.push(`same ${kind}`);
  if (second.address !== null) parts.push(`same ${second.address === 'unit' ? 'address' : 'building'}`);
  if (second.city) parts.push('same city');
  if (second.country !== 'unknown') parts.push(`country ${second.country}`);
  return parts.join('; ');
}

function toMatch(judged: Judged, lists: PartyLists): ListMatch {
  const { index, entities: table } = lists;
  const { found, hit, band, grade, score } = judged;
  const { entity } = found;
  const name = primaryName(entity, lists);
  return {
    list: table.labels[table.lists[entity] as number] as string,
    id: stringAt(table.ids, entity),
    name,
    matchedName: hit === null ? name : stringAt(index.texts, hit.name),
    score: Math.round(score * 10_000) / 10_000,
    band,
    grade,
    effect: EFFECTS[table.effects[entity] as number] as ListMatch['effect'],
    jurisdiction: JURISDICTIONS[table.jurisdictions[entity] as number] as ListMatch['jurisdiction'],
    programme: table.labels[(table.programmes[entity] as number) - 1] ?? null,
    countries: table.labels[table.countries[entity] as number]?.match(/../g) ?? [],
    detail: detailOf(judged),
  };
}

/** How alike the names are by themselves: of namesakes, whose score is held down alike, the same name comes first. */
const likeness = ({ hit }: Judged): number => hit?.score.score ?? 1;

/** All matches of a party, strongest grade first, then by score. `today`: ISO date by which entries may have expired. */
export function findMatches(facts: PartyFacts, lists: PartyLists, today: string | null): ListMatch[] {
  const found: FoundEntries = new Map();
  const query = facts.name?.trim() ? readBoth(facts.name) : null;
  const asked: AskedParty = { facts, reads: query === null ? 'either' : readsAs(query) };
  if (query !== null) findByName(query, asked.reads, lists.index, found);
  findByFacts(factsOfParty(facts), lists.entities, found);
  if (facts.address) findByAddress([facts.address, facts.city ?? ''].join(' '), lists.entities, found);
  const judged: Judged[] = [];
  for (const one of found.values()) {
    if (today !== null && isExpiredAt(lists.entities, one.entity, today)) continue;
    const verdict = judge(one, asked, lists);
    if (verdict !== null) judged.push(verdict);
  }
  return judged
    .sort(
      (a, b) =>
        GRADES[b.grade] - GRADES[a.grade] ||
        b.score - a.score ||
        likeness(b) - likeness(a) ||
        a.found.entity - b.found.entity,
    )
    .slice(0, MOST_MATCHES)
    .map((one) => toMatch(one, lists));
}
