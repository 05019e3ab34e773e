import { expect, test } from 'vitest';
import { readPage } from '../dom.ts';

const made = (html: string) =>
  readPage(`<title>Pump P-45</title><h1>Pump P-45</h1><p>Brand: Axiom</p>${html}`).listings[0]?.fields.find(
    ({ key }) => key === 'origin',
  )?.text;
const ORIGIN = '<p>Country of origin: Peru</p>';

test('the panel of a tab is one click away, whatever hides it now', () => {
  const tabs = '<ul role="tablist"><li>Details</li></ul>';
  expect(made(`<div>${tabs}<div role="tabpanel" style="display:none">${ORIGIN}</div></div>`)).toBe('Peru');
  expect(made(`<div>${tabs}<div style="display:none">${ORIGIN}</div></div>`)).toBeUndefined();
  expect(made(`<div hidden>${tabs}<div role="tabpanel" style="display:none">${ORIGIN}</div></div>`)).toBeUndefined();
});

test('a region is, behind the button that opens it', () => {
  const region = `<div role="region" hidden>${ORIGIN}</div>`;
  expect(made(`<div><h3><button>Customs</button></h3>${region}</div>`)).toBe('Peru');
  expect(made(`<div><h3>Customs</h3>${region}</div>`)).toBeUndefined();
  expect(made(`<div>${region}</div>`)).toBeUndefined();
});
