/** Label and value inside one text: `产地:广州 ｜ 材质:棉`, `tariffCode: 85423990 usEccn: EAR99`. */
import { clean } from '../outline/text.ts';
import type { Meaning } from './grammar.ts';
import { LABEL_CHARS, labelMeaning } from './lookup.ts';

export interface InlinePair {
  label: string;
  meaning: Meaning;
  value: string;
}

/** Colons of all scripts; a colon inside a number or an address (`12:30`, `http://`) is none. */
const COLON = /[:：∶︰﹕](?!\/\/)|#(?=\s?[A-Z0-9])/g;
/** What ends a value inside a text. */
const BORDER = /[｜|;；\n•·。]|\s[-–—]\s|,\s(?=[^,:：]{1,40}[:：])|\.\s+(?=\p{Lu})/u;
/** Words, or ideographs, a label inside a text has at most. */
const LABEL_WORDS = 6;
const VALUE_CHARS = 300;
const WORD_START = /(?<=[\s｜|;；,，。•·>)\]])(?=\S)/g;
const ANYWHERE = new Set<string>(['mpn', 'hs', 'eccn', 'origin', 'manufacturer']);
const OPENING = /(?:^|[｜|;；。•·)\]])\s{0,4}$/;
const NO_LABEL = /["'{}=<>[\]]|\([^)]*$|^[^\p{L}]*$/u;
const LABEL_EDGES = /^[\s｜|;；。•·)\]–-]+/;
const IDEOGRAPHS = /[\u3400-\u9fff]{2,8}$/;

/** Labels that are one wherever they stand in a text; `Min. order:` must not pass for an order number. */
function standsAnywhere(meaning: Meaning): boolean {
  return meaning.kind === 'goods' && ANYWHERE.has(meaning.key);
}

/** The longest known label at the end of `text`, and where it starts. */
function labelBefore(text: string): { start: number; meaning: Meaning } | null {
  const from = Math.max(0, text.length - LABEL_CHARS);
  const tail = text.slice(from);
  const starts = [0, ...[...tail.matchAll(WORD_START)].map((match) => match.index)].slice(-LABEL_WORDS);
  const run = IDEOGRAPHS.exec(tail.trimEnd());
  if (run) for (let i = 0; i < run[0].length - 1; i++) starts.push(run.index + i);
  for (const start of starts.sort((a, b) => a - b)) {
    if (start === 0 && from > 0) continue;
    const label = tail.slice(start);
    if (NO_LABEL.test(label)) continue;
    const meaning = labelMeaning(clean(label));
    const opens = OPENING.test(tail.slice(0, start));
    if (meaning && (opens || standsAnywhere(meaning))) return { start: from + start, meaning };
  }
  return null;
}

/** Label and value in one text without a colon: `Deliver to Spain`, `Made in USA`, `Located in Japan`. */
const OPENINGS: readonly (readonly [RegExp, Meaning])[] = [
  [
    /^(deliver(?:y|ing)? to|ship(?:ping|s)? to|sending to|liefer(?:n|ung) (?:nach|an)|versand nach|livrer (?:à|en|au|aux)|livraison (?:à|en|au|vers)|enviar a|entregar en|envío a|доставка в|доставить в|доставка до|配送至|送货至|送至|送貨至|寄送至|invia a|consegna a|dostawa do|bezorgen in|enviar para)[\s:：]{0,3}((?!\s|\d{1,3}\s)[^?!.。:：]{2,40})/i,
    { kind: 'where', key: 'destination' },
  ],
  [
    /^(made in|manufactured in|product of|assembled in|hergestellt in|fabriqué en|hecho en|fabricado en|prodotto in|wyprodukowano w|сделано в|произведено в|зроблено в)\s([^?!.。:：\d]{2,40})/i,
    { kind: 'goods', key: 'origin' },
  ],
  [
    /^(located in|ships from|shipped from|dispatched from|versand aus|artikelstandort|expédié (?:de|depuis)|enviado desde|spedito da|отправка из|发货地)\s([^?!.。:：\d]{2,40})/i,
    { kind: 'goods', key: 'shipsFrom' },
  ],
];
const OPENING_CHARS = 80;
const PLACE_END = /\s(?:by|for|from|bis|avant|до|in \d)\s|\s{2,}/;

/** The pair that a short text opens with, null where it opens with none. */
export function openingPair(text: string): InlinePair | null {
  if (text.length > OPENING_CHARS) return null;
  const trimmed = clean(text);
  for (const [pattern, meaning] of OPENINGS) {
    const found = pattern.exec(trimmed);
    if (found) return { label: found[1] as string, meaning, value: clean((found[2] as string).split(PLACE_END)[0] as string) };
  }
  return null;
}

/** All pairs of a text that has a colon, in order. The last label may lack its value: it follows elsewhere. */
export function inlinePairs(text: string): InlinePair[] {
  const colons = [...text.matchAll(COLON)].map((match) => match.index);
  const found: { start: number; colon: number; meaning: Meaning }[] = [];
  let behind = 0;
  for (const colon of colons) {
    // `Part # CI100039`: the sign belongs to the label.
    const label = labelBefore(text.slice(behind, text[colon] === '#' ? colon + 1 : colon));
    if (label) found.push({ start: behind + label.start, colon, meaning: label.meaning });
    behind = colon + 1;
  }
  return found.map(({ start, colon, meaning }, i) => {
    const end = found[i + 1]?.start ?? text.length;
    const value = cutAtNextLabel(text.slice(colon + 1, Math.min(end, colon + 1 + VALUE_CHARS)));
    return { label: clean(text.slice(start, colon)).replace(LABEL_EDGES, ''), meaning, value: clean(value) };
  });
}

/** A value ends at a border, or before the word that an unknown label's colon follows. */
function cutAtNextLabel(text: string): string {
  const trimmed = text.trimStart();
  const border = BORDER.exec(trimmed);
  let value = border ? trimmed.slice(0, border.index) : trimmed;
  const colon = value.search(/[:：](?!\d|\/\/)/);
  if (colon > 0) {
    const word = value.lastIndexOf(' ', colon - 2);
    value = word > 0 ? value.slice(0, word) : value.slice(0, colon);
  }
  return value;
}
