/**
 * Where a site takes its visitor to be, told without a label: a place before the invitation to say it more exactly
 * (`Kazan • Enter your address`), or a country with its currency on a button (`Chile | CLP $`).
 */
import { LETTER, WORD } from '../outline/letters.ts';
import type { Entry, Outline } from '../outline/outline.ts';
import { clean, closest, common, textOf } from '../outline/text.ts';

/** The whole of such an invitation; only for an address, for what precedes `change location` may be anything. */
const PROMPT =
  /^(?:укажите|введите|уточните|выберите)\s(?:свой\s|точный\s)?адрес(?:\sдоставки)?$|^(?:вкажіть|введіть|оберіть)\sадресу(?:\sдоставки)?$|^(?:enter|add|specify)\s(?:your\s|a\s)?(?:exact\s|delivery\s|shipping\s)?address$|^(?:teslimat\s)?adres(?:inizi)?\s(?:seç|gir|ekle|belirt)(?:in|iniz)?$|^(?:adresse|lieferadresse)\s(?:angeben|eingeben|hinzufügen)$|^(?:saisir|indiquer|ajouter)\s(?:votre\s|une\s)?adresse$|^(?:ingresa|agrega|indica)\s(?:tu|su)\sdirección$|^(?:填写|请填写|输入)(?:详细|收货)?地址$/i;
const PROMPT_CHARS = 40;
const PLACE_CHARS = 60;
/** Levels above the invitation at which its place may stand. */
const REACH = 4;

const PRICED = /^(\p{L}[\p{L} .,'’&-]{2,38}\p{L})\s?[(|/·]\s?([A-Z]{3}(?:\s?[^\s()|]{1,6})?)\)?$/u;
/** Tried first: hardly any text holds one. */
const CODE = /[(|/·] ?[A-Z]{3}/;
const PRICED_CHARS = 60;

interface Prompted {
  label: string;
  value: string;
  /** Entry of the place. */
  at: number;
}

/** The place before the k-th text, where that is such an invitation. */
export function promptedPlace(outline: Outline, k: number): Prompted | null {
  const { entries, texts } = outline;
  const [before = -1, text = 0] = [texts[k - 1], texts[k]];
  const { text: raw, depth } = entries[text] as Entry;
  const label = raw.length > PROMPT_CHARS || before < 0 ? '' : clean(raw);
  if (!LETTER.test(label) || !PROMPT.test(label)) return null;
  const value = clean(textOf(outline, before, before + 1, PLACE_CHARS + 1)).replace(/[\s•·,—–-]+$/, '');
  const near = (entries[common(outline, before, text)] as Entry).depth >= depth - REACH;
  return near && value.length <= PLACE_CHARS && WORD.test(value) && !/[\d:?!]/.test(value)
    ? { label, value, at: before }
    : null;
}

/** The country that a button names with its currency as the k-th text, null where it is none. */
export function pricedPlace(outline: Outline, k: number): Prompted | null {
  const text = outline.texts[k] as number;
  const { text: raw } = outline.entries[text] as Entry;
  const [, value = '', label = ''] = (raw.length <= PRICED_CHARS && CODE.test(raw) && PRICED.exec(clean(raw))) || [];
  const isButton = value !== '' && closest(outline, text, ({ tag }) => tag === 'button' || tag === 'summary') >= 0;
  return isButton ? { label, value, at: text } : null;
}
