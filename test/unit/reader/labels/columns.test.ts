import { expect, test } from 'vitest';
import { readPage } from '../dom.ts';

const titles = (html: string) => readPage(`<title>Stock</title>${html}`).listings.map(({ title }) => title);
const cells = (role: string, texts: string[]) => texts.map((text) => `<div role="${role}">${text}</div>`).join('');

test('a grid by role names its columns as a table does', () => {
  const rows = ['AX-1001', 'AX-1002'].map(
    (part) => `<div role="row">${cells('gridcell', [part, 'Axiom', '200'])}</div>`,
  );
  const head = `<div role="row">${cells('columnheader', ['Part number', 'Manufacturer', 'Qty'])}</div>`;
  expect(titles(`<div role="grid">${head}<div>${rows.join('')}</div></div>`)).toEqual(['AX-1001', 'AX-1002']);
  expect(titles(`<div role="grid">${rows.join('')}</div>`)).toEqual([]);
});

test('a column of two names is what its first says', () => {
  const table = (head: string) =>
    `<table><tr><th>${head}</th><th>Description</th><th>Price</th></tr><tr><td><a>AX-1001</a> <a>950123</a></td><td><a href="/1">Linear regulator</a></td><td>$1</td></tr>
    <tr><td><a>AX-1002</a> <a>950124</a></td><td><a href="/2">Switching regulator</a></td><td>$2</td></tr></table>`;
  expect(titles(table('Manufacturer Part No / Order Code'))).toEqual(['AX-1001', 'AX-1002']);
  expect(titles(table('Stars / Part No'))).toEqual([]);
});

test('two columns are a table where both are known, and rows of one cell are headings', () => {
  const eccn = (head: string) =>
    readPage(
      `<title>Monitor LT-68</title><h1>Monitor LT-68</h1><p>MPN: LT-68-1</p><table><tr>${head}</tr><tr><td>EAR99</td><td>8542.39</td></tr></table>`,
    ).listings[0]?.fields.find(({ key }) => key === 'eccn')?.text;
  expect(eccn('<th>ECCN</th><th>HTS</th>')).toBe('EAR99');
  expect(eccn('<th>ECCN</th><th>Stars</th>')).not.toBe('EAR99');
  const row = (part: string) => `<tr><td>${part}</td><td>Axiom</td><td>500</td></tr>`;
  const head = '<tr><th>Part Number</th><th>Mfr</th><th>Qty</th></tr>';
  expect(titles(`<table>${head}<tr><td colspan="3">Asia</td></tr>${row('AX-1001')}${row('AX-1002')}</table>`)).toEqual([
    'AX-1001',
    'AX-1002',
  ]);
});
