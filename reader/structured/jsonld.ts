/** JSON-LD scripts as typed nodes, whatever their nesting. Malformed scripts are mended where that is safe, else counted. */
import { JSON_CHARS, JSON_NODES, type Missed, miss } from '../limits.ts';

export type Json = { readonly [key: string]: unknown };

/** A node that names its type. */
export interface TypedNode {
  /** Lower case, without the vocabulary's address. */
  types: string[];
  node: Json;
  /** Reached through a property that names other goods than the page's. */
  related: boolean;
}

/** Properties that lead to other goods than the page's own. */
const ASIDE = new Set(['isrelatedto', 'issimilarto', 'isaccessoryorsparepartfor', 'isconsumablefor', 'review', 'reviews']);
const CONTROL_CHARACTERS = /[\u0000-\u001f]+/g;
const TRAILING_COMMA = /,(?=\s{0,200}[}\]])/g;
const WRAPPING = /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/g;

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const mended = text.replace(WRAPPING, '').replace(CONTROL_CHARACTERS, ' ').replace(TRAILING_COMMA, '');
    return JSON.parse(mended.trim().replace(/;$/, ''));
  }
}

export function typesOf(node: Json): string[] {
  const type = node['@type'];
  const list = Array.isArray(type) ? type : [type];
  return list.filter((item) => typeof item === 'string').map((item) => item.slice(item.search(/[^/#:]*$/)).toLowerCase());
}

/** Every typed node of the scripts, in order. A script that is no JSON counts as `json-ld`; too long ones as `long-json`. */
export function* jsonLdSteps(scripts: readonly string[], missed: Missed): Generator<void, TypedNode[]> {
  const found: TypedNode[] = [];
  let left = JSON_NODES;
  for (const script of scripts) {
    yield;
    if (script.trim() === '') continue;
    if (script.length > JSON_CHARS) {
      miss(missed, 'long-json');
      continue;
    }
    let root: unknown;
    try {
      root = parse(script);
    } catch {
      miss(missed, 'json-ld');
      continue;
    }
    const queue: { value: unknown; related: boolean }[] = [{ value: root, related: false }];
    for (let at = 0; at < queue.length && left > 0; at++, left--) {
      const { value, related } = queue[at] as { value: unknown; related: boolean };
      if (Array.isArray(value)) for (const item of value.slice(0, JSON_NODES)) queue.push({ value: item, related });
      if (!isJson(value)) continue;
      const types = typesOf(value);
      if (types.length > 0) found.push({ types, node: value, related });
      for (const [key, inner] of Object.entries(value)) {
        if (typeof inner === 'object' && inner !== null) queue.push({ value: inner, related: related || ASIDE.has(key.toLowerCase()) });
      }
    }
    if (left <= 0) miss(missed, 'json-nodes');
  }
  return found;
}
