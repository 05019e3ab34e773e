/** Shapes of the place tables and of what they compile to. */
import type { Area } from '../screening.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Countries, CountryTable } from './countries.ts';

/** Every table says where it is from: id in sources.json, ISO date, level. */
export interface Provenance {
  source: string;
  date: string;
  level: string;
}

/** Shape of rules/tables/transshipment.json. */
export interface HubTable extends Provenance {
  /** Countries that authorities named as a route of diversion: information, never a flag. */
  countries: Record<string, { tier: string; namedBy: string[] }>;
}

interface AreaTable extends Provenance {
  areas: Record<string, { names: string[]; cued?: string[]; capitals?: string[]; oblast?: string[]; codes?: string[] }>;
}

interface SpeechTable extends Provenance {
  acts: Record<string, Partial<Record<SpeechSide, string[]>>>;
  adjectives: Record<string, string[]>;
}

type AreaOf<T> = Record<string, T>;

/** The tables of places: two files of rules/tables and, by base name, the files of the folder rules/tables/places. */
export interface PlaceTables {
  countries: CountryTable;
  transshipment: HubTable;
  places: {
    areas: AreaTable;
    'towns-ru': Provenance & {
      regions: Record<string, { cities?: string[][]; towns?: string[]; small?: string[] }>;
    };
    'towns-by': Provenance & { towns: string[][]; cued: string[] };
    'towns-occupied': Provenance & { areas: AreaOf<string[][]>; cued: string[] };
    controlled: Provenance & { cities: AreaOf<string[]>; postcodes: string[] };
    regions: Provenance & {
      russia: Record<
        string,
        [name: string | null, kind: string | null, posts: number[], phones: string[], other: string[]]
      >;
      belarus: Record<string, number[]>;
      occupied: AreaOf<number[]>;
      occupiedUkrainian: AreaOf<string[]>;
    };
    shared: Provenance & {
      famous: string[];
      words: string[];
      overseas: string[];
      namesakes: string[];
      hidden: string[];
    };
    abroad: Provenance & {
      cities: Record<string, string[]>;
      regions: Record<string, string[]>;
      states: Record<string, string>;
    };
    address: Provenance & {
      before: string[];
      after: string[];
      things: string[];
      marks: Record<MarkKind, string[]>;
      strong: string[];
      foreign: Record<string, string[]>;
    };
    phones: Provenance & PhoneRules;
    domains: Provenance & DomainRules;
    ids: Provenance & {
      inn: string[];
      ogrn: string[];
      kpp: string[];
      unp: string[];
      cancelled: string[];
      innAreas: AreaOf<Area>;
      bic: string[];
      bicWords: string[];
      bik: string[];
    };
    money: Provenance & {
      currency: AreaOf<string[]>;
      named: string[];
      systems: string[];
      banks: string[];
      banksBY: string[];
    };
    forms: Provenance & { weak: AreaOf<string[]>; shared: string[]; foreign: string[] };
    codes: Provenance & {
      airports: AreaOf<string[]>;
      occupiedAirports: AreaOf<Area>;
      locodes: string[];
      /** Airports from which a route of two codes may start. */
      hubs: string[];
      occupiedLocodes: AreaOf<Area>;
      labels: string[];
      /** Labels before a country's code: RU alone is too short to mean a country. */
      countryLabels: string[];
      incoterms: string[];
      departure: string[];
    };
    speech: SpeechTable;
  };
}

export type MarkKind = 'town' | 'street' | 'house' | 'region';
export type SpeechSide = 'before' | 'after' | 'any';
export type Act =
  | 'deliver'
  | 'onward'
  | 'trade'
  | 'later'
  | 'receiver'
  | 'located'
  | 'via'
  | 'from'
  | 'origin'
  | 'not'
  | 'except'
  | 'only'
  | 'sanction'
  | 'contrast'
  | 'eitherWay'
  | 'pay'
  | 'serve'
  | 'goods'
  | 'we'
  | 'source';

/**
 * How much a name says alone. `country`: names the area itself; `sure`: a town nobody else has; `famous`: Russian
 * unless another country stands beside it; `word`: also a word or a surname; `overseas`: also a place in a country that
 * writes addresses differently; `namesake`: also one in a country that writes them alike;
 * `oblast`: a region only partly occupied; `cued`: a short or double-meaning name of an area.
 */
export type Grade = 'country' | 'sure' | 'famous' | 'word' | 'overseas' | 'namesake' | 'oblast' | 'cued';

/** What a phrase of the lexicon stands for. */
export type Row =
  | { is: 'name'; area: Area; grade: Grade; region: string | null }
  | { is: 'adjective'; area: Area }
  | { is: 'hidden' }
  | { is: 'abroad'; country: string }
  | { is: 'foreignMark'; country: string }
  | { is: 'state' }
  | { is: 'thing' }
  | { is: 'strongMark' }
  | { is: 'capitals' }
  | { is: 'controlled'; area: Area }
  | { is: 'street'; side: 'before' | 'after' }
  | { is: 'mark'; kind: MarkKind }
  | { is: 'act'; act: Act; side: SpeechSide }
  | { is: 'label'; of: 'inn' | 'ogrn' | 'unp' | 'bic' | 'code' | 'country' | 'arrival' | 'departure' | 'cancelled' }
  | { is: 'form'; area: Area | null; strength: 'weak' | 'shared' | 'foreign' }
  | { is: 'money'; area: 'RU' | 'BY'; what: 'currency' | 'named' | 'system' | 'bank' };

export interface PhoneRules {
  russianAreas: string[];
  occupied: Record<string, Area>;
  neither: string[];
  shared: string[];
}

export interface DomainRules {
  endings: Record<string, string[]>;
  freeMail: string[];
  foreign: string[];
  hacks: Record<string, string[]>;
}

/** Compiled tables: plain data and typed arrays only, so that they pack without loss. */
export interface PlaceRules {
  countries: Countries;
  /** ISO alpha-2 → tier. */
  hubs: Record<string, string>;
  lexicon: Lexicon;
  /** By the lexicon's id. */
  rows: Row[];
  /** Whole field values that are codes: `RUS` → RU. */
  codes: Record<string, Area>;
  /** First three digits of a six-digit postcode → regions (of Russia by code, `BY`, or an occupied area). */
  posts: Record<string, string[]>;
  /** First digits of a Ukrainian postcode → occupied area, or `controlled`. */
  ukrainianPosts: Record<string, string>;
  phones: PhoneRules;
  domains: DomainRules;
  /** Three-letter airport codes and five-letter UN/LOCODEs → area. */
  places: Record<string, Area>;
  /** Airports of other countries from which a route may start. */
  hubAirports: string[];
  innAreas: Record<string, Area>;
  bicWords: string[];
}
