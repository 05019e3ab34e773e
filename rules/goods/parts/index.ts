/** Part numbers and makers: what a part number's family says of the goods and of whose brand they are. */
import type { Field, FieldKey } from '../../reading.ts';
import { findAll, type Lexicon } from '../../text/lexicon.ts';
import { tokenize } from '../../text/tokens.ts';
import { candidatesIn } from './candidates.ts';
import { type Company, compileFamilies, type Families, type FamilyTables, familyOf } from './families.ts';
import {
  compileMakers,
  countryOfAll,
  type Makers,
  type MakerTable,
  makerAtStart,
  makerInText,
  makerOfField,
} from './makers.ts';

const LONGEST_MPN = 60;

/** A part number found in a text. */
export interface Part {
  /** As its maker writes it. */
  mpn: string;
  /** Field it stood in, and the words as they stood. */
  field: string;
  text: string;
  /** Family id of the table. */
  family: string;
  /** HS-6 candidates, best first; empty where the family says none. */
  hs: string[];
  /** 0 to 1: how sure the family gives hs[0]. */
  certainty: number;
  /** Every maker the family may come from. */
  makers: string[];
}

/** A maker beside a product family of its own: Haas VF-2. */
export interface MakerProduct {
  hs: string;
  certainty: number;
  maker: string;
  field: string;
  text: string;
}

export interface PartsAnswer {
  parts: Part[];
  /** The listing's own part number: stated in its field, else the first found. */
  mpn: string | null;
  /** The maker named by the listing. */
  maker: { name: string; country: string | null; field: string; text: string } | null;
  products: MakerProduct[];
  /** Whose brand it is: of the maker named, else of the part's family where all its makers agree. */
  brand: { country: string; field: string; text: string; rule: string } | null;
}

export interface PartTables {
  families: FamilyTables;
  makers: MakerTable;
}

export interface PartRules {
  families: Families;
  makers: Makers;
}

/** Compiles the tables. Throws on a pattern or name that cannot match. */
export function compileParts({ families, makers }: PartTables): PartRules {
  return { families: compileFamilies(families), makers: compileMakers(makers) };
}

/** Fields a part number can stand in, the surest first. */
const PART_FIELDS: readonly FieldKey[] = ['mpn', 'model', 'title', 'description', 'other'];

function partsOf(field: Field, company: Company, { families }: PartRules): Part[] {
  const { single, joined } = candidatesIn(field.text);
  const name = field.label ?? field.key;
  const found = single.flatMap((candidate) => familyOf(candidate, name, company, families) ?? []);
  const pairs = joined.flatMap((candidate) => familyOf(candidate, name, company, families) ?? []);
  return [...found, ...pairs.filter((pair) => !found.some(({ mpn }) => pair.mpn.endsWith(mpn)))];
}

function makerOf(fields: readonly Field[], { makers }: PartRules): PartsAnswer['maker'] {
  for (const field of fields) {
    const found = field.key === 'manufacturer' ? makerOfField(field.text, makers) : null;
    if (found !== null) return { ...found, field: field.label ?? field.key };
  }
  const title = fields.find(({ key }) => key === 'title');
  const found = title && (makerInText(title.text, makers) ?? makerAtStart(title.text, makers));
  return found ? { ...found, field: 'title' } : null;
}

/** The listing's own part number: the one its field states, else the first of a known family in the title. */
function statedMpn(fields: readonly Field[], parts: readonly Part[]): string | null {
  const stated = fields.find(({ key, text }) => key === 'mpn' && text.length <= LONGEST_MPN);
  return stated?.text.trim() ?? parts[0]?.mpn ?? null;
}

function brandOf(maker: PartsAnswer['maker'], parts: readonly Part[], { makers }: PartRules): PartsAnswer['brand'] {
  if (maker !== null) {
    const { country, field, text } = maker;
    return country === null ? null : { country, field, text, rule: 'brand_maker' };
  }
  for (const { makers: names, field, text } of parts) {
    const country = countryOfAll(names, makers);
    if (country !== null) return { country, field, text, rule: 'brand_part_family' };
  }
  return null;
}

/** Whether a title or category names what the bare numbers of a table belong to. */
function speaksOf(fields: readonly Field[], beside: Lexicon): boolean {
  return fields.some(
    ({ key, text }) =>
      (key === 'title' || key === 'category') && findAll(beside, tokenize(text.slice(0, 500))).length > 0,
  );
}

/** Finds part numbers, the maker and maker products in a listing's fields. */
export function findParts(fields: readonly Field[], rules: PartRules): PartsAnswer {
  const ordered = PART_FIELDS.flatMap((key) => fields.filter((field) => field.key === key));
  const maker = makerOf(fields, rules);
  const company = { maker: maker?.name ?? null, beside: speaksOf(fields, rules.families.beside) };
  const parts = ordered.flatMap((field) => partsOf(field, company, rules));
  return { parts, mpn: statedMpn(fields, parts), maker, products: [], brand: brandOf(maker, parts, rules) };
}
