/** Products that JSON-LD scripts describe, whatever their nesting. Malformed scripts are mended where that is safe, else counted. */
import { JSON_CHARS, JSON_NODES, type Missed, miss } from '../limits.ts';
import { type Described, describe, type Node_ } from './products.ts';

const PRODUCT = /product/i;
/** Properties that lead to other goods than the page's own. */
const ASIDE = /^is\w{1,30}(?:to|for)$|^reviews?$/i;
const WRAPPING = /^\s*(?:<!--|(?:\/\/\s*)?<!\[CDATA\[)|(?:-->|(?:\/\/\s*)?\]\]>|;)\s*$/g;
const CONTROL_CHARACTERS = /\p{Cc}+/gu;
const TRAILING_COMMA = /,(?=\s{0,200}[}\]])/g;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return JSON.parse(text.replace(WRAPPING, '').replace(CONTROL_CHARACTERS, ' ').replace(TRAILING_COMMA, ''));
  }
}

/** A script that is no JSON counts as `json-ld`; one too long or too wide to be read whole as `long-json`. */
export function jsonLdProducts(scripts: readonly string[], missed: Missed): Described[] {
  const found: Described[] = [];
  for (const script of scripts) {
    if (script.length > JSON_CHARS) miss(missed, 'long-json');
    else if (script.trim() !== '') {
      try {
        collect(parse(script), found, missed);
      } catch {
        miss(missed, 'json-ld');
      }
    }
  }
  return found;
}

function collect(root: unknown, found: Described[], missed: Missed): void {
  const isNode = (value: unknown): value is Node_ => typeof value === 'object' && value !== null;
  const queue = [root].filter(isNode);
  for (let at = 0; at < Math.min(queue.length, JSON_NODES); at++) {
    const node = queue[at] as Node_;
    if (!Array.isArray(node) && PRODUCT.test(String(node['@type']))) found.push(describe(node));
    for (const [key, inner] of Object.entries(node)) if (!ASIDE.test(key) && isNode(inner)) queue.push(inner);
  }
  if (queue.length > JSON_NODES) miss(missed, 'long-json');
}
