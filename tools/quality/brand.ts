/** How well the brand's country is told: US or not, against labelled part numbers. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { recogniseGoods } from '../../rules/goods/index.ts';
import { judgeOrigin } from '../../rules/origin/index.ts';
import type { Field } from '../../rules/reading.ts';
import { rules } from '../rules.ts';

interface Row {
  text: string;
  mpn: string;
  manufacturer: string;
  manufacturer_in_text: string;
  hq_country: string;
  us_hq: string;
  source: string;
}

interface Judged extends Row {
  answer: string | null;
}

function scores(rows: readonly Judged[]) {
  const said = rows.filter(({ answer }) => answer === 'US');
  const right = said.filter(({ us_hq }) => us_hq === 'Y').length;
  const wanted = rows.filter(({ us_hq }) => us_hq === 'Y').length;
  const precision = right / Math.max(1, said.length);
  const recall = right / Math.max(1, wanted);
  const share = (value: number) => Math.round(value * 1000) / 1000;
  return {
    cases: rows.length,
    precision: share(precision),
    recall: share(recall),
    f1: share((2 * precision * recall) / Math.max(1e-9, precision + recall)),
  };
}

/** Measures on a file of cases; null where it is missing. */
export async function measureBrand(file: string, misses: number) {
  if (!existsSync(file)) return null;
  const { data } = Papa.parse<Row>(await readFile(file, 'utf8'), { header: true, skipEmptyLines: true });
  const { goods, origin, places } = rules();
  const judged = data.map((row): Judged => {
    const fields: Field[] = [{ key: 'title', label: null, text: row.text }];
    return {
      ...row,
      answer: judgeOrigin(fields, recogniseGoods(fields, goods), origin, places.countries).brandCountry,
    };
  });
  const sources = [...new Set(judged.map(({ source }) => source))];
  const wrong = judged.filter(({ answer, us_hq }) => (answer === 'US') !== (us_hq === 'Y'));
  return {
    named: scores(judged.filter((row) => row.manufacturer_in_text === 'Y')),
    partOnly: scores(judged.filter((row) => row.manufacturer_in_text !== 'Y')),
    perSource: Object.fromEntries(
      sources.map((source) => [source, scores(judged.filter((row) => row.source === source))]),
    ),
    misses: wrong.slice(0, misses).map(({ text, manufacturer, hq_country, answer }) => ({
      text: text.slice(0, 100),
      manufacturer,
      hq_country,
      answer,
    })),
  };
}
