/** Addresses of links, resolved against the page. */
const ADDRESS_CHARS = 2_000;

/** An absolute http(s) address, null for anything else (`javascript:`, a broken one, an endless one). */
export function absolute(href: string | null, base: string): string | null {
  if (href === null || href === '' || href.length > ADDRESS_CHARS || href.startsWith('#')) return null;
  try {
    const url = new URL(href, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}
