/** One text for one value, whatever the order of its keys: what hashes are taken of. */

/**
 * Canonical JSON: keys sorted by code unit, no spaces, absent and undefined the same. Throws on what JSON does not hold
 * (NaN, Infinity, BigInt, cycles): a value that cannot be written the same twice cannot be hashed.
 */
export function canonical(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('not a number that JSON holds');
  if (value === null || typeof value !== 'object') {
    const text = JSON.stringify(value);
    if (text === undefined) throw new TypeError(`not a value that JSON holds: ${typeof value}`);
    return text;
  }
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`;
  const record = value as Record<string, unknown>;
  const keys = Object.keys(record).filter((key) => record[key] !== undefined);
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(record[key])}`)
    .join(',')}}`;
}
