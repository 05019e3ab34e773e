import { compareNames } from '../../rules/parties/index.ts';
import { rowsOf } from './rows.ts';
import { onlyFile, print } from './usage.ts';

/** `names FILE.csv`: two names a row, and whether they are one. */
export async function names(files: string[]): Promise<void> {
  const columns = ['schema', 'name1', 'name2'];
  for await (const { row, cells, error } of rowsOf(onlyFile(files, 'names FILE.csv'), columns)) {
    const { schema = '', name1 = '', name2 = '' } = cells;
    await print(error === null ? { row, ...compareNames(schema, name1, name2) } : { row, error });
  }
}
