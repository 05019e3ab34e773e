/** The page as it was when somebody decided, for the record: read from the tab, screened before and with the decision. */
import { browser } from 'wxt/browser';
import { storedLists } from '../../platform/db/lists.ts';
import type { Seen } from '../../platform/decisionMessages.ts';
import { interfaceLanguage } from '../../platform/language.ts';
import { canonical } from '../../platform/log/canonical.ts';
import { sha256 } from '../../platform/sha256.ts';
import type { RuleCache } from '../../rules/cache.ts';
import { screenUnder } from '../../rules/dealBook/underDeal.ts';
import type { Decision } from '../../rules/decisions/decision.ts';
import type { Told, Versions, Witness } from '../../rules/decisions/record.ts';
import { listingKey, pageKey } from '../../rules/decisions/scope.ts';
import type { Reading } from '../../rules/reading.ts';
import type { Screening } from '../../rules/screening.ts';
import type { WordedScreening } from '../../rules/worded.ts';
import { teller } from '../../rules/wording/teller.ts';
import { told } from '../../rules/wording/told.ts';
import { inWords } from '../../rules/words.ts';
import { dealOfTab, inForce } from './deals.ts';
import { readingOf } from './reading.ts';

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

/** English, and the user's own language where it is another. */
export function languages(): string[] {
  const own = interfaceLanguage().toLowerCase().split(/[-_]/)[0] ?? 'en';
  return [...new Set([own, 'en'])];
}

/** The listing decided on with what holds for its page; null when it is no longer there. */
function narrowed(reading: Reading, listing: Seen['listing']): Reading | null {
  if (listing === null) return reading;
  const key = listingKey(listing, reading);
  const found = reading.listings.find((one) => listingKey(one, reading) === key);
  return found === undefined ? null : { ...reading, listings: [found] };
}

function toldIn(before: Screening, after: Screening, { rules }: RuleCache): Record<string, Told> {
  const all = languages().map((language) => {
    const [then, now] = [before, after].map((one) => inWords(one, rules, language)) as [
      WordedScreening,
      WordedScreening,
    ];
    return [language, told(then, now, teller(rules, language))];
  });
  return Object.fromEntries(all);
}

/** The page as a witness of the decisions that change from `before` to `after`; null when it no longer shows the listing. */
export async function witnessOf(
  { tab, url, listing }: Seen,
  cache: RuleCache,
  before: readonly Decision[],
  after: readonly Decision[],
): Promise<Witness | null> {
  const shown = await readingOf(tab);
  const reading = shown && pageKey(shown) === pageKey({ url }) ? narrowed(shown, listing) : null;
  if (reading === null) return null;
  const stated = await dealOfTab(tab);
  const deal = stated && { ...inForce(stated), changed: stated.changed };
  const screening = screenUnder(reading, deal, cache, before);
  const changed = screenUnder(reading, deal, cache, after);
  const verdictOf = (one: Screening) => (listing === null ? one.verdict : (one.listings[0]?.verdict ?? one.verdict));
  return {
    url: reading.url,
    title: listing?.title ?? '',
    readingHash: await sha256(canonical(reading)),
    reading,
    deal,
    decisions: [...before],
    screening,
    verdict: verdictOf(screening),
    verdictAfter: verdictOf(changed),
    told: toldIn(screening, changed, cache),
  };
}

/** Extension, rules and lists as they are in force. */
export async function versionsInForce({ rules: { meta }, lists }: RuleCache): Promise<Versions> {
  const stored = await storedLists().catch(() => []);
  return {
    extension: browser.runtime.getManifest().version,
    pack: meta.version,
    packCreated: meta.created,
    lists: (lists?.stamps ?? []).map(({ list, published, imported }) => {
      const file = stored.find((one) => one.list === list);
      return {
        list,
        published,
        imported: file === undefined ? imported : isoDay(file.imported),
        rows: file?.rows ?? null,
        sha256: file?.files.map((one) => one.sha256) ?? [],
      };
    }),
  };
}
