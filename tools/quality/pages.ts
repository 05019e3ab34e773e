/** How well whole pages are judged: the labelled saved pages, read and screened as the extension does. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { read } from '../../reader/read.ts';
import { visibleInNode } from '../../reader/visible.ts';
import { screen } from '../../rules/screen.ts';
import labels from '../../rules/tables/labels.json' with { type: 'json' };
import { documentOf } from '../document.ts';
import { rules } from '../rules.ts';

export interface PageResult {
  file: string;
  label: 'yes' | 'no' | 'unclear';
  /** yes when any listing is a priority-list good. */
  found: 'yes' | 'no';
  listings: number;
  /** Titles of the listings called yes. */
  called: string[];
  /** Milliseconds of reading and screening, without HTML parsing. */
  ms: number;
}

/** Reads and screens every page of the index. Null when the folder is missing. */
export async function measurePages(folder: string): Promise<PageResult[] | null> {
  const index = join(folder, 'index.csv');
  if (!existsSync(index)) return null;
  const rows = Papa.parse<Record<string, string>>(await readFile(index, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
  const cache = { rules: rules(), lists: null, today: rules().meta.created };
  const results: PageResult[] = [];
  for (const row of rows) {
    const file = row.file as string;
    const { document, close } = documentOf(await readFile(join(folder, file)));
    const start = performance.now();
    const screening = screen(read(document, { url: '', visible: visibleInNode, vocabulary: labels.words }), {}, cache);
    const ms = performance.now() - start;
    close();
    const called = screening.listings.filter((listing) => listing.goods.chpl === 'yes').map((listing) => listing.title);
    results.push({
      file,
      label: row.chpl as PageResult['label'],
      found: called.length > 0 ? 'yes' : 'no',
      listings: screening.listings.length,
      called,
      ms,
    });
  }
  return results;
}
