/** Signs of goods for sale, counted so that any stretch of the outline can be asked at once: pictures, prices, buttons. */
import type { Outline } from '../outline/outline.ts';

export interface Signs {
  /** For each entry how many signs stand before it. */
  images: Int32Array;
  prices: Int32Array;
  buttons: Int32Array;
}

const CURRENCY =
  /[$€£¥₽₺₴₹₩₪₫฿₸￥]|(?:^|[\d\s])(?:usd|eur|gbp|chf|rub|rur|try|tl|uah|cny|rmb|inr|pln|kzt|aed|sar|руб|грн|р\.|zł|kč|kr|lei|元|円|원|тг|rs\.?)(?=$|[\s\d.,/])/i;
const PRICE_NAME = /price|preis|prix|precio|prezzo|fiyat|cena|tsena|pris\b/i;
const BUTTON_NAME = /add-?to-?cart|addtocart|buy-?now|\bbtn\b|button|inquir|enquir|contact-?now|basket/i;

/** Whether a text is a price or part of one. */
export function isPrice(text: string): boolean {
  return text.length <= 40 && CURRENCY.test(text);
}

export function signsOf(outline: Outline): Signs {
  const { entries } = outline;
  const size = entries.length + 1;
  const signs: Signs = { images: new Int32Array(size), prices: new Int32Array(size), buttons: new Int32Array(size) };
  for (const [i, { tag, text, author }] of entries.entries()) {
    signs.images[i + 1] = (signs.images[i] as number) + (tag === 'img' ? 1 : 0);
    const price = tag === '' ? isPrice(text) : author !== '' && PRICE_NAME.test(author);
    signs.prices[i + 1] = (signs.prices[i] as number) + (price ? 1 : 0);
    const button = tag === 'button' || (author !== '' && BUTTON_NAME.test(author));
    signs.buttons[i + 1] = (signs.buttons[i] as number) + (button ? 1 : 0);
  }
  return signs;
}

export function between(counts: Int32Array, from: number, to: number): number {
  return (counts[to] as number) - (counts[from] as number);
}
