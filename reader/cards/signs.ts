/** Signs of goods for sale or asked for: pictures, prices, buttons, buyers. */
import type { Entry, Outline } from '../outline/outline.ts';
import { tally } from '../outline/text.ts';

/** For each entry how many signs stand before it. */
export type Signs = Record<'image' | 'price' | 'button' | 'request', Int32Array>;

const CURRENCY =
  /[$€£¥₽₺₴₹₩₪฿￥]|(?:^|[\d\s])(?:usd|eur|gbp|chf|rub|tl|uah|cny|rmb|inr|pln|kzt|aed|руб|грн|р\.|zł|kč|kr|lei|元|円|원|rs\.?)(?=$|[\s\d.,/])/i;
const PRICE_NAME = /price|preis|prix|precio|fiyat|cena/i;
const BUTTON_NAME = /add-?to-?cart|buy-?now|\bbtn\b|button|inquir|basket/i;

/** Whether a text is a price or part of one. */
export function isPrice(text: string): boolean {
  return text.length <= 40 && CURRENCY.test(text);
}

/** Counts them; yields between two. `told` holds the texts that the page labels as a buyer or destination. */
export function* signSteps({ entries }: Outline, told: ReadonlySet<Entry | undefined>): Generator<void, Signs> {
  const image = tally(entries, ({ tag }) => tag === 'img');
  const request = tally(entries, (entry) => told.has(entry));
  yield;
  const price = tally(entries, ({ tag, text, author }) => (tag === '' ? isPrice(text) : PRICE_NAME.test(author)));
  yield;
  const button = tally(entries, ({ tag, author }) => tag === 'button' || BUTTON_NAME.test(author));
  return { image, price, button, request };
}
