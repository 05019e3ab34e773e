/**
 * Presenter mode: names of firms and what leads to them are covered wherever they stand in what is shown. Each name keeps
 * its own number within one view, so that people can still be told apart.
 */

/** Fields that name somebody, in screenings, deals, decisions, records and suppliers' answers. */
const NAMING = new Set([
  ...['name', 'matchedName', 'listedName', 'party', 'supplier', 'owned'],
  ...['address', 'email', 'phone', 'website', 'taxId'],
]);
/** Fields that say which thing is meant; covered, nothing would be found again. */
const KEYS = new Set(['id', 'url', 'key', 'hash', 'segment', 'list', 'decision', 'role', 'kind']);
/** Shorter ones stand inside ordinary words. */
const SHORTEST = 3;
const COVER = '▒▒▒';

function collect(value: unknown, into: Set<string>): void {
  if (Array.isArray(value)) for (const one of value) collect(one, into);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) {
      if (typeof one !== 'string') collect(one, into);
      else if (NAMING.has(key) && !KEYS.has(key) && one.trim().length >= SHORTEST) into.add(one.trim());
    }
}

/** Everything in plain data that names somebody, in the order it stands there. */
export function namesIn(value: unknown): string[] {
  const names = new Set<string>();
  collect(value, names);
  return [...names];
}

/** The same data with the names covered, those inside longer texts too. */
export function masked<T>(value: T, names: readonly string[] = namesIn(value)): T {
  const covers = names
    .map((name, i): [name: string, cover: string] => [name, `${COVER} ${i + 1}`])
    .sort(([a], [b]) => b.length - a.length);
  const cover = (text: string) => covers.reduce((left, [name, with_]) => left.replaceAll(name, () => with_), text);
  const walk = (one: unknown, key: string): unknown => {
    if (typeof one === 'string') return KEYS.has(key) ? one : cover(one);
    if (Array.isArray(one)) return one.map((item) => walk(item, key));
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([name, item]) => [name, walk(item, name)]));
  };
  return walk(value, '') as T;
}
