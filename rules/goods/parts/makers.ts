/** Makers: the name, its other spellings, and where its headquarters are. */
import { compileLexicon, findLongest, type Lexicon, lookUp } from '../../text/lexicon.ts';
import { raw, tokenize } from '../../text/tokens.ts';

export interface MakerTable {
  source: string;
  date: string;
  level: string;
  rows: { name: string; country: string | null; parent?: string; names?: string[]; weak?: string[] }[];
}

export interface Makers {
  names: string[];
  countries: (string | null)[];
  /** Names that speak wherever they stand. */
  strong: Lexicon;
  /** These and the ordinary words: they speak as a whole field, or at the start of a title. */
  all: Lexicon;
}

export interface NamedMaker {
  name: string;
  country: string | null;
  text: string;
}

const MOST_TOKENS = 60;

export function compileMakers({ rows }: MakerTable): Makers {
  const strong = rows.flatMap(({ name, names = [], weak = [] }, id) =>
    [name, ...names].filter((text) => !weak.includes(text)).map((text) => ({ text, id })),
  );
  const weak = rows.flatMap(({ weak: list = [] }, id) => list.map((text) => ({ text, id })));
  return {
    names: rows.map(({ name }) => name),
    countries: rows.map(({ country }) => country),
    strong: compileLexicon(strong),
    all: compileLexicon([...strong, ...weak]),
  };
}

function maker(makers: Makers, id: number, text: string): NamedMaker {
  return { name: makers.names[id] as string, country: makers.countries[id] as string | null, text };
}

/** The maker a manufacturer field names: the whole field, else what it begins with. */
export function makerOfField(text: string, makers: Makers): NamedMaker | null {
  const [whole] = lookUp(makers.all, text);
  if (whole !== undefined) return maker(makers, whole, text);
  return makerAtStart(text, makers) ?? makerInText(text, makers);
}

/** A maker whose name a text begins with, ordinary words included. */
export function makerAtStart(text: string, makers: Makers): NamedMaker | null {
  const tokens = tokenize(text.slice(0, 80));
  const hit = findLongest(makers.all, tokens).find(({ from }) => from === 0);
  return hit === undefined ? null : maker(makers, hit.id, raw(tokens, hit.from, hit.to));
}

/** The first maker named in a text by a name that is no ordinary word. */
export function makerInText(text: string, makers: Makers): NamedMaker | null {
  const tokens = tokenize(text.slice(0, 400));
  const hit = findLongest(makers.strong, { ...tokens, count: Math.min(tokens.count, MOST_TOKENS) })[0];
  return hit === undefined ? null : maker(makers, hit.id, raw(tokens, hit.from, hit.to));
}

/** The one country all makers of these names share; null when they differ or one is unknown. */
export function countryOfAll(names: readonly string[], makers: Makers): string | null {
  const countries = new Set(names.map((name) => countryOfMaker(name, makers)));
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}

/** Headquarters country of a maker by any of its names. */
export function countryOfMaker(name: string, makers: Makers): string | null {
  const [id] = lookUp(makers.all, name);
  return id === undefined ? null : (makers.countries[id] as string | null);
}
