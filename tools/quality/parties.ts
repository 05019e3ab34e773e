/**
 * How well parties are found on a whole official list: names damaged as pages damage them must be found, ordinary
 * names of firms and people must not raise an alarm. The list is read where it lies and never copied.
 */
import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Entity, findSets, readSet } from '../../rules/lists/index.ts';
import { compilePartyLists, matchParty, type PartyLists } from '../../rules/parties/index.ts';
import { countryOf } from '../../rules/places/countries.ts';
import { rules } from '../rules.ts';
import { chance, inCyrillic, pick, reordered, transliterated, typo, withoutForm } from './damage.ts';
import { type OrdinaryName, ordinaryFirm, ordinaryPerson } from './ordinary_names.ts';

export const LIST = 'ofac/sdn_2024-05-03';
export const SEED = 20_241_124;
const DAMAGED = 3_000;
const FIRMS = 10_000;
const PEOPLE = 50_000;
/** Sellers on a result page. */
const SELLERS = 48;

export const DAMAGES: Record<string, (name: string, next: () => number) => string> = {
  typo,
  withoutForm,
  reordered,
  transliterated,
  inCyrillic,
};

export const share = (count: number, of: number) => Math.round((count / of) * 100_000) / 100_000;

interface Listed {
  id: string;
  name: string;
}

function measureRecall(listed: readonly Listed[], lists: PartyLists, missed: unknown[]) {
  return Object.fromEntries(
    Object.entries(DAMAGES).map(([kind, damage]) => {
      const next = chance(SEED);
      let found = 0;
      for (let i = 0; i < DAMAGED; i++) {
        const { id, name } = pick(listed, next);
        const damaged = damage(name, next);
        if (matchParty({ name: damaged }, 'seller', lists).some((match) => match.id === id)) found++;
        else missed.push({ kind, name, damaged });
      }
      return [kind, share(found, DAMAGED)];
    }),
  );
}

function measureAlarms(
  make: (next: () => number) => OrdinaryName,
  count: number,
  lists: PartyLists,
  raised: unknown[],
) {
  const next = chance(SEED);
  const grades = { stop: 0, review: 0, note: 0 };
  for (let i = 0; i < count; i++) {
    const { name, country } = make(next);
    const best = matchParty({ name, country }, 'seller', lists)[0];
    if (best === undefined) continue;
    grades[best.grade]++;
    if (best.grade !== 'note')
      raised.push({ name, country, grade: best.grade, matched: best.matchedName, detail: best.detail });
  }
  const onPage = 1 - (1 - (grades.stop + grades.review) / count) ** SELLERS;
  return {
    names: count,
    stop: share(grades.stop, count),
    review: share(grades.review, count),
    note: share(grades.note, count),
    pagesWithAlarm: share(onPage, 1),
  };
}

export const namesOf = (entities: readonly Entity[]): Listed[] =>
  entities.flatMap(({ id, names }) =>
    names.filter(({ kind }) => kind !== 'weak').map(({ text }) => ({ id, name: text })),
  );

export async function entitiesOf(dir: string): Promise<Entity[]> {
  const files = readdirSync(dir).map((name) => ({ name, open: () => createReadStream(join(dir, name)) }));
  const country = (text: string) => countryOf(text, rules().places.countries);
  const entities: Entity[] = [];
  for (const set of (await findSets(files)).sets)
    for await (const entity of readSet(set, { country })) entities.push(entity);
  return entities;
}

/** Recall by damage and false alarms by grade, over the folder of lists; null where the list is missing. */
export async function measureParties(folder: string, misses = 0) {
  const dir = join(folder, LIST);
  if (!existsSync(dir)) return null;
  const entities = await entitiesOf(dir);
  const lists = compilePartyLists(entities, []);
  const missed: unknown[] = [];
  const [firmAlarms, personAlarms]: [unknown[], unknown[]] = [[], []];
  return {
    entities: entities.length,
    names: lists.index.count,
    recall: measureRecall(namesOf(entities), lists, missed),
    firms: measureAlarms(ordinaryFirm, FIRMS, lists, firmAlarms),
    people: measureAlarms(ordinaryPerson, PEOPLE, lists, personAlarms),
    misses: missed.slice(0, misses),
    alarms: [...firmAlarms.slice(0, misses), ...personAlarms.slice(0, misses)],
  };
}
