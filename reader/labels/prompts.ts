/** A place that stands before the invitation to say it more exactly: `Kazan • Enter your address`. */
import { LETTER, WORD } from '../outline/letters.ts';
import type { Entry, Outline } from '../outline/outline.ts';
import { clean, common, textOf } from '../outline/text.ts';

/** The whole of such an invitation; only for an address, for what precedes `change location` may be anything. */
const PROMPT =
  /^(?:укажите|введите|уточните|выберите)\s(?:свой\s|точный\s)?адрес(?:\sдоставки)?$|^(?:вкажіть|введіть|оберіть)\sадресу(?:\sдоставки)?$|^(?:enter|add|specify)\s(?:your\s|a\s)?(?:exact\s|delivery\s|shipping\s)?address$|^(?:teslimat\s)?adres(?:inizi)?\s(?:seç|gir|ekle|belirt)(?:in|iniz)?$|^(?:adresse|lieferadresse)\s(?:angeben|eingeben|hinzufügen)$|^(?:saisir|indiquer|ajouter)\s(?:votre\s|une\s)?adresse$|^(?:ingresa|agrega|indica)\s(?:tu|su)\sdirección$|^(?:填写|请填写|输入)(?:详细|收货)?地址$/i;
const PROMPT_CHARS = 40;
const PLACE_CHARS = 60;
/** Levels above the invitation at which its place may stand. */
const REACH = 4;

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
