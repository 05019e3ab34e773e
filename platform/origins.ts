/** Match patterns of sites: what the browser is asked to let us read. */

/** The patterns of one host alone, whichever way it is served. */
export const originsOfHost = (host: string): string[] => [`https://${host}/*`, `http://${host}/*`];

/** Whether a pattern as we use them, `scheme://host/*` with `*.` for a host and all below it, takes in a host. */
export function takesIn(pattern: string, host: string): boolean {
  const place = /^[^:]*:\/\/([^/]+)\/\*$/.exec(pattern)?.[1];
  if (place === undefined || place === '*') return place === '*';
  return place.startsWith('*.') ? host === place.slice(2) || host.endsWith(place.slice(1)) : host === place;
}
