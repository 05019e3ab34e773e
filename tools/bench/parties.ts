/** Name queries a second over an invented list, against Fuse.js on the same names, and over official lists. */
import { existsSync } from 'node:fs';
import Fuse from 'fuse.js';
import type { Entity } from '../../rules/lists/index.ts';
import { writeBuffer } from '../../rules/pack/buffer.ts';
import { compilePartyLists, matchParty, type PartyLists } from '../../rules/parties/index.ts';
import { chance, pick, typo } from '../quality/damage.ts';
import { ordinaryFirm } from '../quality/ordinary_names.ts';
import { readLists } from '../screen/lists.ts';
import { median, percentile, round } from './timing.ts';

const NAMES = 100_000;
const QUERIES = 5_000;
const FUSE_QUERIES = 5;
const WARM_UP = 1_000;

const SYLLABLES =
  'ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo vu za ze zi zo zu'.split(
    ' ',
  );
const KINDS = [
  'Trading',
  'Electronics',
  'Logistics',
  'Industrial',
  'Machinery',
  'Group',
  'Elektronik',
  'Import Export',
  'Holding',
  'Systems',
];
const FORMS = ['LLC', 'Ltd', 'JSC', 'GmbH', 'A.S.', 'Co Ltd', 'OOO', 'SA'];

/** An invented firm name, the same for the same number. */
function name(i: number): string {
  let seed = (Math.imul(i + 1, 2654435761) ^ 0x9e3779b9) >>> 0;
  const next = (count: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 0x1_0000_0000) * count);
  };
  const made = Array.from({ length: 2 }, () =>
    Array.from({ length: 2 + next(3) }, () => SYLLABLES[next(SYLLABLES.length)]).join(''),
  ).join(' ');
  return `${made} ${KINDS[next(KINDS.length)]} ${FORMS[next(FORMS.length)]}`;
}

const entity = (i: number): Entity => ({
  id: `x${i}`,
  list: 'bench',
  programme: null,
  effect: 'freeze',
  jurisdiction: 'own',
  type: 'company',
  names: [{ text: name(i), kind: 'primary' }],
  countries: [],
  addresses: [],
  ids: [],
  websites: [],
  emails: [],
  dates: [],
  source: null,
  remarks: null,
});

/** A letter lost in the middle. */
const damage = (text: string) => text.slice(0, 3) + text.slice(4);

function timesOf(queries: readonly string[], lists: PartyLists) {
  const times: number[] = [];
  let hits = 0;
  for (const query of queries) {
    const start = performance.now();
    hits += Number(matchParty({ name: query }, 'buyer', lists).length > 0);
    times.push(performance.now() - start);
  }
  const total = times.reduce((sum, time) => sum + time, 0);
  return {
    perSecond: Math.round((queries.length / total) * 1000),
    worstMs: round(percentile(times, 1)),
    medianMs: median(times),
    hitShare: round(hits / queries.length),
  };
}

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
  const start = performance.now();
  for (let i = 0; i < FUSE_QUERIES; i++) fuse.search(damage(name(i * 17)), { limit: 5 });
  const fuseMs = (performance.now() - start) / FUSE_QUERIES;
  const fuseTimesOurs = Math.round(fuseMs / damaged.medianMs);
  return { names: NAMES, storedMb: storedMb(lists), misses, damaged, fuseMs: round(fuseMs), fuseTimesOurs };
}

/** Official lists where they lie beside the repository; null where they do not. */
async function benchOfficial(folder: string) {
  if (!existsSync(folder)) return null;
  const entities = [...(await readLists(folder)).values()].flatMap((version) => version.entities);
  const listed = entities.flatMap((one) => (one.addressOnly ? [] : one.names.map(({ text }) => text)));
  const lists = compilePartyLists(entities, []);
  const next = chance(1);
  const firm = () => ordinaryFirm(next).name;
  const misspelt = () => typo(pick(listed, next), next);
  timesOf([...several(firm, WARM_UP), ...several(misspelt, WARM_UP)], lists);
  return {
    names: lists.index.count,
    storedMb: storedMb(lists),
    nothingAlike: timesOf(several(name), lists),
    ordinary: timesOf(several(firm), lists),
    damaged: timesOf(several(misspelt), lists),
  };
}

export async function benchParties(folder: string) {
  return { ...benchInvented(), official: await benchOfficial(folder) };
}
