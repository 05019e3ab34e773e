/**
 * The schema of tables, taken from those that ship with the extension: its evaluator was built and tested for just these.
 * A row may bring fields that some row has, of the kinds seen there, and must bring those that all rows have.
 */

export interface Shape {
  /** Of plain values: string, number, boolean, null. */
  kinds: Set<string>;
  items: Shape | null;
  fields: Map<string, Shape> | null;
  /** How many values it was taken from. */
  seen: number;
}

/** Keys that could reach a prototype. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const empty = (): Shape => ({ kinds: new Set(), items: null, fields: null, seen: 0 });

function learn(value: unknown, shape: Shape): Shape {
  shape.seen++;
  if (Array.isArray(value)) {
    shape.items ??= empty();
    for (const item of value) learn(item, shape.items);
  } else if (typeof value === 'object' && value !== null) {
    shape.fields ??= new Map();
    for (const [key, item] of Object.entries(value)) {
      const field = shape.fields.get(key) ?? empty();
      shape.fields.set(key, learn(item, field));
    }
  } else shape.kinds.add(value === null ? 'null' : typeof value);
  return shape;
}

/** The shape of one part of the tables. */
export const shapeOf = (part: unknown): Shape => learn(part, empty());

function objectFits(value: Record<string, unknown>, { fields, seen }: Shape): boolean {
  if (fields === null) return false;
  if (Object.keys(value).some((key) => FORBIDDEN.has(key))) return false;
  const fitsAny = (item: unknown) => fields.values().some((field) => fits(item, field));
  for (const [key, item] of Object.entries(value)) {
    const field = fields.get(key);
    // Of a row the field decides. A single object may be a table kept by key: then a row is like any other of it.
    if (!(field !== undefined && fits(item, field)) && !((field === undefined || seen < 2) && fitsAny(item)))
      return false;
  }
  if (seen < 2) return true;
  return fields.entries().every(([key, field]) => field.seen < seen || Object.hasOwn(value, key));
}

/** Whether a part of another pack has this shape. */
export function fits(value: unknown, shape: Shape): boolean {
  if (Array.isArray(value)) {
    const { items } = shape;
    return items !== null && value.every((item) => fits(item, items));
  }
  if (typeof value === 'object' && value !== null) return objectFits(value as Record<string, unknown>, shape);
  return shape.kinds.has(value === null ? 'null' : typeof value);
}
