/** Signs of goods for sale or asked for: pictures, prices, buttons, buyers. */
import type { Entry, Outline } from '../outline/outline.ts';
import { remembered } from '../outline/remembered.ts';
import { tally } from '../outline/text.ts';
import { BUY } from '../page/words.ts';

/** For each entry how many signs stand before it. */
export type Signs = Record<'image' | 'price' | 'button' | 'request' | 'onward', Int32Array>;

const CURRENCY =
  /[$€£¥₽₺₴₹₩₪฿￥]|(?:^|[\d\s])(?:usd|eur|gbp|chf|rub|tl|uah|cny|rmb|inr|pln|kzt|aed|руб|грн|р\.|zł|kč|kr|lei|元|円|원|rs\.?)(?=$|[\s\d.,/])/i;
/** What leads on to a shelf of goods, and the author and date of an article: where no price is shown, no card of goods has them. */
const SHELF =
  /^\W{0,3}(?:shop (?:now|all|by)|(?:view|see|browse|explore|discover|shop) (?:all|category|categories|range|collection|more products)|explore|browse|apply now|alle (?:ansehen|anzeigen)|jetzt entdecken|hepsini (?:gör|incele)|tümünü gör|смотреть все|перейти в каталог|все товары|voir tout|ver todo|ver tudo|vedi tutti|zobacz wszystkie|查看全部|更多商品)\W{0,3}$/i;
const DATED = /^(?:by|von|par|por|автор|yazan)\s.{2,40},?\s.{0,20}\b20\d\d\b/i;
const SHELF_CHARS = 30;
const DATED_CHARS = 120;
const BUTTON_CHARS = 40;
const PRICE_NAME = /price|preis|prix|precio|fiyat|cena/i;
const BUTTON_NAME = /add-?to-?cart|buy-?now|\bbtn\b|button|inquir|basket/i;

const priceName = remembered((author) => PRICE_NAME.test(author));
const buttonName = remembered((author) => BUTTON_NAME.test(author));

/** Whether a text is a price or part of one. */
export function isPrice(text: string): boolean {
  return text.length <= 40 && CURRENCY.test(text);
}

function leadsOn(text: string): boolean {
  if (text.length <= SHELF_CHARS) return SHELF.test(text);
  return text.length <= DATED_CHARS && text.includes(' 20') && DATED.test(text);
}

/** Counts them. `told` holds the texts that the page labels as a buyer or destination. */
export function signsOf({ entries }: Outline, told: ReadonlySet<Entry | undefined>): Signs {
  const image = tally(entries, ({ tag }) => tag === 'img');
  const request = tally(entries, (entry) => told.has(entry));
  const price = tally(entries, ({ tag, text, author }) =>
    tag === '' ? isPrice(text) : author !== '' && priceName(author),
  );
  const button = tally(
    entries,
    ({ tag, author, text }) =>
      tag === 'button' ||
      (author !== '' && buttonName(author)) ||
      (tag === '' && text.length <= BUTTON_CHARS && BUY.test(text)),
  );
  const onward = tally(entries, ({ tag, text }) => tag === '' && leadsOn(text));
  return { image, price, button, request, onward };
}
