import { expect, test } from 'vitest';
import { readText } from '../read.ts';

const row = (...cells: string[]) => `${cells.map((cell) => `"${cell}"`).join('\t')}\n`;
const HEADER = row(
  'Name',
  'Street_Address',
  'City',
  'State',
  'Country',
  'Postal_Code',
  'Effective_Date',
  'Expiration_Date',
  'Standard_Order',
  'Last_Update',
  'Action',
  'FR_Citation',
);

test('tabs, quoted cells, US dates; no country means the United States where there is a state', async () => {
  const { entities } = await readText(
    HEADER +
      row(
        ' A. EXAMPLE',
        '7 IMAGINARY ROAD',
        'EXAMPLEVILLE',
        'TX',
        '',
        '75159',
        '06/19/2003',
        '06/29/2056',
        'Y',
        '2007-01-31',
        'NOTICE',
        '68 F.R. 1',
      ) +
      row(
        'EXAMPLIUM GMBH',
        '8 BEISPIELWEG',
        'BERLIN',
        '',
        'DE',
        '10115',
        '01/02/2020',
        '',
        'Y',
        '2020-01-02',
        'ADDED',
        '85 F.R. 2',
      ),
  );
  expect(entities).toMatchObject([
    {
      id: 'US:A. EXAMPLE',
      list: 'us_dpl',
      effect: 'denied',
      addresses: [{ text: '7 IMAGINARY ROAD, EXAMPLEVILLE, TX, 75159, US', city: 'EXAMPLEVILLE', country: 'US' }],
      dates: [
        { kind: 'listed', value: '2003-06-19' },
        { kind: 'expires', value: '2056-06-29' },
      ],
    },
    { id: 'DE:EXAMPLIUM GMBH', countries: ['DE'], dates: [{ kind: 'listed', value: '2020-01-02' }] },
  ]);
});

test('cut off in the last row', async () => {
  await expect(readText(`${HEADER}"A"\t"B"`)).rejects.toThrow(
    'BIS Denied Persons List, line 2: the last row is cut off',
  );
});
