/** Towns and regions of the tables with every spelling of theirs, and how much each spelling says alone. */
import type { Area } from '../screening.ts';
import { fold } from '../text/fold.ts';
import { disguise } from './homoglyphs.ts';
import { decline, declineInPolish, romanize } from './spellings.ts';
import type { Grade, PlaceTables, Row } from './types.ts';

export interface NameRow {
  spellings: string[];
  row: Row;
}

/** Latin spellings shorter than this are words of some language, unless a large city has them (Omsk). */
const SHORTEST_SURE = 5;
/** Ленинградская, Октябрьское, Мирный: smaller towns that are adjectives are streets elsewhere. */
const ADJECTIVE = /^[^ -]+(?:ая|ое|ый|ий|ой|ые)$/;

type Grader = (spelling: string, base: Grade, shortest?: number) => Grade;

function grader({ shared, 'towns-by': by, 'towns-occupied': occupied }: PlaceTables['places']): Grader {
  const folded = (list: string[]) => new Set(list.map(fold));
  const [famous, words] = [folded(shared.famous), folded(shared.words)];
  const [overseas, namesakes] = [folded(shared.overseas), folded(shared.namesakes)];
  const cued = folded([...by.cued, ...occupied.cued]);
  return (spelling, base, shortest = SHORTEST_SURE) => {
    const text = fold(spelling);
    if (famous.has(text)) return 'famous';
    if (namesakes.has(text)) return 'namesake';
    if (overseas.has(text)) return 'overseas';
    if (words.has(text) || cued.has(text)) return 'word';
    if (base === 'sure' && /^[a-z ]+$/.test(text) && text.length < shortest) return 'word';
    return base;
  };
}

/** Groups the spellings of one place by their grade. */
function graded(
  spellings: readonly string[],
  base: Grade,
  area: Area,
  region: string,
  grade: Grader,
  shortest = SHORTEST_SURE,
): NameRow[] {
  const [russian = ''] = spellings;
  const declined = new Set(decline(russian));
  const whole = grade(russian, base, shortest);
  const [polish, ...cases] = declineInPolish(russian);
  const inPolish = new Set(cases);
  const groups = new Map<Grade, string[]>();
  for (const spelling of spellings) {
    const key = declined.has(spelling) ? whole : grade(inPolish.has(spelling) ? polish : spelling, base, shortest);
    groups.set(key, [...(groups.get(key) ?? []), spelling]);
  }
  return [...groups].map(([key, list]) => ({ spellings: list, row: { is: 'name', area, grade: key, region } }));
}

/** Every spelling of a place: as listed, in Latin letters, in look-alike letters and, for large ones, declined. */
function spell(listed: readonly string[], wide: boolean): string[] {
  const russian = listed[0] as string;
  const disguised = listed.map(disguise).filter((text) => text !== null);
  const cases = wide ? [...decline(russian), ...declineInPolish(russian)] : [];
  return [...cases, ...listed, ...romanize(russian, wide), ...disguised];
}

function russianTowns(places: PlaceTables['places'], grade: Grader): NameRow[] {
  return Object.entries(places['towns-ru'].regions).flatMap(([region, { cities = [], towns = [], small = [] }]) => [
    ...cities.flatMap((listed) => graded(spell(listed, true), 'sure', 'RU', region, grade, SHORTEST_SURE - 1)),
    ...towns.flatMap((text) =>
      graded(spell(text.split('/'), false), ADJECTIVE.test(text) ? 'word' : 'sure', 'RU', region, grade),
    ),
    ...small.flatMap((text) => graded(spell(text.split('/'), false), 'word', 'RU', region, grade)),
  ]);
}

/** Words for the kinds of a region, as stems, in Russian and Latin letters. */
const KINDS: Record<string, readonly [russian: string, ...latin: string[]]> = {
  o: ['обл*', 'obl*', 'region', 'reg'],
  k: ['кра*', 'kra*', 'region', 'territory'],
  a: ['автономн*', 'autonom*', 'avtonom*', 'okr*'],
  A: ['автономн*', 'autonom*', 'avtonom*'],
  R: ['респ*', 'resp*', 'republic'],
};

/** Тверская, o → `Тверск* обл*`, `tversk* obl*`, `tver region` …; a republic goes by its own name. */
function regionNames(name: string, kind: string): string[] {
  if (kind === 'r') return [...decline(name), ...romanize(name, false), `респ* ${name}`];
  const [russian, ...latin] = KINDS[kind] as (typeof KINDS)[string];
  const stem = name.replace(/(ая|ий)$/, '');
  const stems = romanize(stem, false).flatMap((text) => [`${text}*`, text.replace(/sk$/, '')]);
  return [
    `${stem}* ${russian}`,
    `${russian} ${name}`,
    ...stems
      .filter((text) => text.length > 3 && !text.includes("'"))
      .flatMap((text) => latin.map((word) => `${text} ${word}`)),
  ];
}

function russianRegions({ regions }: PlaceTables['places'], grade: Grader): NameRow[] {
  return Object.entries(regions.russia).flatMap(([code, [name, kind, , , other]]) => {
    const names = name === null || kind === null ? [] : regionNames(name, kind);
    return graded([...names, ...other], 'sure', 'RU', code, grade);
  });
}

function others(places: PlaceTables['places'], grade: Grader): NameRow[] {
  const belarus = places['towns-by'].towns.flatMap((listed) => graded(spell(listed, true), 'sure', 'BY', 'BY', grade));
  const oblasts = Object.keys(places.regions.belarus).flatMap((name) =>
    graded(regionNames(name, 'o'), 'sure', 'BY', 'BY', grade),
  );
  const occupied = Object.entries(places['towns-occupied'].areas).flatMap(([area, towns]) =>
    towns.flatMap((listed) => graded(spell(listed, true), 'sure', area as Area, area, grade)),
  );
  return [...belarus, ...oblasts, ...occupied];
}

/** Names of all towns and regions, with their grade. */
export function townNames(places: PlaceTables['places']): NameRow[] {
  const grade = grader(places);
  return [...russianTowns(places, grade), ...russianRegions(places, grade), ...others(places, grade)];
}
