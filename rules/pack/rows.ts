/** Rows of the tables of one part: what a manifest states and the row-count gate compares. */

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function size(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  return isObject(value) ? Object.keys(value).length : 1;
}

/** Table → rows: items of an array, keys of an object; a folder of tables (a language each) counts as one. */
export function rowsOf(part: unknown): Record<string, number> {
  if (!isObject(part)) return { rows: size(part) };
  return Object.fromEntries(
    Object.entries(part).map(([table, value]) => [
      table,
      isObject(value) ? Object.values(value).reduce((sum: number, item) => sum + size(item), 0) : size(value),
    ]),
  );
}

/** A new version may hold so many of the old one's rows at least. */
const LEAST_SHARE = 0.8;

/** The first table that lost more than a fifth of its rows, or all, against the pack in force; null when none did. */
export function lostRows(
  now: Record<string, number>,
  before: Record<string, number>,
): { table: string; rows: number; last: number } | null {
  for (const [table, last] of Object.entries(before)) {
    const rows = Object.hasOwn(now, table) ? (now[table] as number) : 0;
    if (rows < last * LEAST_SHARE) return { table, rows, last };
  }
  return null;
}
