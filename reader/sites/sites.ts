/** Chooses the adapter of an address, and its page: the only place that does. */
import type { Page, Site } from '../../rules/sites/index.ts';

/** Characters of path and query that are looked at. */
const PATH_CHARS = 2_000;

/** The site whose host is nearest: the host itself or one above it, the longest that an adapter names; null for none. */
export function siteOf(sites: readonly Site[], url: string): Site | null {
  if (sites.length === 0 || !URL.canParse(url)) return null;
  for (let { hostname: host } = new URL(url); host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
    const site = sites.find(({ hosts }) => hosts.includes(host));
    if (site) return site;
  }
  return null;
}

/** The first page of the site whose path fits the address; null where none does. */
export function pageOf(site: Site, url: string): Page | null {
  const { hostname, pathname, search } = new URL(url);
  const path = (pathname + search).slice(0, PATH_CHARS);
  const fits = (pattern: string) => fitsGlob(pattern.startsWith('/') ? path : hostname + path, pattern);
  return site.pages.find(({ paths }) => paths.some(fits)) ?? null;
}

/** Whether a text is what the pattern says: `*` stands for any characters. Each part is sought once, behind the one before. */
export function fitsGlob(text: string, pattern: string): boolean {
  const parts = pattern.split('*');
  const [first = ''] = parts;
  const last = parts.length > 1 ? (parts.at(-1) as string) : '';
  if (!text.startsWith(first)) return false;
  if (parts.length === 1) return text === first;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
