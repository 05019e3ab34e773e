/**
 * What the search of candidates loses: damaged names of a whole list, each once searched for and once compared with every
 * name of the list. A hit is lost when it is one of the best five entries (as many as are shown) of all comparisons, and
 * the search does not know it but shows fewer than five or a worse one.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type FoundEntries, findByName, findExhaustively } from '../../rules/parties/hits.ts';
import { compilePartyLists, type PartyLists } from '../../rules/parties/index.ts';
import { type Judged, judge } from '../../rules/parties/judge.ts';
import { readBoth, readsAs } from '../../rules/parties/word/name.ts';
import { chance, pick } from './damage.ts';
import { DAMAGES, entitiesOf, LIST, namesOf, SEED, share } from './parties.ts';

/** Each is compared with every name: some ten milliseconds. */
const SAMPLE = 100;
const SHOWN = 5;

/** Entries of any band, best first, by the search and by all comparisons. */
function bothWays(name: string, lists: PartyLists): [Judged[], Judged[]] {
  const query = readBoth(name);
  const reads = readsAs(query);
  const hits = (find: typeof findByName) => {
    const found: FoundEntries = new Map();
    find(query, reads, lists.index, found);
    return [...found.values()]
      .flatMap((one) => judge(one, { facts: { name }, reads }, lists) ?? [])
      .sort((a, b) => b.score - a.score);
  };
  return [hits(findByName), hits(findExhaustively)];
}

/** Loss by kind of damage and of all; null where the list is missing. */
export async function measureCandidates(folder: string, misses = 0) {
  const dir = join(folder, LIST);
  if (!existsSync(dir)) return null;
  const entities = await entitiesOf(dir);
  const lists = compilePartyLists(entities, []);
  const listed = namesOf(entities);
  const lost: unknown[] = [];
  const all = { hits: 0, lost: 0 };
  const byDamage: Record<string, unknown> = {};
  for (const [kind, damage] of Object.entries(DAMAGES)) {
    const next = chance(SEED);
    const count = { hits: 0, lost: 0 };
    for (let i = 0; i < SAMPLE; i++) {
      const damaged = damage(pick(listed, next).name, next);
      const [searched, compared] = bothWays(damaged, lists);
      const known = new Set(searched.map(({ found }) => found.entity));
      const last = searched[SHOWN - 1]?.score ?? 0;
      for (const { found, score, hit } of compared.slice(0, SHOWN)) {
        count.hits++;
        if (known.has(found.entity) || score <= last) continue;
        count.lost++;
        lost.push({ kind, damaged, listed: entities[found.entity]?.names[0]?.text, name: hit?.name, score });
      }
    }
    all.hits += count.hits;
    all.lost += count.lost;
    byDamage[kind] = { ...count, lostShare: share(count.lost, count.hits) };
  }
  return { ...all, lostShare: share(all.lost, all.hits), byDamage, misses: lost.slice(0, misses) };
}
