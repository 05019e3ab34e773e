/**
 * The marketplaces the extension reads without asking again: host permissions and the matches of every content script.
 * Any other site is opt-in. Only the configuration and its test import this file; adapters name their hosts in
 * reader/sites.
 */
export const MARKETPLACES = [
  '1688.com',
  'alibaba.com',
  'aliexpress.com',
  'amazon.com',
  'arrow.com',
  'avnet.com',
  'dhgate.com',
  'digikey.com',
  'ebay.com',
  'ec21.com',
  'element14.com',
  'europages.com',
  'farnell.com',
  'findchips.com',
  'globalsources.com',
  'hepsiburada.com',
  'indiamart.com',
  'kompass.com',
  'lcsc.com',
  'made-in-china.com',
  'mouser.com',
  'n11.com',
  'newark.com',
  'octopart.com',
  'rs-online.com',
  'rutronik.com',
  'rutronik24.com',
  'sam.gov',
  'ted.europa.eu',
  'thomasnet.com',
  'tme.eu',
  'tradeindia.com',
  'tradekey.com',
  'trendyol.com',
  'turkishexporter.com.tr',
  'turkishexporter.net',
] as const;

/** What a build mode adds to production: the demo marketplace, and loopback for the tests. Nothing else may differ. */
export const MODE_HOSTS: Readonly<Record<string, readonly string[]>> = {
  demo: ['http://*.localhost/*'],
  test: ['http://*.localhost/*', 'http://localhost/*', 'http://127.0.0.1/*'],
};

/** In the test build every list is downloaded from here, whoever publishes it: `http://<this>/<host>/<path>`. */
export const TEST_LISTS = '127.0.0.1:47391';

/** What extension pages may connect to. */
export function connectionsFor(mode: string): string {
  return mode === 'test' ? `'self' https: http://${TEST_LISTS}` : "'self' https:";
}

/** Match patterns of one build mode: https only for marketplaces. */
export function matchesFor(mode: string): string[] {
  return [...MARKETPLACES.map((host) => `https://*.${host}/*`), ...(MODE_HOSTS[mode] ?? [])];
}
