import { expect, test } from 'vitest';
import { readPage } from '../dom.ts';

const FACTS = '<dl><dt>Manufacturer</dt><dd>Axiom</dd><dt>Part number</dt><dd>AX25-10K4</dd></dl><p>$20</p>';
const title = (called: string, html: string) => readPage(`<title>${called}</title>${html}${FACTS}`).listings[0]?.title;

test('the only h1 heads the page even where it calls itself otherwise', () => {
  expect(title('Screw AX25 Axiom order online today', '<h1>Ball screw drive Axiom AX25-10K4</h1>')).toBe(
    'Ball screw drive Axiom AX25-10K4',
  );
  expect(title('Product details', '<h1>Ball screw drive</h1>')).toBe('Ball screw drive');
});

test('of several none does, nor the name of the site in its head', () => {
  expect(title('Axiom screw AX25', '<h1>Ball screws</h1><h1>Roller screws</h1>')).not.toMatch(/Ball|Roller/);
  expect(title('Axiom screw AX25', '<header><h1>The Drive Shop</h1></header>')).not.toBe('The Drive Shop');
});

test('a remark in small print behind a title is none of it, unless the page calls itself so', () => {
  const html = '<h1>Servo valve D661<small>Shelf 55-1200</small></h1>';
  expect(title('Servo valve D661', html)).toBe('Servo valve D661');
  expect(title('Servo valve D661 Shelf 55-1200', html)).toMatch(/55-1200/);
});

test('without a heading the only product name by class is the title; one of several is not', () => {
  const named = '<div class="sku-name">Camera CX-3T47 for nights</div>';
  expect(title('CX-3T47 prices', named)).toBe('Camera CX-3T47 for nights');
  expect(title('CX-3T47 prices', `${named}<div class="sku-name">Camera CX-4 for days</div>`) ?? '').not.toMatch(
    /nights/,
  );
});
