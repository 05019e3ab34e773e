/**
 * What a page's scripts keep of its product: `__NEXT_DATA__`, `window.runParams = {…}`, JSON in scripts. Read as text and
 * never run, in one tolerant pass over characters: JSON, object literals, cut-off and broken ones alike. Weaker evidence
 * than anything that can be seen.
 */
import { labelMeaning } from '../labels/lookup.ts';
import { clean } from '../outline/text.ts';
import type { Described } from './products.ts';

type StateKey = 'mpn' | 'model' | 'manufacturer' | 'origin' | 'hs';
type Value = [key: StateKey, label: string, text: string];

/** An object that is open: the property being read, and what it said so far. */
interface Frame {
  key: string;
  name: string;
  label: string;
  value: string;
  found: Value[];
}

/** Properties by their names, without case and `_`. A state's own `name` and `title` name its object. */
const NAMES = /^(?:name|title|subject|productname|producttitle|itemname|displayname)$/;
const LABELS = /^(?:name|label|key|attrname|attributename|specname|propertyname)$/;
const VALUES = /^(?:value|val|text|attrvalue|attributevalue|specvalue|propertyvalue|values?)$/;
const KEYS: readonly (readonly [StateKey, RegExp])[] = [
  ['mpn', /^(?:mpn|manufacturerpartnumber|mfrpartnumber|mfgpartnumber|mfrpartno|mfrpart|partnumber|manufacturerpart)$/],
  ['model', /^(?:model|modelnumber|modelno)$/],
  ['manufacturer', /^(?:manufacturer|manufacturername|brand|brandname|mfr|mfrname)$/],
  ['origin', /^(?:countryoforigin|origincountry|placeoforigin|itemcountryoforigin|countryofmanufacture)$/],
  ['hs', /^(?:hscode|htscode|hts|htsus|tariffcode|tariffnumber|commoditycode)$/],
];
const NO_NAME = /[_\s-]+/g;
const KEY_CHARS = 60;
const VALUE_CHARS = 300;
const DEPTH = 100;
/** Facts an object may hold, and objects kept. */
const MOST_FOUND = 40;
const MOST_DESCRIBED = 200;
const NUMBER = /^\d[\d.]*$/;
const WORD_CHARACTER = /[\w$.+-]/;
const ESCAPES: Readonly<Record<string, string>> = { n: ' ', t: ' ', r: ' ', b: ' ', f: ' ' };

/** The products that scripts describe, in the order their objects end; those that nothing is said of are left out. */
export function stateProducts(states: readonly string[]): Described[] {
  const found: Described[] = [];
  for (const state of states) scan(state, found);
  return found;
}

function scan(text: string, described: Described[]): void {
  const frames: Frame[] = [];
  let deep = 0;
  // What stood last outside of structure: a property's name, until a colon or another word comes.
  let word = '';
  let quoted = false;

  const put = (value: string): void => {
    const frame = frames.at(-1);
    if (!frame || frame.key === '') return;
    const property = frame.key.toLowerCase().replace(NO_NAME, '');
    if (NAMES.test(property)) frame.name ||= value;
    if (LABELS.test(property)) frame.label ||= value;
    if (VALUES.test(property)) frame.value ||= value;
    const key = KEYS.find(([, names]) => names.test(property))?.[0];
    if (key && value !== '' && frame.found.length < MOST_FOUND) frame.found.push([key, frame.key, value]);
    frame.key = '';
  };

  const close = (): void => {
    if (deep > 0) {
      deep--;
      return;
    }
    const frame = frames.pop();
    if (!frame) return;
    const up = frames.at(-1);
    const own = attribute(frame);
    if (own) up?.found.push(own);
    else if (up && frame.found.length === 0 && frame.name !== '') put(frame.name);
    else if (frame.name !== '' && frame.found.length > 0) describe(frame, described);
    else if (up) up.found.push(...frame.found.slice(0, MOST_FOUND - up.found.length));
    if (up) up.key = '';
  };

  const end = (): void => {
    // Of what is not quoted only a number is a value: not null, not a call.
    if (quoted ? word !== '' : NUMBER.test(word)) put(word.slice(0, VALUE_CHARS));
    word = '';
    quoted = false;
  };

  for (let at = 0; at < text.length; at++) {
    const c = text[at] as string;
    if (c === '"' || c === "'" || c === '`') {
      const border = endOfString(text, at);
      word = unescaped(text.slice(at + 1, Math.min(border, at + 1 + VALUE_CHARS * 2)));
      quoted = true;
      at = border;
    } else if (c === ':') {
      const frame = frames.at(-1);
      if (frame && word.length <= KEY_CHARS) frame.key = word;
      word = '';
      quoted = false;
    } else if (c === '{') {
      if (frames.length < DEPTH) frames.push({ key: '', name: '', label: '', value: '', found: [] });
      else deep++;
      word = '';
    } else if (c === ',' || c === '}' || c === ';') {
      end();
      if (c === '}') close();
    } else if (c === ']') end();
    else if (WORD_CHARACTER.test(c)) {
      const start = at;
      while (at + 1 < text.length && WORD_CHARACTER.test(text[at + 1] as string)) at++;
      word = text.slice(start, Math.min(at + 1, start + VALUE_CHARS));
      quoted = false;
    }
  }
  // A state that was cut: what is still open ends here.
  while (frames.length > 0) close();
}

/** `{ name: 'Country of origin', value: 'China' }` as the fact that it is, null where it is none. */
function attribute({ label, value }: Frame): Value | null {
  const meaning = label === '' || value === '' ? null : labelMeaning(label);
  const key = KEYS.find(([known]) => meaning?.kind === 'goods' && known === meaning.key)?.[0];
  return key ? [key, label, clean(value)] : null;
}

function describe({ name, found }: Frame, described: Described[]): void {
  if (described.length >= MOST_DESCRIBED) return;
  const fields = found.map(([key, label, text]) => ({ key, label, text: clean(text) }));
  described.push({ name: clean(name), url: '', seller: '', fields: fields.filter(({ text }) => text !== '') });
}

/** Where the string that opens at `start` ends; the text's end where nothing closes it. */
function endOfString(text: string, start: number): number {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === quote) return at;
  }
  return text.length;
}

function unescaped(raw: string): string {
  if (!raw.includes('\\')) return raw;
  return raw.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gs, (_, code: string | undefined, one: string | undefined) =>
    code === undefined ? (ESCAPES[one ?? ''] ?? one ?? '') : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
