/** Reading a sample in a test: its entities, what was left out, and the day it says. */
import {
  type Entity,
  findSets,
  type ListOptions,
  type RowProblem,
  readList,
  readSet,
} from '../../../../rules/lists/index.ts';
import { type CountryTable, compileCountries, countryOf } from '../../../../rules/places/countries.ts';
import table from '../../../../rules/tables/countries.json' with { type: 'json' };

const countries = compileCountries(table as unknown as CountryTable);
export const country = (text: string) => countryOf(text, countries);

export interface Read {
  entities: Entity[];
  problems: RowProblem[];
  published: string | null;
}

async function gather(read: (options: ListOptions) => AsyncGenerator<Entity>): Promise<Read> {
  const result: Read = { entities: [], problems: [], published: null };
  const options: ListOptions = {
    country,
    published: (date) => {
      result.published = date;
    },
    problem: (problem) => result.problems.push(problem),
  };
  for await (const entity of read(options)) result.entities.push(entity);
  return result;
}

/** Text in pieces of a few characters, so that every reader meets the seams between chunks. */
export function inPieces(text: string, size = 7): string[] {
  return Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size));
}

/** Reads one file that stands alone. */
export const readText = (text: string): Promise<Read> => gather((options) => readList(inPieces(text), options));

export const readBytes = (bytes: Uint8Array): Promise<Read> => gather((options) => readList([bytes], options));

/** Reads files by name as the sets they make; they must make one. */
export async function readFiles(files: Record<string, string>): Promise<Read> {
  const { sets } = await findSets(Object.entries(files).map(([name, text]) => ({ name, open: () => inPieces(text) })));
  const [set, ...others] = sets;
  if (set === undefined || others.length > 0) throw new Error(`${sets.length} sets`);
  return gather((options) => readSet(set, options));
}

/** The names of an entity with their kinds, for short expectations. */
export const namesOf = (entity: Entity | undefined) => entity?.names.map(({ text, kind }) => `${kind}: ${text}`);
