/** Label and value inside one text: `产地:广州 ｜ 材质:棉`, `tariffCode: 85423990 usEccn: EAR99`, `Deliver to Spain`. */
import { clean } from '../outline/text.ts';
import type { Meaning } from './grammar.ts';
import { conceptsOf, LABEL_CHARS, labelMeaning } from './lookup.ts';

export interface InlinePair {
  label: string;
  meaning: Meaning;
  value: string;
}

/** The phrase a text opens with. */
export interface OpeningPair extends InlinePair {
  /** A colon parts `Ship to: Minsk` as it parts a label from its value; `Ships to Minsk` is a sentence. */
  parted: boolean;
}

/** Colons of all scripts, and the sign of `Part # CI100039`; a colon of an address (`http://`) is none. */
const COLON = /[:：∶](?!\/\/)|#(?=\s?[A-Z0-9])/g;
/** What ends a value inside a text: a border, or the word that the next label's colon follows. */
const VALUE_END = /[｜|;；\n•·。]|\s[-–—]\s|,\s(?=[^,:：]{1,40}[:：])|\.\s+(?=\p{Lu})|\s\S{1,30}[:：](?!\d|\/\/)/u;
const FULL_STOP = /\.$/;
const VALUE_CHARS = 300;
/** Words a label inside a text has at most, and the places where one may start. */
const LABEL_WORDS = 6;
const WORD_START = /(?<=[\s｜|;；,，。•·>)\]])(?=\S)|(?=[\u3400-\u9fff]{2,8}$)/g;
const OPENS = /(?:^|[｜|;；。•·)\]])\s{0,4}$/;
/** Labels that are one wherever they stand in a text; `Min. order:` must not pass for an order number. */
const ANYWHERE = /^(?:mpn|hs|eccn|origin|manufacturer)$/;
const NO_LABEL = /["{}=<>[\]]|(?<!\p{L})'|'(?!\p{L})|\([^)]*$|^[^\p{L}]*$/u;
const LABEL_EDGES = /^[\s｜|;；。•·)\]–-]+/;
const OPENING_CHARS = 80;

/** The longest known label at the end of `text`. */
function labelBefore(text: string): { start: number; meaning: Meaning } | null {
  const from = Math.max(0, text.length - LABEL_CHARS);
  const tail = text.slice(from);
  const starts = [...tail.trimEnd().matchAll(WORD_START)].map(({ index }) => index).slice(-LABEL_WORDS);
  for (const start of from === 0 ? [0, ...starts] : starts) {
    const label = tail.slice(start);
    const meaning = NO_LABEL.test(label) ? null : labelMeaning(clean(label));
    const anywhere = meaning?.kind === 'goods' && ANYWHERE.test(meaning.key);
    if (meaning && (anywhere || OPENS.test(tail.slice(0, start)))) return { start: from + start, meaning };
  }
  return null;
}

/** All pairs of a text that has a colon, in order. */
export function inlinePairs(text: string): InlinePair[] {
  const found: { start: number; colon: number; meaning: Meaning }[] = [];
  let behind = 0;
  for (const { index: colon } of text.matchAll(COLON)) {
    const label = labelBefore(text.slice(behind, text[colon] === '#' ? colon + 1 : colon));
    if (label) found.push({ start: behind + label.start, colon, meaning: label.meaning });
    behind = colon + 1;
  }
  return found.map(({ start, colon, meaning }, i) => {
    const rest = text.slice(colon + 1, Math.min(found[i + 1]?.start ?? text.length, colon + VALUE_CHARS)).trimStart();
    const end = rest.search(VALUE_END);
    const value = clean(end < 0 ? rest : rest.slice(0, end));
    return {
      label: clean(text.slice(start, colon)).replace(LABEL_EDGES, ''),
      meaning,
      // A sentence that the next label's sentence follows.
      value: i + 1 < found.length ? value.replace(FULL_STOP, '') : value,
    };
  });
}

/** The pair that a short text opens with, most often without a colon: `Deliver to Spain`, `Made in USA`, `Located in Japan`. */
export function openingPair(said: string): OpeningPair | null {
  const coded = said.length > OPENING_CHARS ? null : CODED.exec(clean(said));
  const code = coded && labelMeaning(coded[1] as string);
  if (coded && code?.kind === 'goods' && (code.key === 'hs' || code.key === 'eccn'))
    return { label: coded[1] as string, meaning: code, value: coded[2] as string, parted: false };
  const [, latin, ideographs, gap = '', place = ''] =
    (said.length > OPENING_CHARS ? null : OPENING.exec(clean(said))) ?? [];
  const label = latin ?? ideographs ?? '';
  const concepts = label === '' ? null : conceptsOf(label);
  const opens = concepts ? [...concepts].sort().join(' ') : '';
  const meaning = OPENINGS[opens];
  const value = clean(place.split(/\s(?:by|for|from|in \d)\s|\s{2}/)[0] as string);
  return meaning ? { label, meaning, value, parted: opens !== 'served' && /\S/.test(gap) } : null;
}

const OPENING =
  /^(?:(\S+ \S+?)(?=[ :：])|([\u3400-\u9fff]{2,4}[至到往]))([ :：]*)([^\d\s?!.:：][^?!.。:：]{1,40}|\d{4,}.{0,20})/u;
/** A code right behind its name: `ECCN 3A991`, `HS Code 8542.31`. */
const CODED =
  /^(\p{L}[\p{L} .()/-]{1,40}?)\s{1,3}(EAR99|[0-9][A-E][0-9]{3}(?:\.[0-9a-z.]{1,12})?|\d{4}(?:[\s.]?\d{2}){1,3})\.?$/u;
const OPENINGS: Record<string, Meaning> = {
  located: { kind: 'goods', key: 'shipsFrom' },
  'delivery from': { kind: 'goods', key: 'shipsFrom' },
  'made to': { kind: 'goods', key: 'origin' },
  made: { kind: 'goods', key: 'origin' },
  'load to': { kind: 'where', key: 'destination' },
  'country delivery': { kind: 'where', key: 'destination' },
  served: { kind: 'where', key: 'destination' },
  destination: { kind: 'where', key: 'destination' },
  'delivery to': { kind: 'where', key: 'destination' },
};
