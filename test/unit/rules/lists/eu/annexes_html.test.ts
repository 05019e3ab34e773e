import { expect, test } from 'vitest';
import { namesOf, readText } from '../read.ts';

const cell = (...lines: string[]) => `<td>${lines.map((line) => `<p class="tbl-norm">${line}</p>`).join('')}</td>`;
const row = (...cells: string[]) => `<tr>${cells.join('')}</tr>`;
const annex = (number: string, ...rows: string[]) =>
  `<div class="eli-container"><p class="title-annex-1">ANNEX ${number}</p><p class="title-annex-2">List of things</p><p class="modref">▼M37</p><div class="centered"><table>${rows.join('')}</table></div></div>`;
const page = (...annexes: string[]) =>
  `<!DOCTYPE html><html><head><title>EUR-Lex - 02014R0833</title><script>var x = "<p>ANNEX IV</p>";</script></head><body><p class="reference">02014R0833 — EN — 24.07.2026 — 040.001</p>${annexes.join('')}</body></html>`;

const HEADER = row(cell('Number'), cell('Name'), cell('Identifying Information'), cell('Date of listing'));
const IV = annex(
  'IV',
  HEADER,
  row(
    cell('1.'),
    cell('Examplium &amp; Co', '(A.k.a.: OOO Examplium; Examplia)', 'Local name: Экзамплиум'),
    cell(
      'Address: 7 Imaginary Street, Moscow, Russia',
      'Registration number: 1027700000008',
      'Website: https://examplium.example',
      'Email: a@examplium.example',
    ),
    cell('24.2.2022'),
  ),
  row(cell('▼M40')),
  row(
    cell('2'),
    cell('►M40 Fancied Firm A.k.a.: Fancy ◄'),
    cell('Address(es): 8 Other Road, Hong Kong'),
    cell('25 June 2023'),
  ),
);
const XLII = annex(
  'XLII',
  row(cell(''), cell('Vessel name'), cell('IMO number'), cell('Grounds for inclusion'), cell('Date of application')),
  row(
    cell('1.'),
    cell('Mirage Pearl', '(formerly Mirage Ruby)'),
    cell('1234567'),
    cell('Transports things.'),
    cell('24.6.2024'),
  ),
);
const OTHER = annex('VII', row(cell('1.'), cell('Integrated circuits'), cell('8542'), cell('')));

test('companies of Annex IV with their other names, addresses and numbers', async () => {
  const { entities, published } = await readText(page(OTHER, IV, XLII));
  expect(published).toBe('2026-07-24');
  expect(entities).toHaveLength(3);
  expect(namesOf(entities[0])).toEqual([
    'primary: Examplium & Co',
    'alias: OOO Examplium',
    'alias: Examplia',
    'alias: Экзамплиум',
  ]);
  expect(entities[0]).toMatchObject({
    id: '1',
    list: 'eu_annex_iv',
    jurisdiction: 'EU',
    effect: 'export-receiver',
    programme: '833/2014 Annex IV',
    addresses: [{ text: '7 Imaginary Street, Moscow, Russia', city: 'Moscow', country: 'RU' }],
    ids: [{ kind: 'ogrn', value: '1027700000008' }],
    websites: ['https://examplium.example'],
    emails: ['a@examplium.example'],
    dates: [{ kind: 'listed', value: '2022-02-24' }],
  });
  expect(namesOf(entities[1])).toEqual(['primary: Fancied Firm', 'alias: Fancy']);
  expect(entities[1]).toMatchObject({ id: '2', countries: ['HK'], dates: [{ value: '2023-06-25' }] });
});

test('ships of Annex XLII by IMO number', async () => {
  const { entities } = await readText(page(XLII));
  expect(namesOf(entities[0])).toEqual(['primary: Mirage Pearl', 'alias: Mirage Ruby']);
  expect(entities[0]).toMatchObject({
    list: 'eu_annex_xlii',
    effect: 'transaction-ban',
    programme: '833/2014 Annex XLII',
    type: 'vessel',
    ids: [{ kind: 'imo', value: '1234567' }],
  });
});

test('a page without the annexes says what to take instead', async () => {
  await expect(readText(page(OTHER))).rejects.toThrow(
    'Annex IV was not found: take the consolidated text as one HTML page',
  );
});
