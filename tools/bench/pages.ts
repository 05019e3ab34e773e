/** Reading and screening of saved pages, without HTML parsing, against walking the same document's text once. */
import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { read } from '../../reader/read.ts';
import { visibleInNode } from '../../reader/visible.ts';
import { screen } from '../../rules/screen.ts';
import labels from '../../rules/tables/labels.json' with { type: 'json' };
import { documentOf } from '../document.ts';
import { rules } from '../rules.ts';
import { median, percentile, round } from './timing.ts';

/** Null where the folder of saved pages is missing. */
export async function benchPages(folder: string) {
  if (!existsSync(folder)) return null;
  const cache = { rules: rules(), lists: null, today: rules().meta.created };
  const reading: number[] = [];
  const screening: number[] = [];
  const walking: number[] = [];
  for await (const file of glob(`${folder}/*/*.html`)) {
    const { document, close } = documentOf(await readFile(file));
    const start = performance.now();
    const result = read(document, { url: '', visible: visibleInNode, vocabulary: labels.words });
    const readAt = performance.now();
    screen(result, {}, cache);
    const screenedAt = performance.now();
    document.body?.textContent?.length;
    walking.push(performance.now() - screenedAt);
    reading.push(readAt - start);
    screening.push(screenedAt - readAt);
    close();
  }
  return {
    pages: reading.length,
    readMs: round(median(reading)),
    read95Ms: round(percentile(reading, 0.95)),
    screenMs: round(median(screening)),
    screen95Ms: round(percentile(screening, 0.95)),
    readTimesTextContent: round(median(reading) / median(walking)),
  };
}
