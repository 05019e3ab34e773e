import { expect, test } from 'vitest';
import { contentsOf, sendControls, sendsByEnter } from '../../../../overlay/guard/control.ts';
import type { PageKind } from '../../../../rules/reading.ts';

const FIELDS = '<input name="company"><input name="city"><textarea name="message"></textarea>';

/** Texts of the send controls of a page. */
function found(html: string, kind: PageKind | null = 'rfq'): string[] {
  document.body.innerHTML = html;
  return sendControls(document, kind).map(({ control }) =>
    (control.textContent || (control as HTMLInputElement).value || control.id).trim(),
  );
}
const inForm = (button: string, fields = FIELDS) => `<form action="/go">${fields}${button}</form>`;
const button = (text: string) => `<button type="button">${text}</button>`;

test.each([
  ['checkout', 'Place order'],
  ['checkout', 'Buy now'],
  ['checkout', 'Pay €3,851.00'],
  ['rfq', 'Send request'],
  ['rfq', 'Submit RFQ'],
  ['rfq', 'Get a quote'],
  ['checkout', 'Siparişi Onayla'],
  ['checkout', 'SİPARİŞİ TAMAMLA'],
  ['rfq', 'Talep Gönder'],
  ['rfq', 'Gönder'],
  ['checkout', 'Оформить заказ'],
  ['rfq', 'Отправить запрос'],
  ['checkout', 'Оформити замовлення'],
  ['rfq', 'Надіслати'],
  ['checkout', '提交订单'],
  ['rfq', '发送询盘'],
  ['rfq', '立即询价'],
  ['checkout', 'Jetzt kaufen'],
  ['checkout', 'Zahlungspflichtig bestellen'],
  ['rfq', 'Anfrage absenden'],
  ['checkout', 'Passer la commande'],
  ['rfq', 'Demander un devis'],
  ['checkout', 'Realizar pedido'],
  ['rfq', 'Enviar solicitud'],
] as const)('%s: “%s” sends', (kind, text) => {
  expect(found(inForm(button(text)), kind)).toEqual([text]);
});

test.each([
  ...['Search', 'Subscribe', 'Add to cart', 'Sign in', 'Apply coupon', 'Cancel', 'Upload file', 'Send code'],
  ...['Submit review', 'Send verification code', 'Back to the offers', 'Save draft', 'Update cart', 'Chat now'],
  ...['Sepete ekle', 'Ara', 'Kodu gönder', 'Kuponu uygula', 'Vazgeç', 'Taslağı kaydet', 'Yorum gönder'],
  ...['Найти', 'В корзину', 'Добавить в корзину', 'Отправить код', 'Отправить отзыв', 'Подписаться', 'Отмена'],
  ...['Знайти', 'Додати в кошик', 'Надіслати код', 'Скасувати'],
  ...['搜索', '加入购物车', '发送验证码', '提交评论', '取消', '订阅'],
  ...['Suchen', 'In den Warenkorb', 'Code senden', 'Newsletter bestellen', 'Abbrechen', 'Gutschein einlösen'],
  ...['Rechercher', 'Ajouter au panier', 'Envoyer le code', 'Annuler'],
  ...['Buscar', 'Añadir al carrito', 'Enviar código', 'Cancelar'],
])('“%s” sends no order and no request', (text) => {
  expect(found(inForm(`<button>${text}</button>`), 'rfq')).toEqual([]);
  expect(found(inForm(`<button>${text}</button>`), 'checkout')).toEqual([]);
});

test.each([
  ['a search form', '<form role="search"><input name="q"><input name="in"><button>Submit</button></form>'],
  ['a form inside <search>', `<search>${inForm('<button>Send</button>')}</search>`],
  ['a newsletter', '<form><input type="email" name="email"><button>Send</button></form>'],
  [
    'a sign-in',
    '<form><input name="user"><input name="site"><input type="password" name="p"><button>Submit</button></form>',
  ],
  ['a link that goes somewhere', inForm('<a href="/rfq">Request a quote</a>')],
  ['a button far from any field', '<header><button>Request a quote</button></header>'],
  ['two buttons that say nothing', inForm('<button>★</button><button>☆</button>')],
  ['a text too long for a button', inForm(button(`Send ${'this and that '.repeat(8)}`))],
])('%s has no send control', (_what, html) => expect(found(html)).toEqual([]));

test('a button that submits and says nothing else is the send control of its form', () => {
  expect(found(inForm('<button>Continue</button>'))).toEqual(['Continue']);
  expect(found(inForm(button('Continue')))).toEqual([]);
});

test.each([
  ['a div that plays a button', '<div role="button">Send request</div>'],
  ['a link without a target', '<a class="btn">Send request</a>'],
  ['an input', '<input type="submit" value="Send request">'],
])('%s counts', (_what, control) => expect(found(inForm(control))).toEqual(['Send request']));

test('an order can be sent from a page without fields, a request cannot', () => {
  expect(found('<div><button>Place order</button></div>', 'checkout')).toEqual(['Place order']);
  expect(found('<div><button>Send request</button></div>', 'rfq')).toEqual([]);
});

test('fields and button without a form belong together; a button outside its form does by its attribute', () => {
  expect(found(`<div><p>${FIELDS}</p><div>${button('Send request')}</div></div>`)).toEqual(['Send request']);
  expect(found(`<form id="f">${FIELDS}</form><button form="f">Send</button>`)).toEqual(['Send']);
});

test('while the kind of the page is not known, only what says outright what it sends is one', () => {
  expect(found(inForm('<button>Send request</button><button>Send</button>'), null)).toEqual(['Send request']);
  expect(found(inForm('<button>Send</button>'), null)).toEqual([]);
});

test('names that hide properties of the form change nothing', () => {
  const hiding = ['querySelectorAll', 'matches', 'getAttribute', 'parentElement', 'contains', 'nodeType', 'elements'];
  expect(
    found(inForm('<button>Send request</button>', hiding.map((name) => `<input name="${name}">`).join(''))),
  ).toEqual(['Send request']);
});

test('Enter sends from a field of one line that offers no suggestions', () => {
  document.body.innerHTML = `<input id="a"><textarea id="b"></textarea><select id="c"></select><input id="d" type="checkbox"><input id="e" aria-expanded="true">`;
  const by = (id: string) => sendsByEnter(document.getElementById(id) as HTMLElement);
  expect([...'abcde'].map(by)).toEqual([true, false, false, false, false]);
});

test('the contents of a form are what was typed and chosen, without secrets', () => {
  document.body.innerHTML = inForm(
    '<input type="checkbox" name="terms"><input type="password" name="p" value="secret"><input type="hidden" name="token" value="t"><input name="card" autocomplete="cc-number" value="4111">',
  );
  const form = document.querySelector('form') as HTMLFormElement;
  const before = contentsOf(form);
  expect(before).not.toMatch(/secret|4111|token/);
  (form.querySelector('[name=city]') as HTMLInputElement).value = 'Kaluga';
  expect(contentsOf(form)).not.toBe(before);
  const city = contentsOf(form);
  (form.querySelector('[name=terms]') as HTMLInputElement).checked = true;
  expect(contentsOf(form)).not.toBe(city);
});
