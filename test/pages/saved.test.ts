/** Real saved pages, where the shared material is at hand: what their index says is visible must be in the reading. */
import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { read } from '../../reader/read.ts';
import { visibleInNode } from '../../reader/visible.ts';
import type { Reading } from '../../rules/reading.ts';
import labels from '../../rules/tables/labels.json' with { type: 'json' };
import { documentOf } from '../../tools/document.ts';

const shared = new URL('../../../shared/pages/', import.meta.url);
const index = new URL('index.csv', shared);

type Row = Record<
  'file' | 'page_kind' | 'visible_mpns' | 'visible_manufacturer' | 'visible_hs_code' | 'visible_country_of_origin',
  string
>;

const rows = existsSync(index)
  ? Papa.parse<Row>(readFileSync(index, 'utf8'), { header: true, skipEmptyLines: true }).data
  : [];

async function reading({ file }: Row): Promise<Reading> {
  const { document, close } = documentOf(readFileSync(new URL(file, shared)));
  const found = read(document, {
    url: `https://shop.example/${file}`,
    visible: visibleInNode,
    vocabulary: labels.words,
  });
  await close();
  return found;
}

/** Facts as the index writes them: `A; B (remark)`. */
function facts(cell: string): string[] {
  return cell
    .split(';')
    .map((fact) => fact.replace(/\s*\([^()]*\)/g, '').trim())
    .filter(Boolean);
}

function said({ listings, parties }: Reading): string {
  return JSON.stringify([
    listings.map(({ title, fields }) => [title, fields.map(({ text }) => text)]),
    parties,
  ]).toLowerCase();
}

/** Not in the page's visible text, or in a menu alone: the index names them all the same. */
const NOT_SHOWN =
  /aliexpress|caltron|solicitation|purchase no|ИКЗ|related item|link slug|ASIN|site id|next to manufacturer/;

test.skipIf(rows.length === 0)(
  'shared pages (skipped where ../shared is missing): no page fails to be read',
  async () => {
    for (const row of rows) {
      const { reason, kind, listings } = await reading(row);
      expect([row.file, reason]).not.toEqual([row.file, 'unreadable']);
      if (row.page_kind === 'product')
        expect([row.file, kind === 'product' || listings.length > 0]).toEqual([row.file, true]);
      if (/captcha|cloudflare|antibot|404|shell|categories|lego/.test(row.file) && row.page_kind !== 'product') {
        expect([row.file, listings.length]).toEqual([row.file, 0]);
      }
    }
  },
  300_000,
);

test.skipIf(rows.length === 0)(
  'shared pages: part numbers, makers, HS codes and origins that the index says are visible',
  async () => {
    const lost: string[] = [];
    let total = 0;
    for (const row of rows) {
      const found = said(await reading(row));
      for (const column of [
        'visible_mpns',
        'visible_manufacturer',
        'visible_hs_code',
        'visible_country_of_origin',
      ] as const) {
        for (const fact of NOT_SHOWN.test(row[column] + row.file) ? [] : facts(row[column])) {
          total++;
          if (!found.includes(JSON.stringify(fact).slice(1, -1).toLowerCase()))
            lost.push(`${row.file} ${column} ${fact}`);
        }
      }
    }
    console.info(`${total - lost.length} of ${total} facts found; lost: ${lost.join('; ')}`);
    expect(lost.length / total).toBeLessThan(0.02);
  },
  300_000,
);
