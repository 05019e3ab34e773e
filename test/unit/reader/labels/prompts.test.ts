import { expect, test } from 'vitest';
import { readPage } from '../dom.ts';

const places = (html: string) => readPage(`<title>Shop</title><header>${html}</header>`).destinations;

test('a country with its currency on a button is where the site delivers', () => {
  for (const said of ['Chile | CLP $', 'Chile (USD $)', 'Chile / CLP'])
    expect(places(`<button><span>${said}</span></button>`)).toMatchObject([{ source: 'site-setting', text: 'Chile' }]);
});

test('a language, an option of a list and a price are none', () => {
  for (const html of ['<button>ES | CLP</button>', '<ul><li>Chile | CLP $</li></ul>', '<button>Pay 20 | CLP</button>'])
    expect([html, places(html)]).toEqual([html, []]);
});
