/** What the page says of itself in its head: its names, and Open Graph properties. */
import { DESCRIPTION_CHARS } from '../limits.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

export interface Head {
  /** Its Open Graph title and document title, the site's own name cut off. */
  names: string[];
  /** The content of a `<meta>` by property or name, '' where there is none. */
  meta(name: string): string;
}

const SITE = /\s[|–—·»:-]{1,2}\s(?=[^|–—·»]{2,40}$)|\s?\|\s?(?=[^|]{2,40}$)/;

/** A page's own name without the site's: `Relay 24 V | Example` → `Relay 24 V`. */
function withoutSite(name: string): string {
  const end = name.search(SITE);
  return end > 3 ? name.slice(0, end) : name;
}

export function headOf({ metas, title: raw }: Pick<Snapshot, 'metas' | 'title'>): Head {
  const properties = new Map<string, string>();
  for (let at = 0; at + 1 < metas.length; at += 2) {
    const name = (metas[at] as string).trim().toLowerCase();
    if (!properties.has(name)) properties.set(name, (metas[at + 1] as string).slice(0, DESCRIPTION_CHARS).trim());
  }
  const title = raw.replace(/\s+/g, ' ').trim();
  const meta = (name: string) => properties.get(name) ?? '';
  const og = meta('og:title');
  const names = [og === meta('og:site_name') ? '' : og, title].map(withoutSite).filter((name) => name !== '');
  return { names, meta };
}

/** Whether the page declares itself one product: by its Open Graph type, or a price of its own. */
export function declares({ meta }: Head): boolean {
  const price = ['product:price:amount', 'og:price:amount', 'og:price'].some((name) => /\d/.test(meta(name)));
  return price || /product|item/i.test(meta('og:type'));
}
