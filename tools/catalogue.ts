/**
 * node tools/catalogue.ts
 *
 * Writes rules/tables/CATALOGUE.md: what goods are recognised, by which words, from which sources. Made from the
 * tables alone; a test fails when it is out of date.
 */
import { writeFileSync } from 'node:fs';
import type { GoodsTables, TermRow, Terms } from '../rules/goods/types.ts';
import { allTables } from './tables.ts';

export const CATALOGUE = new URL('../rules/tables/CATALOGUE.md', import.meta.url);
const EXAMPLES = 8;
const COUNTER_EXAMPLES = 3;

const listOf = (terms: string | undefined) => (terms ?? '').split('|').filter(Boolean);

function countOf(terms: Terms | undefined): number {
  return Object.values(terms ?? {}).reduce((sum, list) => sum + listOf(list).length, 0);
}

/** Names of other goods of the same heading or table, that stay outside the list. */
function counterExamples(rows: readonly TermRow[], row: TermRow, tiers: ReadonlySet<string>): string[] {
  const others = rows.filter(({ hs }) => !tiers.has(hs));
  const near = others.filter(({ hs }) => hs.slice(0, 4) === row.hs.slice(0, 4));
  return [...near, ...others].slice(0, COUNTER_EXAMPLES).flatMap(({ hs, names }) =>
    listOf(names?.en)
      .slice(0, 1)
      .map((name) => `${name} (${hs})`),
  );
}

function sectionOf(hs6: string, tables: GoodsTables): string[] {
  const item = tables.chpl.items.find((one) => one.hs6 === hs6);
  if (item === undefined) return [];
  const tiers = new Set(tables.chpl.items.map((one) => one.hs6));
  const lines = [`### ${hs6.slice(0, 4)}.${hs6.slice(4)}, tier ${item.tier}`, '', `${item.desc}.`, ''];
  for (const table of Object.values(tables.terms)) {
    for (const row of table.rows.filter(({ hs }) => hs === hs6)) {
      const perLanguage = Object.entries(row.names ?? {}).map(
        ([language, list]) => `${language} ${listOf(list).length}`,
      );
      lines.push(
        `- Names (${perLanguage.join(', ')}): ${listOf(row.names?.en).slice(0, EXAMPLES).join('; ')} …`,
        `- Hints: ${countOf(row.suggests)}. Supporting words: ${countOf(row.beside)}. Packages: ${countOf(row.packages)}. Makers of these goods alone: ${countOf(row.makers)}.`,
        `- May also be: ${(row.also ?? []).join(', ') || 'no other code'}.`,
        `- Not these: ${counterExamples(table.rows, row, tiers).join('; ') || 'none in this table'}.`,
        `- Source: ${table.source}, ${table.date}, level ${table.level}.`,
      );
    }
  }
  return [...lines, ''];
}

/** The catalogue as Markdown. */
export function catalogue(tables: GoodsTables): string {
  const { chpl, codes, eccn, terms } = tables;
  const others = Object.values(terms)
    .flatMap((table) => table.rows)
    .filter(({ hs }) => !chpl.items.some((item) => item.hs6 === hs));
  return [
    '# What goods are recognised, and why',
    '',
    'Made by `node tools/catalogue.ts` from the tables of this folder; do not edit by hand.',
    '',
    `The list: ${chpl.items.length} HS codes in six tiers (${chpl.source}, ${chpl.date}, level ${chpl.level}). Recognised from, strongest first: a printed code (${codes.labels.length} labels), an ECCN (${eccn.labels.length} labels), part numbers and makers (see the parts tables), names and hints of the goods.`,
    '',
    'A name says what the goods are; a hint alone leaves it unclear; supporting words only add. A name behind "for" or "with" says little. Names of other goods compete: the strongest wins.',
    '',
    '## The fifty codes',
    '',
    ...chpl.items.flatMap(({ hs6 }) => sectionOf(hs6, tables)),
    '## Other goods, so that they are not taken for listed ones',
    '',
    ...others.map(
      ({ hs, names }) => `- ${hs}: ${countOf(names)} names, such as ${listOf(names?.en).slice(0, 4).join('; ')}`,
    ),
    '',
  ].join('\n');
}

if (process.argv[1] === import.meta.filename) writeFileSync(CATALOGUE, catalogue(allTables().goods));
