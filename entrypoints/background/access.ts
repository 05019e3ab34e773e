/** Why Tradeflag does not run in a tab, and what the browser would have to be asked for so that it does. */
import { browser } from 'wxt/browser';
import type { TabState } from '../../platform/messages.ts';
import { originsOfHost, takesIn } from '../../platform/origins.ts';
import { builtIn } from './sites.ts';

type Access = Pick<TabState, 'state' | 'origins'>;

/** Of a host where no copy of ours is at work. A built-in one that may not be read was taken away by the user: browsers allow that. */
export async function accessOf(host: string): Promise<Access> {
  const own = builtIn().filter((origin) => takesIn(origin, host));
  const origins = own.length > 0 ? own : originsOfHost(host);
  const permitted = await Promise.all(origins.map((origin) => browser.permissions.contains({ origins: [origin] })));
  if (permitted.some((is) => is)) return { state: 'not-running', origins: [] };
  return { state: own.length > 0 ? 'revoked' : 'no-access', origins };
}
