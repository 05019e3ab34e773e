import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { ListingDetails } from '../../../components/listing.tsx';
import type { WordedListing } from '../../../rules/worded.ts';
import { finding, listing } from '../../worded.ts';

beforeEach(() => {
  render(null, document.body);
});

function shown(changes: Partial<WordedListing>): HTMLElement {
  render(<ListingDetails listing={listing(changes)} />, document.body);
  return document.body;
}

test('findings stand strongest first, each with its level in words', () => {
  const page = shown({
    findings: [
      finding({ id: 'c', level: 'info' }),
      finding({ id: 'b', level: 'note' }),
      finding({ id: 'a', level: 'stop' }),
    ],
  });
  expect([...page.querySelectorAll('.level')].map((level) => level.textContent)).toEqual([
    'Stop',
    'Note',
    'Information',
  ]);
});

test('a quotation is text, whatever the page wrote', () => {
  const page = shown({
    findings: [finding({ evidence: [{ field: 'title', text: '<img src=x onerror=alert(1)>', rule: 'r' }] })],
  });
  expect(page.querySelector('img')).toBeNull();
  expect(page.querySelector('q')?.textContent).toBe('<img src=x onerror=alert(1)>');
});

test('known fields are named, labels of the page stay as written', () => {
  const page = shown({
    findings: [
      finding({
        evidence: [
          { field: 'mpn', text: 'a', rule: 'r' },
          { field: 'Артикул', text: 'b', rule: 'r' },
        ],
      }),
    ],
  });
  expect([...page.querySelectorAll('.evidence-field')].map((field) => field.textContent)).toEqual([
    'Part number',
    'Артикул',
  ]);
});

test('only https sources become links', () => {
  const source = (url: string | null) =>
    finding({ id: String(url), sourceText: { doc: 'Doc', date: '2026-01-02', url, level: 'l' } });
  const page = shown({ findings: [source('https://law.example/'), source('javascript:alert(1)'), source(null)] });
  expect([...page.querySelectorAll('a')].map((link) => link.href)).toEqual(['https://law.example/']);
});

test('a sign that no finding quotes is shown apart; one that is quoted is not repeated', () => {
  const tie = (text: string, quoted: string): WordedListing['ties'][number] => ({
    ...{ role: 'seller', kind: 'phone', area: 'RU', country: 'RU', strength: 'weak', text },
    evidence: { field: 'title', text: quoted, rule: 'r' },
  });
  const page = shown({
    ties: [tie('Already a reason', 'XY1234 microcontroller'), tie('A Russian phone number', '+7 495')],
  });
  expect(page.textContent).toContain('A Russian phone number');
  expect(page.textContent).not.toContain('Already a reason');
});
