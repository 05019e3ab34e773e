/**
 * Name queries a second over an invented list, against Fuse.js on the same names, and over official lists filled up to
 * 100,000 names. Every query is timed in several passes and its best time counts: on a shared machine the others are noise.
 */
import { existsSync } from 'node:fs';
import Fuse from 'fuse.js';
import { writeBuffer } from '../../rules/pack/buffer.ts';
import { compilePartyLists, matchParty, type PartyLists } from '../../rules/parties/index.ts';
import { chance, pick, typo } from '../quality/damage.ts';
import { ordinaryFirm } from '../quality/ordinary_names.ts';
import { readLists } from '../screen/lists.ts';
import { entity, filledUp, NAMES, name } from './names.ts';
import { median, percentile, round } from './timing.ts';

const QUERIES = 1_500;
const PASSES = 3;
const FUSE_QUERIES = 3;
const WARM_UP = 500;

/** A letter lost in the middle. */
const damage = (text: string) => text.slice(0, 3) + text.slice(4);

/** Milliseconds of each query, the best of some passes. */
function bestTimes(queries: readonly string[], lists: PartyLists, passes = PASSES): number[] {
  const times = queries.map(() => Number.POSITIVE_INFINITY);
  for (let pass = 0; pass < passes; pass++)
    for (const [i, query] of queries.entries()) {
      const start = performance.now();
      matchParty({ name: query }, 'buyer', lists);
      times[i] = Math.min(times[i] as number, performance.now() - start);
    }
  return times;
}

function timesOf(queries: readonly string[], lists: PartyLists) {
  const times = bestTimes(queries, lists);
  const hits = queries.filter((query) => matchParty({ name: query }, 'buyer', lists).length > 0).length;
  const total = times.reduce((sum, time) => sum + time, 0);
  return {
    perSecond: Math.round((queries.length / total) * 1000),
    worstMs: round(percentile(times, 1)),
    medianMs: median(times),
    hitShare: round(hits / queries.length),
  };
}

const ROUNDS = 4;
const TRIED = 100;
const KEPT = 10;
const MOST_WORDS = 24;

/** The slowest query that a search finds: the slowest of many, their words changed again and again. */
function slowest(words: readonly string[], lists: PartyLists) {
  const next = chance(2);
  let queries = Array.from({ length: TRIED }, () =>
    Array.from({ length: 1 + Math.floor(next() * MOST_WORDS) }, () => pick(words, next)).join(' '),
  );
  let worst = { ms: 0, words: 0 };
  for (let turn = 0; turn < ROUNDS; turn++) {
    const times = bestTimes(queries, lists, 3);
    const order = [...times.keys()].sort((a, b) => (times[b] as number) - (times[a] as number)).slice(0, KEPT);
    const [top = 0] = order;
    if ((times[top] as number) > worst.ms)
      worst = { ms: times[top] as number, words: (queries[top] as string).split(' ').length };
    queries = order.flatMap((i) =>
      Array.from({ length: TRIED / KEPT }, () => {
        const changed = (queries[i] as string).split(' ');
        changed[Math.floor(next() * (changed.length + 1))] = pick(words, next);
        return changed.slice(0, MOST_WORDS).join(' ');
      }),
    );
  }
  return { ms: round(worst.ms), words: worst.words };
}

/** The commonest words of names: those that most of an index is met by. */
function commonest(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names)
    for (const word of name.toLowerCase().split(/[^\p{L}\d]+/u))
      if (word) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).slice(0, 300);
}

const LONG = 10_000;
const long = (words: readonly string[]) => [
  `${words.join(' ')} `.repeat(LONG).slice(0, LONG),
  (words[0] ?? '').repeat(LONG).slice(0, LONG),
  'محمد '.repeat(LONG / 5),
  'a\u200d'.repeat(LONG / 2),
];

const storedMb = (lists: PartyLists) => round(writeBuffer(lists).byteLength / 1_000_000);
const several = <T>(make: (i: number) => T, count = QUERIES) => Array.from({ length: count }, (_, i) => make(i));

/** The invented list: its few syllables make every word resemble many others, which is harder than any real list. */
function benchInvented() {
  const lists = compilePartyLists(
    several((i) => entity(i), NAMES),
    [],
  );
  timesOf(
    several((i) => name(NAMES + i), WARM_UP),
    lists,
  );
  const misses = timesOf(
    several((i) => name(NAMES + WARM_UP + i)),
    lists,
  );
  const damaged = timesOf(
    several((i) => damage(name(i * 17))),
    lists,
  );
  const fuse = new Fuse(several(name, NAMES));
  let fuseMs = Number.POSITIVE_INFINITY;
  for (let i = 0; i < FUSE_QUERIES; i++) {
    const start = performance.now();
    fuse.search(damage(name(i * 17)), { limit: 5 });
    fuseMs = Math.min(fuseMs, performance.now() - start);
  }
  const fuseTimesOurs = Math.round(fuseMs / damaged.medianMs);
  return { names: NAMES, storedMb: storedMb(lists), misses, damaged, fuseMs: round(fuseMs), fuseTimesOurs };
}

const bytesIn = (value: unknown): number =>
  ArrayBuffer.isView(value)
    ? value.byteLength
    : Object.values(value ?? {}).reduce<number>((sum, one) => sum + (typeof one === 'object' ? bytesIn(one) : 0), 0);

/** Official lists where they lie beside the repository, filled up; null where they do not. */
async function benchOfficial(folder: string) {
  if (!existsSync(folder)) return null;
  const official = [...(await readLists(folder)).values()].flatMap((version) => version.entities);
  const listed = official.flatMap((one) => (one.addressOnly ? [] : one.names.map(({ text }) => text)));
  const lists = compilePartyLists(filledUp(official), []);
  const next = chance(1);
  const firm = () => ordinaryFirm(next).name;
  const misspelt = () => typo(pick(listed, next), next);
  timesOf([...several(firm, WARM_UP), ...several(misspelt, WARM_UP)], lists);
  const common = commonest(listed);
  return {
    names: lists.index.count,
    indexMb: round(bytesIn(lists.index) / 1_000_000),
    storedMb: storedMb(lists),
    nothingAlike: timesOf(several(name), lists),
    ordinary: timesOf(several(firm), lists),
    damaged: timesOf(several(misspelt), lists),
    slowest: slowest(common, lists),
    longNames: timesOf(long(common), lists),
  };
}

export async function benchParties(folder: string) {
  return { ...benchInvented(), official: await benchOfficial(folder) };
}
