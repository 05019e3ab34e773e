/** Addresses as one line with a city and a country. */
import type { Entity } from '../entity.ts';
import { addCountry } from '../entry.ts';
import type { FileContext } from '../format.ts';

const LONGEST_ADDRESS = 500;
/** Words and numbers that are no city: postcodes, two-letter states, boxes. */
const NO_CITY = /\d|^(?:[A-Z]{2}|P\.?\s?O\.?.{0,9})$/i;

/** The town of a field that may hold a postcode and a state too: "London EC3N 1DY", "New York, NY 10019", "Minsk 220099". */
export function cityOf(text: string): string {
  const [first = ''] = text.split(',');
  const words = first.trim().split(/\s+/);
  const city = words
    .filter((word) => !/\d/.test(word))
    .join(' ')
    .trim();
  return city.length > 80 ? '' : city;
}

/** The town of a whole address: the last part before the country that is no number, no state and no box. */
function cityIn(parts: readonly string[]): string {
  // Of several parts the first is the street.
  const city = parts
    .slice(parts.length > 1 ? 1 : 0)
    .findLast((part) => part !== '' && part.length <= 60 && !NO_CITY.test(part));
  return city ?? '';
}

export interface PrintedAddress {
  /** Everything but the country, as printed; empty lines are left out. */
  lines: readonly string[];
  /** The town, empty where none is told apart. */
  city: string;
  /** The country as printed, and as ISO code. */
  country: string;
  code: string | null;
}

/** Adds an address and its country to the entry's. A country alone is no address. */
export function addAddress(entry: Entity, { lines, city, country, code }: PrintedAddress): void {
  addCountry(entry, code);
  const said = lines.flatMap((line) => line.replace(/\s+/g, ' ').trim() || []);
  if (said.length === 0) return;
  const text = [...said, country.trim()].filter(Boolean).join(', ').slice(0, LONGEST_ADDRESS);
  if (!entry.addresses.some((known) => known.text === text))
    entry.addresses.push({ text, city: city || null, country: code });
}

/** Adds an address that is one printed line and ends in its country, as a code or in words. `block`: the country if it does not. */
export function addPrintedAddress(
  entry: Entity,
  line: string,
  context: FileContext,
  block: string | null = null,
): void {
  const text = line
    .slice(0, LONGEST_ADDRESS)
    .trim()
    .replace(/[.;,\s]+$/, '');
  const parts = text.split(',').map((part) => part.trim());
  const last = parts.at(-1) ?? '';
  // "Moscow, Russia 191123": a postcode may follow the country.
  const own = context.country(last.replace(/[\d\s-]+$/, ''));
  const country = own ?? block;
  if (parts.length === 1 && own !== null) addCountry(entry, own);
  else
    addAddress(entry, {
      lines: [text],
      city: cityIn(own === null ? parts : parts.slice(0, -1)),
      country: '',
      code: country,
    });
}
