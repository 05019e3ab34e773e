/** What all readers share: an empty entity to fill, values without doubles, countries from words. */
import type { Entity, EntityAddress, EntityName, IdKind } from './entity.ts';

export interface ListOptions {
  /** ISO alpha-2 of a country written in words, null when not understood. */
  country: (text: string) => string | null;
  /** Key of the list for files that do not say it themselves. */
  list?: string;
}

type Fixed = Pick<Entity, 'id' | 'list' | 'effect' | 'jurisdiction' | 'type'>;

export function newEntity(fixed: Fixed): Entity {
  return {
    ...fixed,
    programme: null,
    names: [],
    countries: [],
    addresses: [],
    ids: [],
    websites: [],
    emails: [],
    dates: [],
    source: null,
    remarks: null,
  };
}

const clean = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Adds a name unless it stands there already; a stronger kind takes the place of a weaker one. */
export function addName(entity: Entity, text: string, kind: EntityName['kind']): void {
  const name = clean(text);
  if (name === '') return;
  const known = entity.names.find((other) => other.text === name);
  if (known === undefined) {
    if (kind === 'primary') entity.names.unshift({ text: name, kind });
    else entity.names.push({ text: name, kind });
  } else if (known.kind === 'weak') known.kind = kind;
}

const add = (list: string[], value: string) => {
  const text = clean(value);
  if (text !== '' && !list.includes(text)) list.push(text);
};

export const addWebsite = (entity: Entity, text: string): void => add(entity.websites, text);
export const addEmail = (entity: Entity, text: string): void => add(entity.emails, text);

/** Names of countries as the lists print them where a table of country names has others. */
const LIST_NAMES: Record<string, string> = {
  'korea, north': 'KP', 'korea, south': 'KR', 'north korea': 'KP', 'south korea': 'KR', burma: 'MM', russia: 'RU', 'russian federation': 'RU', iran: 'IR', syria: 'SY', laos: 'LA',
  'congo, democratic republic of the': 'CD', 'democratic republic of the congo': 'CD', 'congo (democratic republic)': 'CD', 'congo, republic of the': 'CG', 'bahamas, the': 'BS',
  'gambia, the': 'GM', 'the gambia': 'GM', palestinian: 'PS', 'west bank': 'PS', gaza: 'PS', 'occupied palestinian territories': 'PS', 'china, people\'s republic of': 'CN',
  'hong kong': 'HK', macau: 'MO', macao: 'MO', taiwan: 'TW', turkey: 'TR', türkiye: 'TR', 'cote d ivoire': 'CI', "cote d'ivoire": 'CI', 'ivory coast': 'CI', 'cabo verde': 'CV',
  'region: crimea': 'UA', crimea: 'UA', 'region: gaza': 'PS', 'region: kafia kingi': 'SD', kosovo: 'XK', 'united kingdom': 'GB', 'great britain': 'GB', england: 'GB',
  'united states': 'US', 'united states of america': 'US', usa: 'US', uae: 'AE', 'united arab emirates': 'AE', dprk: 'KP', "democratic people's republic of korea": 'KP',
  vietnam: 'VN', 'viet nam': 'VN', moldova: 'MD', 'republic of moldova': 'MD', tanzania: 'TZ', bolivia: 'BO', venezuela: 'VE', brunei: 'BN', 'north macedonia': 'MK',
  'macedonia, the former yugoslav republic of': 'MK', 'czech republic': 'CZ', 'vatican city': 'VA', 'holy see': 'VA', 'saint kitts and nevis': 'KN', 'virgin islands, british': 'VG',
  'british virgin islands': 'VG', 'virgin islands (british)': 'VG', 'antigua & barbuda': 'AG', 'trinidad & tobago': 'TT', 'sao tome & principe': 'ST', 'cayman islands': 'KY', serbia: 'RS',
};

/** ISO alpha-2 of a country as lists write it; `00` and other marks for "unknown" give null. */
export function countryCode(text: string, { country }: ListOptions): string | null {
  const name = clean(text);
  if (name === '' || name === '00') return null;
  const known = LIST_NAMES[name.toLowerCase()];
  return known ?? country(name);
}

export function addCountry(entity: Entity, text: string, options: ListOptions): void {
  const code = countryCode(text, options);
  if (code !== null && !entity.countries.includes(code)) entity.countries.push(code);
}

/** Adds an address of parts, most exact first; an address of a country alone only adds the country. */
export function addAddress(entity: Entity, parts: readonly string[], city: string, country: string, options: ListOptions): void {
  const code = country === '' ? null : countryCode(country, options);
  if (code !== null && !entity.countries.includes(code)) entity.countries.push(code);
  const text = [...parts, city, country].map(clean).filter(Boolean).join(', ');
  if (parts.every((part) => clean(part) === '') && clean(city) === '') return;
  const address: EntityAddress = { text, city: clean(city) || null, country: code };
  if (!entity.addresses.some((other) => other.text === text)) entity.addresses.push(address);
}

/** Kind of an id by the words that stand beside it. */
export function idKind(label: string): IdKind {
  const text = label.toLowerCase();
  if (/\bimo\b|vessel registration/.test(text)) return 'imo';
  if (/mmsi/.test(text)) return 'mmsi';
  if (/swift|\bbic\b/.test(text)) return 'swift';
  if (/legal entity number|\blei\b/.test(text)) return 'lei';
  if (/ogrn|main state registration|government gazette/.test(text)) return 'ogrn';
  if (/\binn\b|taxpayer/.test(text)) return 'inn';
  if (/\bkpp\b/.test(text)) return 'kpp';
  if (/tax id|\btin\b|vat/.test(text)) return 'tax';
  if (/passport/.test(text)) return 'passport';
  return /registration|company number|enterprise number|commercial registry|trade license|unified social credit|\bbusiness number/.test(text) ? 'registration' : 'other';
}

/** Russian numbers tell themselves by country and length: INN 10 or 12 digits, OGRN 13, OGRNIP 15. */
export function russianKind(kind: IdKind, value: string, country: string | null): IdKind {
  if (country !== 'RU') return kind;
  if (kind === 'tax' && /^(?:\d{10}|\d{12})$/.test(value)) return 'inn';
  return kind === 'registration' && /^(?:\d{13}|\d{15})$/.test(value) ? 'ogrn' : kind;
}

export function addId(entity: Entity, kind: IdKind, value: string): void {
  const text = clean(value);
  if (text !== '' && !entity.ids.some((other) => other.value === text && other.kind === kind)) entity.ids.push({ kind, value: text });
}
