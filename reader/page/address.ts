/** Addresses of links, resolved against the page. */
const ADDRESS_CHARS = 2_000;

/** An absolute http(s) address, null for anything else (`javascript:`, a broken one, an endless one). */
export function absolute(href: string | null, base: string): string | null {
  if (!href || href.length > ADDRESS_CHARS || href.startsWith('#') || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  return url.protocol.startsWith('http') ? url.href : null;
}
