/** What changed between two versions of a list: by entry id, and by a digest of all that an entry says. */
import type { Entity } from './entity.ts';

export interface Changes {
  added: string[];
  removed: string[];
  changed: string[];
}

/** Two 32-bit hashes of a text as 16 hex digits (after cyrb53, public domain): finds changes; it is no signature. */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return [a, b].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Digest of an entry. The order of its names, addresses and numbers does not count, the order of a list is no news. */
export function digestOf(entity: Entity): string {
  const parts = Object.entries(entity).map(([key, value]) => {
    const texts = Array.isArray(value) ? value.map((item) => JSON.stringify(item)).sort() : JSON.stringify(value);
    return [key, texts];
  });
  return hash(JSON.stringify(parts.sort(([a], [b]) => ((a as string) < (b as string) ? -1 : 1))));
}

/** Ids that came, went and changed between two versions of one list, each given as id → digest. */
export function changesBetween(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Changes {
  const changes: Changes = { added: [], removed: [], changed: [] };
  for (const [id, digest] of after) {
    const known = before.get(id);
    if (known === undefined) changes.added.push(id);
    else if (known !== digest) changes.changed.push(id);
  }
  for (const id of before.keys()) if (!after.has(id)) changes.removed.push(id);
  return changes;
}
