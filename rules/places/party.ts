/** Cues of one party from every fact stated of it. Its fields are read together: a phone supports a town. */
import type { PartyFacts } from '../reading.ts';
import type { Area, TieRole } from '../screening.ts';
import { isRussianForm, placesIn, type TextKind } from './address.ts';
import { countryOf } from './countries.ts';
import type { Cue } from './cues.ts';
import { hostsIn } from './hosts.ts';
import { moneyIn } from './money.ts';
import { phonesIn } from './phones.ts';
import { between, evidenceOf, marksOf, rawOf, type Scan, scan } from './scan.ts';
import { merge, type Setting, settingOf } from './setting.ts';
import { taxIdsIn } from './taxids.ts';
import type { PlaceRules } from './types.ts';

/** A country field that holds a code: RU, RUS, 643. */
export function areaOfCode(text: string, rules: PlaceRules): Area | null {
  const code = text.trim().toUpperCase();
  return Object.hasOwn(rules.codes, code) ? (rules.codes[code] as Area) : null;
}

/** Fields that hold places; the name of a firm is none, it only names some. */
const PLACE_FIELDS = { country: 'value', city: 'city', address: 'address' } as const satisfies Record<string, TextKind>;
type PlaceField = keyof typeof PLACE_FIELDS;

/** +1, 001 and an area code. */
const AMERICAN = /^\s{0,9}(?:\+|00)\s?1[\s().-]{0,3}\d{3}/;

function codeCue(text: string, rules: PlaceRules): Cue[] {
  const area = areaOfCode(text, rules);
  if (area === null) return [];
  return [
    {
      kind: 'country',
      area,
      strength: 'direct',
      evidence: { field: 'country', text: text.trim(), rule: 'country_code' },
    },
  ];
}

/** A firm's name may hold a place (weak) and a legal form (weak: forms are shared across the former Soviet states). */
function nameCues(read: Scan, setting: Setting): Cue[] {
  const named = placesIn(read, 'name', setting, 'prose')
    .filter((cue) => cue.kind === 'place' || cue.kind === 'country')
    .map((cue): Cue => ({ ...cue, strength: cue.strength === 'direct' ? 'weak' : 'latent' }));
  const forms = marksOf(read, 'form').filter(({ from, to }) => {
    const raw = rawOf(read, from, to);
    const quoted = /^\s*["«“„'‘]/.test(between(read, to - 1, to));
    return raw === raw.toUpperCase() && (from === 0 || to === read.tokens.count || quoted);
  });
  if (setting.foreign.size > 0 || forms.some((mark) => mark.row.strength === 'foreign')) return named;
  return [
    ...named,
    ...forms.map(
      ({ row, from, to }): Cue => ({
        kind: 'legalForm',
        area: row.area ?? 'RU',
        strength: row.strength === 'weak' ? 'weak' : 'latent',
        shared: true,
        evidence: evidenceOf(read, 'name', 'legal_form', from, to),
      }),
    ),
  ];
}

/** Every cue of a party's facts. */
export function cuesOfParty(party: PartyFacts, role: TieRole, rules: PlaceRules): Cue[] {
  const reads = (Object.keys(PLACE_FIELDS) as PlaceField[]).flatMap((field) => {
    const text = party[field];
    return text === undefined || text.trim() === '' ? [] : [{ field, text, read: scan(text, rules) }];
  });
  const setting = merge(reads.map(({ read }) => settingOf(read, rules)));
  const stated = party.country === undefined ? null : countryOf(party.country, rules.countries);
  const code = codeCue(party.country ?? '', rules);
  if (stated !== null && stated !== 'RU' && stated !== 'BY') setting.foreign.add(stated);
  // Moscow with an American phone is in Idaho, unless its address is written as Russians write one.
  if (AMERICAN.test(party.phone ?? '') && !isRussianForm(setting)) setting.foreign.add('US');
  for (const cue of code) setting.named.push({ key: cue.area, by: '' });
  const cues = reads.flatMap(({ field, read }) => placesIn(read, field, setting, PLACE_FIELDS[field]));
  // Ukraine labels its own numbers ИНН, and one in ten of them passes.
  const numbers = (text: Scan, field: string) => (setting.foreign.has('UA') ? [] : taxIdsIn(text, field, rules));
  const { name = '', phone = '', email = '', website = '', taxId = '', address = '' } = party;
  const read = scan(name, rules);
  return [
    ...code,
    ...cues,
    ...nameCues(read, merge([setting, settingOf(read, rules)])),
    ...(role === 'bank' ? moneyIn(read, 'name', true, rules) : []),
    ...numbers(read, 'name'),
    ...phonesIn(phone, 'phone', rules),
    ...hostsIn(email, 'email', rules),
    ...hostsIn(website, 'website', rules),
    ...numbers(scan(taxId, rules), 'taxId'),
    ...phonesIn(address, 'address', rules),
    ...hostsIn(address, 'address', rules),
    ...reads.filter((r) => r.field === 'address').flatMap((r) => numbers(r.read, 'address')),
  ];
}
