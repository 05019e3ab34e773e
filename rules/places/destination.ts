/** Where the goods go: every hint of page and deal judged, the country named, and the ties that follow. */
import type { DestinationHint, DestinationSource } from '../reading.ts';
import type { Area, Destination, Evidence, Strength, Tie, TieRole } from '../screening.ts';
import { placesIn } from './address.ts';
import { countryOf } from './countries.ts';
import type { Cue } from './cues.ts';
import { areaOfCode } from './party.ts';
import { cuesInText, type SpokenCue } from './prose.ts';
import { marksOf, quote, type Scan, scan } from './scan.ts';
import { settingOf } from './setting.ts';
import { tiesByRole } from './ties.ts';
import type { Act, PlaceRules } from './types.ts';

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

/** A country that is not tied: Russia and Belarus are named by their ties alone, and "not Russia" names none. */
function countryIn(read: Scan, rules: PlaceRules): string | null {
  const whole = countryOf(read.text, rules.countries);
  if (whole !== null) return whole === 'RU' || whole === 'BY' ? null : whole;
  const { foreign, controlled } = settingOf(read, rules);
  if (foreign.size === 0 && controlled.size > 0) return 'UA';
  return foreign.size === 1 ? ([...foreign][0] as string) : null;
}

function cuesOfValue(read: Scan, rules: PlaceRules): Cue[] {
  const code = areaOfCode(read.text, rules);
  const evidence = { field: 'destination', text: read.text.trim(), rule: 'country_code' };
  if (code !== null) return [{ kind: 'country', area: code, strength: 'direct', evidence }];
  const port = read.text.trim();
  if (/^[A-Z]{2}[A-Z0-9]{3}$/.test(port) && Object.hasOwn(rules.places, port)) {
    return [
      {
        kind: 'code',
        area: rules.places[port] as Area,
        strength: 'direct',
        evidence: { ...evidence, rule: 'unlocode' },
      },
    ];
  }
  return placesIn(read, 'destination', settingOf(read, rules), 'value');
}

/** Words that make a value a sentence: an Incoterm, a negation, a way or a second leg. */
const SPEAKING: readonly Act[] = ['via', 'from', 'not', 'except', 'onward', 'later'];

function isSentence(read: Scan): boolean {
  if (read.tokens.count > VALUE_TOKENS || marksOf(read, 'label').length > 0) return true;
  return marksOf(read, 'act').some((mark) => SPEAKING.includes(mark.row.act));
}

function tiesOfHint({ source, text }: DestinationHint, read: Scan, rules: PlaceRules): Tie[] {
  const role: TieRole = source === 'served' ? 'seller' : 'destination';
  const spoken: SpokenCue[] = isSentence(read)
    ? cuesInText(text, 'destination', role, rules)
    : cuesOfValue(read, rules).map((cue) => ({ role, cue }));
  const ties = tiesByRole(spoken);
  return source === 'served' ? ties.map((tie) => ({ ...tie, strength: 'weak' })) : ties;
}

function readHint(hint: DestinationHint, rules: PlaceRules): Reading {
  const read = scan(hint.text, rules);
  const ties = tiesOfHint(hint, read, rules);
  const firm = hint.source !== 'served' && ties.find((tie) => tie.role === 'destination' && tie.strength !== 'weak');
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
  if (tie.role !== 'destination') return tie;
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
    const tied =
      !overruled && reading.ties.some((tie) => tie.role === 'destination' && tie.strength !== 'weak') ? 10 : 0;
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
