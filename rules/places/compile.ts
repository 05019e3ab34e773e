/** Place tables → one lexicon of everything an address or a sentence can say of a place, and small look-up tables. */
import type { Area } from '../screening.ts';
import { fold } from '../text/fold.ts';
import { compileLexicon, type Phrase } from '../text/lexicon.ts';
import { compileCountries } from './countries.ts';
import { townNames } from './towns.ts';
import type { Act, MarkKind, PlaceRules, PlaceTables, Row, SpeechSide } from './types.ts';

/** Collects phrases with their rows; equal rows share one id. */
class Collector {
  readonly rows: Row[] = [];
  readonly phrases: Phrase[] = [];
  readonly #ids = new Map<string, number>();
  readonly #seen = new Set<string>();

  add(texts: Iterable<string>, row: Row): void {
    const key = JSON.stringify(row);
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.rows.push(row) - 1;
      this.#ids.set(key, id);
    }
    for (const text of texts) {
      const phrase = `${id} ${text.endsWith('*') ? text : fold(text)}`;
      if (this.#seen.has(phrase) || fold(text) === '') continue;
      this.#seen.add(phrase);
      this.phrases.push({ text, id });
    }
  }
}

function addAreas({ areas, speech }: PlaceTables['places'], out: Collector): void {
  for (const [key, table] of Object.entries(areas.areas)) {
    const area = key as Area;
    const grade = area === 'sevastopol' ? 'sure' : 'country';
    out.add(table.names, { is: 'name', area, grade, region: area });
    out.add(table.capitals ?? [], { is: 'name', area, grade, region: area });
    out.add(table.capitals ?? [], { is: 'capitals' });
    out.add(table.cued ?? [], { is: 'name', area, grade: 'cued', region: area });
    out.add(table.oblast ?? [], { is: 'name', area, grade: 'oblast', region: area });
  }
  for (const [area, words] of Object.entries(speech.adjectives))
    out.add(words, { is: 'adjective', area: area as Area });
}

function addAddresses({ address, abroad, controlled, shared }: PlaceTables['places'], out: Collector): void {
  out.add(shared.hidden, { is: 'hidden' });
  out.add(address.before, { is: 'street', side: 'before' });
  out.add(address.after, { is: 'street', side: 'after' });
  out.add(address.things, { is: 'thing' });
  out.add(address.strong, { is: 'strongMark' });
  for (const [kind, words] of Object.entries(address.marks)) out.add(words, { is: 'mark', kind: kind as MarkKind });
  for (const [country, words] of Object.entries(address.foreign)) out.add(words, { is: 'foreignMark', country });
  for (const cities of [abroad.cities, abroad.regions])
    for (const [country, words] of Object.entries(cities)) out.add(words, { is: 'abroad', country });
  out.add([...Object.values(abroad.states), ...Object.keys(abroad.states)], { is: 'state' });
  for (const [area, words] of Object.entries(controlled.cities))
    out.add(words, { is: 'controlled', area: area as Area });
}

function addTrade({ ids, money, forms, codes, speech }: PlaceTables['places'], out: Collector): void {
  for (const label of ['inn', 'ogrn', 'unp', 'bic', 'cancelled'] as const)
    out.add(ids[label], { is: 'label', of: label });
  out.add(codes.labels, { is: 'label', of: 'code' });
  out.add(codes.countryLabels, { is: 'label', of: 'country' });
  const departure = new Set(codes.departure);
  out.add(codes.departure, { is: 'label', of: 'departure' });
  out.add(
    codes.incoterms.filter((term) => !departure.has(term)),
    { is: 'label', of: 'arrival' },
  );
  for (const area of ['RU', 'BY'] as const) {
    const words = (money.currency[area] ?? []).filter((word) => fold(word) !== '');
    out.add(words, { is: 'money', area, what: 'currency' });
    const named = new Set(money.named);
    out.add(
      words.filter((word) => named.has(word)),
      { is: 'money', area, what: 'named' },
    );
  }
  out.add(money.systems, { is: 'money', area: 'RU', what: 'system' });
  out.add(money.banks, { is: 'money', area: 'RU', what: 'bank' });
  out.add(money.banksBY, { is: 'money', area: 'BY', what: 'bank' });
  for (const [area, words] of Object.entries(forms.weak))
    out.add(words, { is: 'form', area: area as Area, strength: 'weak' });
  out.add(forms.shared, { is: 'form', area: null, strength: 'shared' });
  out.add(forms.foreign, { is: 'form', area: null, strength: 'foreign' });
  for (const [act, sides] of Object.entries(speech.acts))
    for (const [side, words] of Object.entries(sides))
      out.add(words, { is: 'act', act: act as Act, side: side as SpeechSide });
}

function postcodes(regions: PlaceTables['places']['regions']): Record<string, string[]> {
  const posts: Record<string, string[]> = {};
  const put = (prefix: number, region: string) => {
    posts[prefix] ??= [];
    posts[prefix].push(region);
  };
  for (const [code, [, , prefixes]] of Object.entries(regions.russia)) for (const prefix of prefixes) put(prefix, code);
  for (const prefixes of Object.values(regions.belarus)) for (const prefix of prefixes) put(prefix, 'BY');
  for (const [area, prefixes] of Object.entries(regions.occupied)) for (const prefix of prefixes) put(prefix, area);
  return posts;
}

function ukrainianPostcodes({ regions, controlled }: PlaceTables['places']): Record<string, string> {
  const pairs = Object.entries(regions.occupiedUkrainian).flatMap(([area, list]) =>
    list.map((p) => [p, area] as const),
  );
  return Object.fromEntries([...pairs, ...controlled.postcodes.map((prefix) => [prefix, 'controlled'] as const)]);
}

function codePlaces(codes: PlaceTables['places']['codes']): Record<string, Area> {
  const airports = Object.entries(codes.airports).flatMap(([area, list]) => list.map((code) => [code, area as Area]));
  const ports = codes.locodes.map((code) => [code, code.startsWith('BY') ? 'BY' : 'RU']);
  return { ...Object.fromEntries([...airports, ...ports]), ...codes.occupiedAirports, ...codes.occupiedLocodes };
}

/** Compiles the tables. Throws on a table with an unusable phrase. */
export function compilePlaces(tables: PlaceTables): PlaceRules {
  const { places } = tables;
  const out = new Collector();
  addAreas(places, out);
  for (const { spellings, row } of townNames(places)) out.add(spellings, row);
  addAddresses(places, out);
  addTrade(places, out);
  const hubs = Object.entries(tables.transshipment.countries).map(([code, row]) => [code, row.tier] as const);
  const codes = Object.entries(places.areas.areas).flatMap(([area, table]) =>
    (table.codes ?? []).map((code) => [code, area as Area] as const),
  );
  const { russianAreas, occupied, neither, shared } = places.phones;
  const { endings, freeMail, foreign, hacks } = places.domains;
  return {
    countries: compileCountries(tables.countries),
    hubs: Object.fromEntries(hubs),
    lexicon: compileLexicon(out.phrases),
    rows: out.rows,
    codes: Object.fromEntries(codes),
    posts: postcodes(places.regions),
    ukrainianPosts: ukrainianPostcodes(places),
    phones: { russianAreas, occupied, neither, shared },
    domains: { endings, freeMail, foreign, hacks },
    places: codePlaces(places.codes),
    hubAirports: places.codes.hubs,
    innAreas: places.ids.innAreas,
    bicWords: places.ids.bicWords,
  };
}
