/** How firmly the names and postcodes of an address speak of Russia, Belarus or an occupied area. */
import type { Area } from '../screening.ts';
import type { Cue, CueStrength } from './cues.ts';
import { type Candidate, type Name, namesIn } from './names.ts';
import { evidenceOf, rawOf, type Scan } from './scan.ts';
import type { Setting } from './setting.ts';

/** Regions of Russia have codes of two or three capitals; Belarus and the occupied areas are their own region. */
const areaOfRegion = (region: string): Area =>
  /^[A-Z]{2,3}$/.test(region) && region !== 'BY' ? 'RU' : (region as Area);

/** Postcodes that no other country writing such addresses has: Kazakh, Uzbek and Belarusian ones begin with 0, 1 and 2. */
const RUSSIAN_ALONE = /^(?:[3-6]|1\d[2-9]|21[4-6]|23[6-8]|24[1-3]|24[89])/;

/** A postcode of the text belongs to the candidate's region. */
export function agrees(candidate: Candidate, setting: Setting): boolean {
  return setting.posts.some((post) =>
    candidate.region === null
      ? post.regions.some((region) => areaOfRegion(region) === candidate.area)
      : post.regions.includes(candidate.region) || neighbours(candidate.region, post.regions),
  );
}

/** Moscow and its region, Saint Petersburg and its region share towns and postcodes. */
function neighbours(region: string, others: readonly string[]): boolean {
  const pairs: Record<string, string> = { MOW: 'MOS', MOS: 'MOW', SPE: 'LEN', LEN: 'SPE' };
  const pair = pairs[region];
  return pair !== undefined && others.includes(pair);
}

/** The area's country or the town's region is named beside it. */
function isBacked({ area, region }: Candidate, by: string, { named, controlled }: Setting): boolean {
  const states = (key: string) => named.some((name) => name.key === key && name.by !== by);
  if (states(area) || (region !== null && states(region))) return true;
  return area !== 'RU' && area !== 'BY' && states('RU') && controlled.size === 0;
}

/** Other countries that contradict: Ukraine does not where the area is a part of it, nor its street words in Belarus. */
function isContradicted(area: Area, { foreign }: Setting): boolean {
  for (const country of foreign) if (country !== 'UA' || area === 'RU') return true;
  return false;
}

/** Two kinds of marks, one of them a street or a house: г. …, ул. …; ul. …, d. …. */
export function isRussianForm({ kinds, typical }: Setting): boolean {
  return typical && (kinds.size >= 2 || kinds.has('street'));
}

/** Where a name stands in its text. */
interface Place {
  /** The words of the name, in lower case. */
  by: string;
  /** The whole value of a field that holds a place. */
  whole: boolean;
  /** That field holds a country or a destination. */
  value: boolean;
  /** A part of its own between commas, as a town is written in an address. */
  apart: boolean;
}

const ALONE_BEFORE = /,\s*(?:г\.?\s?|g\.\s?)?$/;
const ALONE_AFTER = /^\s*(?:\d{5,6})?\s*(?:[,.;]|$)/;

function isApart({ text, tokens }: Scan, { from, to }: Name): boolean {
  const [start, end] = [tokens.starts[from] as number, tokens.ends[to - 1] as number];
  return (
    /\d/.test(text) &&
    ALONE_BEFORE.test(text.slice(Math.max(0, start - 8), start)) &&
    ALONE_AFTER.test(text.slice(end, end + 10))
  );
}

function judge(candidate: Candidate, setting: Setting, { whole, apart, value, by }: Place): CueStrength | null {
  const { area, grade } = candidate;
  const agreed = agrees(candidate, setting);
  const backed = agreed || isBacked(candidate, by, setting);
  const form = isRussianForm(setting);
  if (isContradicted(area, setting)) {
    if (agreed) return 'strong';
    if (grade === 'country') return 'strong';
    return grade === 'sure' ? (form || value ? 'strong' : 'weak') : null;
  }
  switch (grade) {
    case 'country':
    case 'sure':
      return 'direct';
    case 'famous':
      return backed || setting.cyrillic ? 'direct' : 'strong';
    case 'word':
      if (backed) return 'direct';
      return form || apart || (setting.cyrillic && setting.kinds.size > 0) || setting.named.length > 0
        ? 'strong'
        : whole
          ? 'weak'
          : 'latent';
    case 'overseas':
      if (backed) return 'direct';
      return form ? 'strong' : whole ? 'weak' : 'latent';
    case 'namesake':
      if (backed) return 'direct';
      return form && setting.posts.some((post) => RUSSIAN_ALONE.test(post.digits)) ? 'strong' : 'latent';
    case 'cued':
      return backed ? 'direct' : whole && value ? 'strong' : 'latent';
    case 'oblast':
      return 'strong';
  }
}

const RANK: Record<CueStrength, number> = { direct: 3, strong: 2, weak: 1, latent: 0 };

/** The best reading of a name: backed by its setting before all, then in the order of the tables. */
function best(name: Name, setting: Setting, place: Place): { candidate: Candidate; strength: CueStrength } | null {
  let found: { candidate: Candidate; strength: CueStrength; backed: boolean } | null = null;
  for (const candidate of name.candidates) {
    const strength = judge(candidate, setting, place);
    if (strength === null) continue;
    const backed = agrees(candidate, setting) || isBacked(candidate, place.by, setting);
    const occupied = candidate.area !== 'RU' && candidate.area !== 'BY';
    const better =
      found === null ||
      (backed && !found.backed) ||
      (backed === found.backed &&
        (RANK[strength] > RANK[found.strength] ||
          (RANK[strength] === RANK[found.strength] && occupied && found.candidate.area === 'RU')));
    if (better) found = { candidate, strength, backed };
  }
  return found;
}

/** A region that is partly occupied says something only where no town and no postcode answers which part. */
function isAnswered(area: Area, setting: Setting, towns: readonly Candidate[]): boolean {
  if (setting.controlled.has(area) || setting.ukrainian === 'controlled') return true;
  return towns.some((town) => town.area === area && town.grade !== 'oblast');
}

/** A name with what it says in its setting. */
export interface Judged {
  name: Name;
  candidate: Candidate;
  strength: CueStrength;
}

/** What kind of text a name stands in: a destination's or country's value, a city field, an address, or sentences. */
export type TextKind = 'value' | 'city' | 'address' | 'prose';

/** Judges every name of a text. `settingOf` gives each its setting. */
export function judgeNames(read: Scan, settingOf: (name: Name) => Setting, kind: TextKind): Judged[] {
  const names = namesIn(read, kind === 'value' || kind === 'city');
  const towns = names.flatMap((name) => name.candidates);
  return names.flatMap((name) => {
    const setting = settingOf(name);
    const found = best(name, setting, {
      by: rawOf(read, name.from, name.to).toLowerCase(),
      whole: (kind === 'value' || kind === 'city') && name.from === 0 && name.to === read.tokens.count,
      value: kind === 'value',
      apart: kind === 'address' && isApart(read, name),
    });
    if (found === null) return [];
    const { candidate, strength } = found;
    if (candidate.grade === 'oblast' && isAnswered(candidate.area, setting, towns)) return [];
    return [{ name, candidate, strength }];
  });
}

/** The cue of a judged name. */
export function cueOf({ name, candidate, strength }: Judged, read: Scan, field: string): Cue {
  const { area, grade, region } = candidate;
  const kind = grade === 'country' || (grade === 'cued' && region === area) ? 'country' : 'place';
  const rule =
    grade === 'oblast' ? 'partly_occupied_which_part' : kind === 'country' ? 'country_named' : `place_${grade}`;
  const cue: Cue = { kind, area, strength, evidence: evidenceOf(read, field, rule, name.from, name.to) };
  return grade === 'oblast' ? { ...cue, capped: true } : cue;
}

/** Cues of the names and postcodes of one field. */
export function placesIn(read: Scan, field: string, setting: Setting, kind: TextKind): Cue[] {
  const cues = judgeNames(read, () => setting, kind).map((judged) => cueOf(judged, read, field));
  return [...withoutClaims(cues), ...postcodesIn(read, field, setting, cues)];
}

/** "Симферополь, Россия" states Russia's claim: the place decides, and the country beside it says no more. */
export function withoutClaims(cues: Cue[]): Cue[] {
  const occupied = cues.some((cue) => cue.area !== 'RU' && cue.area !== 'BY' && cue.strength !== 'latent');
  return occupied ? cues.filter((cue) => !(cue.area === 'RU' && cue.kind === 'country')) : cues;
}

/** A postcode counts beside a name of its area, or in an address of Russian form with digits that only Russia uses. */
export function postcodesIn(read: Scan, field: string, setting: Setting, names: readonly Cue[]): Cue[] {
  const cues: Cue[] = [];
  for (const { regions, digits, from } of setting.posts) {
    const areas = new Set(regions.map(areaOfRegion));
    const supported = [...areas].find((area) =>
      names.some((cue) => cue.kind === 'place' && cue.area === area && cue.strength !== 'latent'),
    );
    const alone =
      RUSSIAN_ALONE.test(digits) && regions.length > 0 && isRussianForm(setting) && setting.foreign.size === 0;
    const area = supported ?? (alone ? [...areas][0] : undefined);
    if (area === undefined || from >= read.tokens.count) continue;
    cues.push({
      kind: 'postcode',
      area,
      strength: 'strong',
      evidence: evidenceOf(read, field, 'postcode_in_address', from, from + 1),
    });
  }
  return cues;
}
