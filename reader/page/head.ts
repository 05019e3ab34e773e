/** What the page says of itself in its head: its names, and Open Graph properties. */
import { DESCRIPTION_CHARS } from '../limits.ts';
import type { Outline } from '../outline/outline.ts';

export interface Head {
  /** Its Open Graph title and document title, the site's own name cut off. */
  names: string[];
  /** The content of a `<meta>` by property or name, '' where there is none. */
  meta(name: string): string;
}

const MOST_METAS = 200;
const SITE = /\s[|–—·»:-]{1,2}\s(?=[^|–—·»]{2,40}$)|\s?\|\s?(?=[^|]{2,40}$)/;

/** A page's own name without the site's: `Relay 24 V | Example` → `Relay 24 V`. */
function withoutSite(name: string): string {
  const end = name.search(SITE);
  return end > 3 ? name.slice(0, end) : name;
}

export function headOf({ dom, metas, title }: Outline): Head {
  const properties = new Map<string, string>();
  for (const element of metas.slice(0, MOST_METAS)) {
    const name = (dom.attribute(element, 'property') ?? dom.attribute(element, 'name') ?? '').trim().toLowerCase();
    const content = dom.attribute(element, 'content');
    if (content && !properties.has(name)) properties.set(name, content.slice(0, DESCRIPTION_CHARS).trim());
  }
  const meta = (name: string) => properties.get(name) ?? '';
  const og = meta('og:title');
  const names = [og === meta('og:site_name') ? '' : og, title].map(withoutSite).filter((name) => name !== '');
  return { names, meta };
}
