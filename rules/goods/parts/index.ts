/** Part numbers and makers: what a part number's family says of the goods and of whose brand they are. */
import type { Field, FieldKey } from '../../reading.ts';
import { candidatesIn } from './candidates.ts';
import { type Company, compileFamilies, type Families, type FamilyTables, familyOf } from './families.ts';
import { type GostTable, gostParts } from './gost.ts';
import { BESIDE, compileMakers, GOST, type Heard, hear, type Makers, type MakerTable } from './makers.ts';
import { compileProducts, type Products, type ProductTable, productIn } from './products.ts';

const LONGEST_MPN = 60;

/** A part number found in a text. */
export interface Part {
  /** As its maker writes it. */
  mpn: string;
  /** Field it stood in, and the words as they stood. */
  field: string;
  text: string;
  /** The letters and digits that gave the family: the beginning of the number. */
  family: string;
  /** HS-6 candidates, best first; empty where the family says none. */
  hs: string[];
  /** 0 to 1: how sure the family gives hs[0]. */
  certainty: number;
  /** Every maker the family may come from. */
  makers: string[];
  /** Headquarters country where all these makers share one, else null. */
  country: string | null;
  /** The listing names a maker that belongs to none of these firms. */
  foreign: boolean;
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
  machines: ProductTable;
  gost: GostTable;
}

export interface PartRules {
  families: Families;
  makers: Makers;
  products: Products;
  /** HS-6 by the type digit of a GOST bearing number. */
  gost: Record<string, string>;
}

/** Compiles the tables. Throws on a pattern or name that cannot match, and on a family of a maker without a row. */
export function compileParts({ families, makers, machines, gost }: PartTables): PartRules {
  const beside = Object.values(families).flatMap((table) => table.beside ?? []);
  const index = compileMakers(makers, [
    ...beside.map((text) => ({ text, kind: BESIDE })),
    ...gost.beside.map((text) => ({ text, kind: GOST })),
  ]);
  return {
    families: compileFamilies(families, index),
    makers: index.makers,
    products: compileProducts(machines, index),
    gost: gost.types,
  };
}

/** Fields a part number can stand in, the surest first. */
const PART_FIELDS: readonly FieldKey[] = ['mpn', 'model', 'title', 'description', 'other'];

const nameOf = (field: Field) => field.label ?? field.key;

function partsOf(field: Field, company: Company, gost: boolean, rules: PartRules): Part[] {
  const { single, joined } = candidatesIn(field.text);
  const parts: Part[] = [];
  for (const candidate of single) {
    const part = gost ? gostParts(candidate, nameOf(field), rules.gost) : null;
    const found = familyOf(candidate, nameOf(field), company, rules.families) ?? part;
    if (found !== null) parts.push(found);
  }
  const alone = parts.length;
  for (const candidate of joined) {
    const pair = familyOf(candidate, nameOf(field), company, rules.families);
    if (pair !== null && !parts.slice(0, alone).some(({ mpn }) => pair.mpn.endsWith(mpn))) parts.push(pair);
  }
  return parts;
}

/** What the fields say of makers, and whether bare numbers may speak. */
interface Around {
  maker: (PartsAnswer['maker'] & { id: number }) | null;
  /** Where the words after the maker's name begin, in the title. */
  after: number;
  beside: boolean;
  gost: boolean;
}

function listen(fields: readonly Field[], { makers }: PartRules): Around {
  const around: Around = { maker: null, after: 0, beside: false, gost: false };
  let stated = false;
  for (const field of fields) {
    if (field.key !== 'title' && field.key !== 'category' && field.key !== 'manufacturer') continue;
    const heard: Heard = hear(field.text, makers);
    if (field.key === 'manufacturer') {
      const found = heard.whole ?? heard.start ?? heard.first;
      if (found === null || stated) continue;
      around.maker = { ...found, field: nameOf(field) };
      stated = true;
      continue;
    }
    around.beside ||= heard.beside;
    around.gost ||= heard.gost;
    const found = field.key === 'title' ? (heard.first ?? heard.start) : null;
    if (found === null) continue;
    around.after = heard.after;
    if (around.maker === null) around.maker = { ...found, field: 'title' };
  }
  return around;
}

/** The listing's own part number: the one its field states, else the first of a known family in the title. */
function statedMpn(fields: readonly Field[], parts: readonly Part[]): string | null {
  const stated = fields.find(({ key, text }) => key === 'mpn' && text.length <= LONGEST_MPN);
  return stated?.text.trim() ?? parts[0]?.mpn ?? null;
}

function brandOf(maker: PartsAnswer['maker'], parts: readonly Part[]): PartsAnswer['brand'] {
  if (maker !== null) {
    const { country, field, text } = maker;
    return country === null ? null : { country, field, text, rule: 'brand_maker' };
  }
  for (const { country, field, text } of parts)
    if (country !== null) return { country, field, text, rule: 'brand_part_family' };
  return null;
}

/** Finds part numbers, the maker and maker products in a listing's fields. */
export function findParts(fields: readonly Field[], rules: PartRules): PartsAnswer {
  const { maker, after, beside, gost } = listen(fields, rules);
  const group = maker === null ? null : (rules.makers.groups[maker.id] as number);
  const parts: Part[] = [];
  const products: MakerProduct[] = [];
  for (const key of PART_FIELDS)
    for (const field of fields) {
      if (field.key !== key) continue;
      parts.push(...partsOf(field, { group, beside }, gost, rules));
      if (maker === null || group === null || products.length > 0 || key === 'description' || key === 'other') continue;
      const product = productIn(field.text, key === 'title' ? after : 0, group, rules.products);
      if (product !== null) products.push({ ...product, maker: maker.name, field: nameOf(field) });
    }
  return { parts, mpn: statedMpn(fields, parts), maker, products, brand: brandOf(maker, parts) };
}
