/** Signs of goods for sale: pictures, prices, buttons to buy or ask. */
import type { Entry, Outline } from '../outline/outline.ts';
import { tally } from '../outline/text.ts';

/** For each entry how many signs stand before it. */
export type Signs = Record<keyof typeof SIGNS, Int32Array>;

const CURRENCY =
  /[$€£¥₽₺₴₹₩₪฿￥]|(?:^|[\d\s])(?:usd|eur|gbp|chf|rub|tl|uah|cny|rmb|inr|pln|kzt|aed|руб|грн|р\.|zł|kč|kr|lei|元|円|원|rs\.?)(?=$|[\s\d.,/])/i;
const PRICE_NAME = /price|preis|prix|precio|fiyat|cena/i;
const BUTTON_NAME = /add-?to-?cart|buy-?now|\bbtn\b|button|inquir|basket/i;

const SIGNS = {
  image: ({ tag }: Entry) => tag === 'img',
  price: ({ tag, text, author }: Entry) => (tag === '' ? isPrice(text) : PRICE_NAME.test(author)),
  button: ({ tag, author }: Entry) => tag === 'button' || BUTTON_NAME.test(author),
};

/** Whether a text is a price or part of one. */
export function isPrice(text: string): boolean {
  return text.length <= 40 && CURRENCY.test(text);
}

export function signsOf({ entries }: Outline): Signs {
  return { image: tally(entries, SIGNS.image), price: tally(entries, SIGNS.price), button: tally(entries, SIGNS.button) };
}
