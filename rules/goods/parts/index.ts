/** Part numbers and makers: what a part number's family says of the goods and of whose brand they are. */
import type { Field } from '../../reading.ts';

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
}

export interface PartTables {
  source: string;
}

export interface PartRules {
  source: string;
}

/** Compiles the tables. Throws on a pattern that cannot match. */
export function compileParts(tables: PartTables): PartRules {
  return { source: tables.source };
}

/** Finds part numbers, the maker and maker products in a listing's fields. */
export function findParts(_fields: readonly Field[], _rules: PartRules): PartsAnswer {
  return { parts: [], mpn: null, maker: null, products: [] };
}
