import { expect, test } from 'vitest';
import { readPage } from '../dom.ts';

const field = (label: string, value: string, i: number) =>
  `<p><label for="f${i}">${label}</label><input id="f${i}" value="${value}"></p>`;
const request = (...fields: [string, string][]) =>
  readPage(
    `<title>Request for quotation</title><h1>Request for quotation</h1><form>${fields.map(([label, value], i) => field(label, value, i)).join('')}
      <label for="m">Message to the supplier</label><textarea id="m">Please reship to Minsk</textarea><button>Send request</button></form>`,
  );

test('a message to the supplier is the message of whoever writes it', () => {
  const { texts } = request(['Company', 'Alpenmurmel GmbH'], ['E-mail', 'a@alpenmurmel.example']);
  expect(texts).toContainEqual({ key: 'message', label: 'Message to the supplier', text: 'Please reship to Minsk' });
});

test('the name of a role alone asks for a name', () => {
  const { parties } = request(
    ['Company', 'Alpenmurmel GmbH'],
    ['Consignee', 'Kelebek Dış Ticaret'],
    ['End user', 'Plant 7'],
    ['City', 'Linz'],
  );
  expect(parties).toContainEqual({ role: 'consignee', name: 'Kelebek Dış Ticaret' });
  expect(parties).toContainEqual({ role: 'endUser', name: 'Plant 7' });
});

test('who asks and who receives are two parties where the form tells them apart', () => {
  const { parties, destinations } = request(
    ['Company', 'Alpenmurmel GmbH'],
    ['Company country', 'Austria'],
    ['Address', 'Hauptplatz 1'],
    ['Consignee', 'Kelebek Dış Ticaret'],
    ['Consignee address', 'Liman Cad. 4'],
    ['Country of delivery', 'Türkiye'],
  );
  expect(parties).toContainEqual({
    role: 'buyer',
    name: 'Alpenmurmel GmbH',
    country: 'Austria',
    address: 'Hauptplatz 1',
  });
  expect(parties).toContainEqual({
    role: 'consignee',
    name: 'Kelebek Dış Ticaret',
    address: 'Liman Cad. 4',
    country: 'Türkiye',
  });
  expect(destinations.map(({ text }) => text)).toContain('Türkiye');
  expect(destinations.map(({ text }) => text)).not.toContain('Austria');
});

test('fields that say nothing are the consignee’s where only the delivery does', () => {
  const { parties } = request(
    ['Full name', 'Ann Beispiel'],
    ['Street', 'High Street 1'],
    ['City', 'Linz'],
    ['Delivery country', 'Austria'],
  );
  expect(parties).toEqual([
    { role: 'consignee', name: 'Ann Beispiel', address: 'High Street 1', city: 'Linz', country: 'Austria' },
  ]);
});

test('a product page with a form that writes to the supplier is an inquiry too; one with a search box or an order is not', () => {
  const product = (form: string) =>
    readPage(`<title>Relay KR-4</title><h1>Relay KR-4</h1><script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Relay KR-4"}</script>
      <dl><dt>Part number</dt><dd>KR-4</dd></dl>${form}`);
  const message = '<label>Your message <textarea name="message"></textarea></label>';
  expect(product(`<form>${message}<label>E-mail <input name="email"></label></form>`)).toMatchObject({
    kind: 'product',
    inquiry: true,
  });
  for (const form of [
    `<form>${message}</form>`,
    '<form role="search"><input type="search" name="q"></form>',
    '<form><label>Quantity <input name="quantity" value="1"></label><button>Add to cart</button></form>',
    '<form><label>E-mail <input name="email"></label><button>Subscribe</button></form>',
    `<div id="reviews"><h2>Reviews</h2><form>${message}<label>E-mail <input name="email"></label></form></div>`,
  ])
    expect(product(form).inquiry).toBeUndefined();
});

test('a control called Ship to says where a site delivers; one called Sort by does not', () => {
  const control = (label: string) =>
    readPage(
      `<title>Relays</title><header><form><label for="c">${label}</label><select id="c"><option>Chile</option><option selected>Peru</option></select></form></header>`,
    ).destinations;
  expect(control('Ship to')).toMatchObject([{ source: 'site-setting', text: 'Peru' }]);
  expect(control('Sort by')).toEqual([]);
});

test('a country asked with nothing but a city is where a checkout sends, and elsewhere a setting of the site', () => {
  const asks = '<form><select name="country"><option selected>Belarus</option></select><input name="city">';
  const sources = (html: string) => readPage(html).destinations.map(({ source, text }) => `${source} ${text}`);
  const checkout = '<title>Checkout</title><h1>Checkout</h1>';
  expect(sources(`${checkout}<main>${asks}<button>Place order</button></form></main>`)).toEqual(['form Belarus']);
  expect(sources(`<header>${asks}</form></header>${checkout}<button>Place order</button>`)).toEqual([]);
  const product = '<h1>Pulse generator PG-1</h1><b>$200</b><button>Add to cart</button><p><b>MPN:</b> PG1-50</p>';
  expect(sources(`${product}${asks}<button>Apply</button></form>`)).toEqual([]);
});
