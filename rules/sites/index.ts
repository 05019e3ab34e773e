/** Compiles site adapters: each checked against the schema, its selectors read. */
import * as v from 'valibot';
import { type Adapter, type AdapterField, type AdapterKey, type AdapterPage, adapterSchema } from './adapter.ts';
import { parseSelector, type Selector } from './selector.ts';

export type Field = Omit<AdapterField, 'select'> & { select: Selector };

export interface Page extends Pick<AdapterPage, 'kind' | 'paths'> {
  title: Selector | null;
  cards: { card: Selector | null; title: Selector; fields: Field[] } | null;
  form: Selector | null;
  fields: Field[];
  /** It was held against a page of this kind. */
  verified: boolean;
}

/** An adapter as pages are read by it. */
export interface Site extends Pick<Adapter, 'id' | 'name' | 'hosts'> {
  pages: Page[];
  labels: Record<string, AdapterKey | 'other'>;
  destination: Field[];
  traps: Selector[];
}

const compiled = <F extends { select: string }>(fields: readonly F[] = []) =>
  fields.map((field) => ({ ...field, select: parseSelector(field.select) }));

/** One adapter. Throws where it does not fit the schema or a selector is wrong, with the reason in words. */
export function compileSite(given: unknown): Site {
  const checked = v.safeParse(adapterSchema, given);
  if (!checked.success) {
    const [issue] = checked.issues;
    throw new Error(`site adapter: ${v.getDotPath(issue) ?? ''} ${issue.message}`);
  }
  const { id, name, hosts, verified, pages, labels, destination, traps } = checked.output;
  const optional = (select: string | undefined) => (select === undefined ? null : parseSelector(select));
  return {
    id,
    name,
    hosts,
    labels: Object.fromEntries(labels.map(({ label, key }) => [label, key])),
    destination: compiled(destination.map((place) => ({ ...place, key: 'destination' as const }))),
    traps: traps.map(parseSelector),
    pages: pages.map(({ kind, paths, title, cards, form, fields }) => ({
      kind,
      paths,
      title: optional(title),
      cards: cards
        ? { card: optional(cards.card), title: parseSelector(cards.title), fields: compiled(cards.fields) }
        : null,
      form: optional(form),
      fields: compiled(fields),
      verified: verified.some((known) => known.kind === kind),
    })),
  };
}

/** All of them. Throws as `compileSite` does, and where two have the same id or host. */
export function compileSites(adapters: readonly unknown[]): Site[] {
  const sites = adapters.map(compileSite);
  for (const names of [sites.map(({ id }) => id), sites.flatMap(({ hosts }) => hosts)]) {
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined) throw new Error(`site adapter: ${twice} stands twice`);
  }
  return sites;
}
