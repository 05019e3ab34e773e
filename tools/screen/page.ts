import { readFile } from 'node:fs/promises';
import { read } from '../../reader/read.ts';
import { visibleInNode } from '../../reader/visible.ts';
import type { Deal } from '../../rules/deal.ts';
import type { FieldKey, Reading } from '../../rules/reading.ts';
import { screen } from '../../rules/screen.ts';
import { inWords } from '../../rules/words.ts';
import { documentOf } from '../document.ts';
import { rules } from '../rules.ts';
import { listsOf } from './lists.ts';
import { today } from './now.ts';
import { statedDeal } from './statedDeal.ts';
import { type Options, print, UsageError } from './usage.ts';

async function dealOf(file: string | undefined): Promise<Deal> {
  if (file === undefined) return {};
  try {
    return statedDeal(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    throw new UsageError(`${file} is not a deal: ${error instanceof Error ? error.message : error}`);
  }
}

/** What the page itself says of its listing, whether or not the rules know it. */
function stated({ listings }: Reading, index: number, key: FieldKey): string | null {
  return listings[index]?.fields.find((field) => field.key === key)?.text ?? null;
}

/**
 * The part number: the one the page states, else its model; but a number that the title holds beside a model of several
 * words is the number, and the model a name.
 */
function numberOf(reading: Reading, index: number, known: string | null): string | null {
  const mpn = stated(reading, index, 'mpn');
  const model = stated(reading, index, 'model');
  if (mpn !== null || model === null || known === null) return mpn ?? model ?? known;
  const isName = /\s/.test(model) && !model.includes(known) && reading.listings[index]?.title.includes(known);
  return isName ? known : model;
}

/** `page FILE…`: each saved page read and screened. `ms` is reading and screening, without HTML parsing. */
export async function page(files: string[], options: Options): Promise<void> {
  if (files.length === 0) throw new UsageError('usage: screen page FILE… [--url URL] [--deal deal.json] [--lists DIR]');
  const deal = await dealOf(options.deal);
  const lists = await listsOf(options.lists);
  const cache = { rules: rules(), lists, today: today(options.now, lists) };
  const { labels, sites } = cache.rules;
  const known = { visible: visibleInNode, vocabulary: labels, sites };
  for (const file of files) {
    try {
      const { document, close } = documentOf(await readFile(file));
      const start = performance.now();
      const reading = read(document, { url: options.url ?? '', ...known });
      const screening = screen(reading, deal, cache);
      const ms = Math.round((performance.now() - start) * 100) / 100;
      close();
      const { listings, questions: _questions, ...worded } = inWords(screening, cache.rules, 'en');
      const flat = listings.map(({ goods, us, ...listing }, index) => ({
        ...listing,
        mpn: numberOf(reading, index, goods.mpn),
        manufacturer: goods.manufacturer ?? stated(reading, index, 'manufacturer'),
        hs: goods.hs,
        eccn: goods.eccn,
        originStated: us.originStated,
        goods,
        us,
      }));
      await print({ file, ...worded, listings: flat, ms });
    } catch (error) {
      await print({ file, error: error instanceof Error ? error.message : String(error) });
    }
  }
}
