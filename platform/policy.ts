/**
 * What an organisation sets for all its users, from storage.managed: public/policy.json is its schema in Chromium. What a
 * policy states holds, and nobody can change it on this computer. Firefox throws where there is no policy: then nothing is set.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { JURISDICTIONS } from '../rules/deal.ts';
import { publicKey } from '../rules/pack/signed.ts';
import type { Retention } from './log/upkeep.ts';

const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(14));
const years = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99));
const names = (most: number) => v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(most));
const host = v.pipe(v.string(), v.maxLength(253), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/));

const FIELDS = {
  /** Address and key of signed packs; each counts only with the other. */
  packAddress: v.pipe(v.string(), v.maxLength(2000), v.url(), v.startsWith('https://')),
  packKey: publicKey,
  /** Keys of lists without which no name counts as compared, as `us_sdn`. */
  requiredLists: names(50),
  /** Days after which a list is stale. */
  listDays: days,
  /** Bind in every deal, besides those it states. */
  jurisdictions: v.array(v.picklist(JURISDICTIONS)),
  /** Sites to be read besides the built-in ones; the user's browser still asks for each. */
  sites: v.pipe(v.array(host), v.maxLength(100)),
  forbidPause: v.boolean(),
  forbidSiteOff: v.boolean(),
  /** Years that contents of the decision log are kept, of every class. */
  retentionYears: years,
  /** The organisation's own words, shown in popup and options. */
  notice: v.pipe(v.string(), v.maxLength(500)),
} as const;

export type Policy = { [K in keyof typeof FIELDS]?: v.InferOutput<(typeof FIELDS)[K]> };

/** Field by field: one that is wrong is left out, and the others hold. */
function readPolicy(stored: unknown): { policy: Policy; wrong: string[] } {
  const given = Object.entries((stored ?? {}) as Record<string, unknown>);
  const policy: Record<string, unknown> = {};
  const wrong: string[] = [];
  for (const [name, value] of given) {
    const parsed = Object.hasOwn(FIELDS, name) && v.safeParse(FIELDS[name as keyof typeof FIELDS], value);
    if (parsed !== false && parsed.success) policy[name] = parsed.output;
    else wrong.push(name);
  }
  return { policy, wrong };
}

/** The policy in force, and the fields of it that say nothing Tradeflag understands. */
export async function policyState(): Promise<{ policy: Policy; wrong: string[] }> {
  return readPolicy(await browser.storage.managed.get(null).catch(() => ({})));
}

export async function policy(): Promise<Policy> {
  return (await policyState()).policy;
}

/** Where packs come from by policy; null where it does not say. */
export function policyPack({ packAddress, packKey }: Policy): { address: string; key: string } | null {
  return packAddress === undefined || packKey === undefined ? null : { address: packAddress, key: packKey };
}

/** How long contents of the log are kept, as the policy says or else the user. */
export function retentionUnder({ retentionYears }: Policy, chosen: Retention): Retention {
  return retentionYears === undefined
    ? chosen
    : { decision: retentionYears, memory: retentionYears, upkeep: retentionYears };
}

/** Calls back when the organisation changes its policy, until the background or page ends. */
export function onPolicy(listener: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') listener();
  });
}
