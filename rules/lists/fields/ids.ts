/** Numbers that identify a party: the label they stand behind, and what kind of number that is. */
import { isInn, isOgrn } from '../../places/taxids.ts';
import type { Entity, IdKind } from '../entity.ts';
import { addId } from '../entry.ts';

const KINDS: Readonly<Record<Exclude<IdKind, 'inn' | 'ogrn'>, readonly string[]>> = {
  tax: [
    'tax id no',
    'tax id',
    'tax identification number',
    'taxpayer identification number',
    'tax registration number',
    'nit',
    'ruc',
    'rif',
    'rfc',
    'cuit',
    'cui',
    'rtn',
    'vat number',
    'vat registration number',
    'fiscal code',
    'italian fiscal code',
    'fiscalcode',
    'taxid',
    'numero unico de identificacion tributaria nuit',
  ],
  registration: [
    'registration number',
    'registration id',
    'regnumber',
    'state registration number',
    'business registration number',
    'business number',
    'commercial registry number',
    'company number',
    'uk company number',
    'company id',
    'public registration number',
    'economic register number cbls',
    'united social credit code certificate uscc',
    'united social credit code certificate usccc',
    'business registration document',
    'dubai chamber of commerce membership no',
    'le number',
    'romanian cr',
    'cr no',
    'unified social credit code uscc',
    'enterprise number',
    'trade license no',
    'certificate of incorporation number',
    'registered charity no',
    'folio mercantil no',
    'matricula mercantil no',
    'chamber of commerce number',
    'istanbul chamber of comm no',
    'central registration system number',
  ],
  kpp: ['kpp'],
  imo: ['vessel registration identification', 'imo', 'imo number'],
  mmsi: ['mmsi', 'maritime mobile service identity mmsi'],
  swift: ['swift bic', 'swiftbic', 'swift', 'bic', 'swift code'],
  lei: ['legal entity number', 'lei', 'legal entity identifier'],
  passport: [
    'passport',
    'passport number',
    'diplomatic passport',
    'diplomatic passport number',
    'stateless person passport',
  ],
  other: [
    'identification number',
    'national id no',
    'national identification number',
    'national foreign id number',
    'identification card',
    'id',
    'cedula no',
    'dni',
    'curp',
    'ssn',
    'government gazette number',
    'bik ru',
    'd u n s number',
    'aircraft tail number',
    'aircraft manufacturers serial number msn',
    'birth certificate number',
    'drivers license no',
    'personal id card',
    'electoral registry no',
    'license',
    'seafarers identification document',
    'residency number',
    'kenyan id no',
    'turkish identification number',
    'numero de identidad',
    'chinese commercial code',
    'organization code',
    'travel document number',
    'refugee id card',
  ],
};

const LABELS: ReadonlyMap<string, IdKind> = new Map(
  Object.entries(KINDS).flatMap(([kind, labels]) => labels.map((label): [string, IdKind] => [label, kind as IdKind])),
);

/** A label without its marks: "Tax ID No." and "NIT #" → "tax id no", "nit". */
export function labelKey(label: string): string {
  return label
    .slice(0, 80)
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The kind of number a label announces, null for a label that announces none. */
export function idKindOf(label: string): IdKind | null {
  return LABELS.get(labelKey(label)) ?? null;
}

const DIGITS = /\d{9,15}/g;

/** A tax or register number by its own checksum, where it is Russian. */
function russian(kind: IdKind, digits: string): IdKind {
  if (isInn(digits) && (kind === 'tax' || kind === 'inn')) return 'inn';
  if (isOgrn(digits) && kind !== 'imo' && kind !== 'passport') return 'ogrn';
  return kind;
}

/**
 * Adds a number under its kind. `country` of its issuer, null where not stated: a tax number of Russia with a right
 * checksum is an INN, and thirteen digits with the right checksum are an OGRN under any label.
 */
export function addNumber(entry: Entity, kind: IdKind, value: string, country: string | null): void {
  const text = value.trim();
  // Shipping companies have a number of the IMO too: only a ship's is the ship's.
  if (kind === 'imo' || (entry.type === 'vessel' && /^IMO/i.test(text))) {
    for (const [, number = ''] of text.matchAll(/(?:^|\D)(\d{7})(?!\d)/g)) addId(entry, 'imo', number);
    return;
  }
  const digits = text.replace(/[\s-]/g, '');
  const exact = country === null || country === 'RU' ? russian(kind, digits) : kind;
  addId(entry, exact, exact === kind ? text : digits);
}

/**
 * Numbers of a free text such as "ОГРН 1027…, ИНН 77…; UK Company no. 065…": the Russian ones by checksum and, when
 * there are none, the text itself.
 */
export function addNumbersIn(entry: Entity, text: string): void {
  const numbers = text.slice(0, 2_000).match(DIGITS) ?? [];
  const known = numbers.filter((digits) => isOgrn(digits) || isInn(digits));
  for (const digits of known) addId(entry, isOgrn(digits) ? 'ogrn' : 'inn', digits);
  if (known.length === 0 && text.trim() !== '') addId(entry, 'registration', text.slice(0, 120));
}
