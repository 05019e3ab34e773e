/** Where the goods go: every hint of page and deal judged, the country named, and the ties that follow. */
import type { DestinationHint, DestinationSource } from '../reading.ts';
import type { Area, Destination, Evidence, Strength, Tie } from '../screening.ts';
import { placesIn } from './address.ts';
import { countryOf } from './countries.ts';
import type { Cue } from './cues.ts';
import { areaOfCode } from './party.ts';
import { cuesInText } from './prose.ts';
import { quote, type Scan, scan } from './scan.ts';
import { settingOf } from './setting.ts';
import { tiesOf } from './ties.ts';
import type { PlaceRules } from './types.ts';

/** What a source can show at most: only a form, order, RFQ or deal is direct; a site's own control is a setting. */
const STATED: Record<DestinationSource, Strength> = {
  form: 'direct',
  order: 'direct',
  rfq: 'direct',
  deal: 'direct',
  'site-setting': 'strong',
  served: 'weak',
};
/** Values longer than this, in tokens, are read as prose. */
const VALUE_TOKENS = 12;

interface Reading {
  hint: DestinationHint;
  country: string | null;
  ties: Tie[];
  evidence: Evidence;
}

function countryIn(read: Scan, rules: PlaceRules): string | null {
  const whole = countryOf(read.text, rules.countries);
  if (whole !== null) return whole;
  const { foreign, controlled } = settingOf(read, rules);
  if (foreign.size === 0 && controlled.size > 0) return 'UA';
  return foreign.size === 1 ? ([...foreign][0] as string) : null;
}

function cuesOfValue(read: Scan, rules: PlaceRules): Cue[] {
  const code = areaOfCode(read.text, rules);
  const evidence = { field: 'destination', text: read.text.trim(), rule: 'country_code' };
  if (code !== null) return [{ kind: 'country', area: code, strength: 'direct', evidence }];
  return placesIn(read, 'destination', settingOf(read, rules), 'value');
}

function tiesOfHint({ source, text }: DestinationHint, read: Scan, rules: PlaceRules): Tie[] {
  if (source === 'served') {
    const served = cuesOfValue(read, rules).filter((cue) => cue.strength !== 'latent');
    return tiesOf('seller', served).map((tie) => ({ ...tie, strength: 'weak' }));
  }
  const cues =
    read.tokens.count <= VALUE_TOKENS
      ? cuesOfValue(read, rules)
      : cuesInText(text, 'destination', 'destination', rules)
          .filter(({ role }) => role === 'destination')
          .map(({ cue }) => cue);
  return tiesOf('destination', cues);
}

function readHint(hint: DestinationHint, rules: PlaceRules): Reading {
  const read = scan(hint.text, rules);
  const ties = tiesOfHint(hint, read, rules);
  const firm = hint.source !== 'served' && ties.find((tie) => tie.strength !== 'weak');
  const evidence = {
    field: hint.label ?? 'destination',
    text: quote(hint.text, 0, hint.text.length),
    rule: `destination_${hint.source.replace('-', '_')}`,
  };
  return { hint, country: firm ? firm.country : countryIn(read, rules), ties, evidence };
}

/** Hints of a deal name a destination that a mere site setting must not overrule. */
function isOverruled({ hint, country }: Reading, readings: readonly Reading[]): boolean {
  if (hint.source !== 'site-setting') return false;
  return readings.some(
    (other) => STATED[other.hint.source] === 'direct' && other.country !== null && other.country !== country,
  );
}

function asSetting(tie: Tie, weak: boolean): Tie {
  return { ...tie, kind: 'site-setting', strength: weak || tie.strength === 'weak' ? 'weak' : 'strong' };
}

const RANK: Record<Strength, number> = { direct: 2, strong: 1, weak: 0 };
const OCCUPIED = (area: Area) => area !== 'RU' && area !== 'BY';

/** The destination that decides: a tied one before others, then the firmest source. */
function decide(readings: readonly Reading[], rules: PlaceRules): Destination | null {
  const given = readings.filter(({ hint }) => hint.source !== 'served');
  if (given.length === 0) return null;
  const weight = (reading: Reading) => {
    const overruled = isOverruled(reading, readings);
    const tied = !overruled && reading.ties.some((tie) => tie.strength !== 'weak') ? 10 : 0;
    return tied + RANK[STATED[reading.hint.source]] * 2 + (reading.country === null ? 0 : 1) - (overruled ? 5 : 0);
  };
  const first = given.reduce((a, b) => (weight(b) > weight(a) ? b : a));
  const { country, hint } = first;
  const same = given.filter((reading) => reading.country === country);
  return {
    country,
    strength: isOverruled(first, readings) ? 'weak' : STATED[hint.source],
    hub: country !== null && Object.hasOwn(rules.hubs, country),
    evidence: same.map((reading) => reading.evidence),
  };
}

/** Where the goods go, and the ties that follow. Null where nothing was given. */
export function judge(
  hints: readonly DestinationHint[],
  rules: PlaceRules,
): { destination: Destination | null; ties: Tie[] } {
  const readings = hints.filter((hint) => hint.text.trim() !== '').map((hint) => readHint(hint, rules));
  const ties = readings.flatMap((reading) =>
    reading.hint.source === 'site-setting'
      ? reading.ties.map((tie) => asSetting(tie, isOverruled(reading, readings)))
      : reading.ties,
  );
  const seen = new Set<string>();
  const kept = ties
    .sort((a, b) => RANK[b.strength] - RANK[a.strength] || Number(OCCUPIED(b.area)) - Number(OCCUPIED(a.area)))
    .filter(({ role, kind, area }) => {
      const key = `${role} ${kind} ${area}`;
      return seen.has(key) ? false : seen.add(key);
    });
  return { destination: decide(readings, rules), ties: kept };
}
