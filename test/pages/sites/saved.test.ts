/** Real saved pages of sites that have an adapter, where the shared material is at hand: with it they are read no worse. */
import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { read } from '../../../reader/read.ts';
import { visibleInNode } from '../../../reader/visible.ts';
import type { Reading } from '../../../rules/reading.ts';
import { documentOf } from '../../../tools/document.ts';
import { rules } from '../../../tools/rules.ts';

const shared = new URL('../../../../shared/pages/', import.meta.url);
const index = new URL('index.csv', shared);

/** Addresses as such pages have them, by folder of the saved pages and kind. */
const ADDRESSES: Record<string, Record<string, string>> = {
  '1688': { product: 'https://detail.1688.com/offer/1.html' },
  alibaba: {
    product: 'https://www.alibaba.com/product-detail/x_1.html',
    search: 'https://www.alibaba.com/trade/search?SearchText=x',
    supplier: 'https://x.en.alibaba.com/productlist.html',
  },
  amazon: { product: 'https://www.amazon.com/x/dp/B000000000' },
  ebay: { product: 'https://www.ebay.com/itm/1', search: 'https://www.ebay.com/sch/i.html?_nkw=x' },
  farnell: { product: 'https://uk.farnell.com/x/dp/1' },
  findchips: { search: 'https://www.findchips.com/search/x' },
  indiamart: { rfq: 'https://trade.indiamart.com/details.mp?offer=1' },
  'made-in-china': { search: 'https://www.made-in-china.com/products-search/x.html' },
  mouser: { search: 'https://www.mouser.com/c/?q=x' },
};
/** A directory of suppliers, and a showroom: pages of the site that have another address. */
const ELSEWHERE: Record<string, string> = {
  earphone: 'https://www.made-in-china.com/manufacturers-directory/x.html',
  supplier_site: 'https://x.en.made-in-china.com/productSearch?keyword=x',
};

function addressOf(file: string, kind: string): string | undefined {
  const other = Object.keys(ELSEWHERE).find((part) => file.includes(part));
  return other === undefined ? ADDRESSES[file.split('/')[0] ?? '']?.[kind] : ELSEWHERE[other];
}

type Row = { file: string; page_kind: string };
const rows = existsSync(index)
  ? Papa.parse<Row>(readFileSync(index, 'utf8'), { header: true, skipEmptyLines: true }).data
  : [];
const pages = rows.flatMap(({ file, page_kind: kind }) => {
  const url = addressOf(file, kind);
  return url === undefined ? [] : [{ file, kind, url }];
});

/** Share of the generic reader's cards that an adapter finds at least. */
const LEAST = 0.95;
const KEYS = /^(?:mpn|model|manufacturer|hs|eccn|origin)$/;

/** Facts of goods, each in its listing. */
function facts({ listings }: Reading): string[] {
  return listings.flatMap(({ fields }) =>
    fields.filter(({ key }) => KEYS.test(key)).map(({ key, text }) => `${key} ${text}`),
  );
}

test.skipIf(rows.length === 0).each(pages)(
  'shared pages (skipped where ../shared is missing): $file',
  async ({ file, url }) => {
    const { labels, sites } = rules();
    const readings: Reading[] = [];
    for (const known of [[], sites]) {
      const { document, close } = documentOf(readFileSync(new URL(file, shared)));
      readings.push(read(document, { url, visible: visibleInNode, vocabulary: labels, sites: known }));
      await close();
    }
    const [generic, own] = readings as [Reading, Reading];
    expect([own.site, own.missed]).toEqual([file.split('/')[0], generic.missed]);
    // A row of adverts that says nothing of goods is a card for the generic reader alone.
    expect(own.listings.length).toBeGreaterThanOrEqual(generic.listings.length * LEAST);
    expect(facts(own)).toEqual(expect.arrayContaining(facts(generic)));
    expect(own.destinations).toEqual(expect.arrayContaining(generic.destinations));
  },
  60_000,
);

test.skipIf(rows.length === 0)('shared pages: every adapter that says it was held against a page has one here', () => {
  const held = new Set(pages.map(({ file }) => file.split('/')[0]));
  const verified = rules().sites.filter((site) => site.pages.some((page) => page.verified));
  expect(verified.map(({ id }) => id)).toEqual([...held].sort());
});
