/** Damaged and hostile variants of good inputs; the same for a seed every time. */
import { random } from '../random.ts';

/** What breaks readers: names of prototypes, ends of ranges, halves of letters, marks of other syntaxes. */
const HOSTILE = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'length', '$array'],
  ...[
    '',
    '\u0000',
    '\ud800',
    '\udfff',
    '\ufeff',
    '\u202e',
    '\u200b',
    '\u0130',
    'ß',
    'ﬃ',
    '中',
    '👩‍👩‍👧',
    'e\u0301\u0301\u0301',
  ],
  ...['<', '>', '&#0;', '&#x110000;', '&bomb;', ']]>', '<!--', '<![CDATA[', '<!DOCTYPE x [', '</', '{', '}', '[', ']'],
  ...['"', "'", '\\', '\\u', ',', ';', '\t', '\r', '\n', '\r\n', '\u001a', '-0- ', 'null', 'NaN', '-1', '1e999'],
  ...['9007199254740993', '0000-00-00', '31.02.2026', '8542.31', '3A001.a.7', '+7 978 000 00 00', '2026-13-45'],
] as const;

const VALUES: readonly unknown[] = [
  ...HOSTILE,
  ...[null, true, false, 0, -0, -1, 1, 0.5, 2 ** 31, -(2 ** 31), 2 ** 53, Number.MAX_VALUE, Number.NaN, Infinity],
  ...[[], {}, [[]], { $array: 0 }, { length: 1e9 }, [null], JSON.parse('{"__proto__":{"polluted":1},"constructor":1}')],
];

/** Longest text that is made by repeating: what grows faster than its input shows, and what is just large costs no time. */
const MOST_CHARS = 20_000;

/** As an assignment makes it, also of `__proto__`. */
const SEEN = { enumerable: true, configurable: true, writable: true };

export class Mutator {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = random(seed);
  }

  /** A whole number from 0 to under `limit`. */
  below(limit: number): number {
    return Math.floor(this.#next() * limit);
  }

  one<T>(of: readonly T[]): T {
    return of[this.below(of.length)] as T;
  }

  /** A text with one to four changes: pieces go, come twice or often, change places; hostile ones come in; it is cut off. */
  text(text: string): string {
    let changed = text;
    for (let i = 0; i <= this.below(4); i++) changed = this.#textOnce(changed);
    return changed;
  }

  #textOnce(text: string): string {
    const from = this.below(text.length + 1);
    const to = Math.min(text.length, from + this.below(this.below(4) === 0 ? text.length + 1 : 12));
    const [before, piece, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
    switch (this.below(8)) {
      case 0:
        return before + after;
      case 1:
        return before + this.one(HOSTILE) + piece + after;
      case 2:
        return before + this.one(HOSTILE) + after;
      case 3:
        return before + piece + piece + after;
      case 4: {
        const once = piece || this.one(HOSTILE) || ' ';
        return (
          before +
          once.repeat(Math.max(1, Math.min(this.below(2000), (MOST_CHARS - text.length) / once.length))) +
          after
        );
      }
      case 5:
        return before + after.slice(0, 3) + piece + after.slice(3);
      case 6:
        return this.below(3) === 0 ? before : before + String.fromCharCode(this.below(0x10000)) + after;
      default:
        return before + piece.toUpperCase() + after;
    }
  }

  /** Plain data with one to three changes: anything in it becomes something else, goes, or gets another name. */
  value(value: unknown): unknown {
    const changed: { root: unknown } = { root: structuredClone(value) };
    for (let i = 0; i <= this.below(3); i++) this.#valueOnce(changed);
    return changed.root;
  }

  #valueOnce(root: Record<string, unknown>): void {
    let holder = root;
    let key = 'root';
    for (;;) {
      const inner = holder[key];
      if (typeof inner !== 'object' || inner === null || this.below(6) === 0) break;
      const keys = Object.keys(inner);
      if (keys.length === 0) break;
      holder = inner as Record<string, unknown>;
      key = this.one(keys);
    }
    const old = holder[key];
    const isText = typeof old === 'string' && this.below(2) === 0;
    switch (this.below(6)) {
      case 0:
        delete holder[key];
        return;
      case 1:
        if (!Array.isArray(holder)) Object.defineProperty(holder, this.one(HOSTILE), { ...SEEN, value: old });
        return;
      case 2:
        holder[key] = Array.isArray(old) ? [...old, ...old.slice(0, this.below(old.length + 1))] : [old, old];
        return;
      default:
        holder[key] = isText ? this.text(old) : structuredClone(this.one(VALUES));
    }
  }
}
