/** What the page says of itself in its head: title, description, Open Graph and product properties. */
import type { Outline } from '../outline/outline.ts';
import { DESCRIPTION_CHARS } from '../limits.ts';

export interface Head {
  title: string;
  /** `og:title`, `og:type`, `description`, `product:brand`, … in lower case; the first of each. */
  properties: Map<string, string>;
}

const MOST_METAS = 200;

export function headOf(outline: Outline): Head {
  const properties = new Map<string, string>();
  for (const meta of outline.metas.slice(0, MOST_METAS)) {
    const name = outline.dom.attribute(meta, 'property') ?? outline.dom.attribute(meta, 'name');
    const content = outline.dom.attribute(meta, 'content');
    const key = name?.trim().toLowerCase();
    if (key && content && !properties.has(key)) properties.set(key, content.slice(0, DESCRIPTION_CHARS).trim());
  }
  return { title: outline.title, properties };
}
