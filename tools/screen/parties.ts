import { matchParty } from '../../rules/parties/index.ts';
import { countryOf } from '../../rules/places/countries.ts';
import { rules } from '../rules.ts';
import { listsOf } from './lists.ts';
import { today } from './now.ts';
import { rowsOf } from './rows.ts';
import { type Options, onlyFile, print, UsageError } from './usage.ts';

/** `parties FILE.csv --lists DIR`: matches of each name, best first. */
export async function parties(files: string[], options: Options): Promise<void> {
  const usage = 'parties FILE.csv --lists DIR [--name COLUMN] [--country COLUMN]';
  const file = onlyFile(files, usage);
  const lists = await listsOf(options.lists);
  if (lists === null) throw new UsageError(`usage: screen ${usage}`);
  const day = today(options.now, lists);
  const column = options.name ?? 'name';
  const countryColumn = options.country ?? 'country';
  for await (const { row, cells, error } of rowsOf(file, [column])) {
    const name = cells[column] ?? '';
    const country = countryOf(cells[countryColumn] ?? '', rules().places.countries);
    const facts = country === null ? { name } : { name, country };
    await print(error === null ? { row, name, matches: matchParty(facts, 'buyer', lists, day) } : { row, error });
  }
}
