import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { type LogRow, NO_FILTER, passes } from '../../../../components/log/logRow.ts';
import { LogTable } from '../../../../components/log/logTable.tsx';
import { recordText } from '../../../../components/log/recordParts.tsx';

const row: LogRow = {
  ref: { segment: 's', seq: 7, hash: 'a'.repeat(64) },
  at: new Date(2026, 10, 24, 23, 30).getTime(),
  kind: 'decision',
  act: 'not_same_party',
  who: 'Compliance desk',
  reason: 'Another register number',
  title: 'Pump, cast iron',
  url: 'https://shop.example/pump',
  verdict: 'stop',
  erased: false,
  held: true,
  open: false,
};

test.each<[string, Partial<typeof NO_FILTER>, boolean]>([
  ['nothing asked', {}, true],
  ['words of several fields', { text: 'PUMP register desk' }, true],
  ['the act in words', { text: 'same party' }, true],
  ['a word that is nowhere', { text: 'pump steel' }, false],
  ['its act', { what: 'not_same_party' }, true],
  ['its kind, which the act stands for', { what: 'decision' }, false],
  ['another act', { what: 'refused' }, false],
  ['its own day, on the user’s clock', { from: '2026-11-24', to: '2026-11-24' }, true],
  ['the day after', { from: '2026-11-25' }, false],
  ['the day before', { to: '2026-11-23' }, false],
])('filter: %s', (_what, filter, expected) => {
  expect(passes(row, { ...NO_FILTER, ...filter })).toBe(expected);
});

test('a time that is none breaks neither filter nor table', () => {
  expect(passes({ ...row, at: Number.NaN }, { ...NO_FILTER, from: '2026-01-01' })).toBe(false);
  act(() => render(<LogTable rows={[{ ...row, at: Number.NaN }]} chosen={null} onChoose={vi.fn()} />, document.body));
  expect(document.body.textContent).toContain('Not the same party');
});

test('the table says act, listing, reason, verdict and hold, and opens an entry', () => {
  const onChoose = vi.fn();
  act(() => render(<LogTable rows={[row]} chosen={row.ref.hash} onChoose={onChoose} />, document.body));
  for (const part of [
    'Entry 7',
    'Not the same party',
    'Pump, cast iron',
    'Another register number',
    'Stop',
    'legal hold',
    'Compliance desk',
  ])
    expect(document.body.textContent).toContain(part);
  document.querySelector('button')?.click();
  expect(onChoose).toHaveBeenCalledWith(row);
});

test('a record as text keeps its parts, marks what the page said, and ends with the disclaimer', () => {
  const parts = [
    {
      title: 'What was found',
      lines: [
        { label: 'Seller', text: 'Muster', quote: true },
        { label: '', text: 'Nothing else.' },
      ],
    },
  ];
  expect(recordText({ title: 'Record of a decision', parts, disclaimer: 'Information, not legal advice.' })).toBe(
    'Record of a decision\n\nWhat was found\n- Seller: "Muster"\n- Nothing else.\n\nInformation, not legal advice.',
  );
});
