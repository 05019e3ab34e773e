/** What users decide: remembered and logged in one transaction, then every open page is screened again. */
import type { Change } from '../../platform/db/log.ts';
import type { Kept, RememberedState, Seen } from '../../platform/decisionMessages.ts';
import type { Protocol } from '../../platform/messages.ts';
import { author as declaredAuthor } from '../../platform/settings.ts';
import type { RuleCache } from '../../rules/cache.ts';
import { comparedEntry } from '../../rules/decisions/about.ts';
import { type About, type Decision, lastDay, type Scope } from '../../rules/decisions/decision.ts';
import type { Act, DecisionRecord } from '../../rules/decisions/record.ts';
import { listingKey, pageKey, scopesFor } from '../../rules/decisions/scope.ts';
import { matchesOf, standingOf } from '../../rules/decisions/standing.ts';
import { wordDecision } from '../../rules/wording/decided.ts';
import { teller } from '../../rules/wording/teller.ts';
import { appendEntry } from './log.ts';
import { rememberAnew, remembered } from './memory.ts';
import { NotNow, whyNotKept } from './notKept.ts';
import { ruleCache } from './packs.ts';
import { announce, orderTabs } from './tabs.ts';
import { languages, versionsInForce, witnessOf } from './witness.ts';

/** The scope of what is recorded of a listing ends with the longest time there is. */
const FOR_EVER = '9999-12-31';

async function readyCache(): Promise<RuleCache> {
  const cache = await ruleCache().catch(() => null);
  if (cache === null) throw new NotNow('not-ready');
  return cache;
}

interface Given {
  act: Act;
  reason: string;
  author: string;
  seen: Seen | null;
  authorisation?: DecisionRecord['authorisation'];
  closes?: DecisionRecord['closes'];
  /** What is remembered from then on, and what no longer is. */
  remember?: readonly Decision[];
  forget?: readonly Decision[];
}

/** Logs an act and changes what is remembered, both or neither; then open pages are screened again. */
async function keep(given: Given): Promise<Kept> {
  const { act, reason, author, seen, remember = [], forget = [] } = given;
  const cache = await readyCache();
  const before = await remembered();
  const after = [...before.filter((one) => !forget.includes(one)), ...remember];
  const witness = seen && (await witnessOf(seen, cache, before, after));
  if (seen !== null && witness === null) throw new NotNow('page-changed');
  const record: DecisionRecord = {
    act,
    reason,
    who: author,
    authorisation: given.authorisation ?? null,
    decisions: [...(remember.length > 0 ? remember : forget)],
    closes: given.closes ?? null,
    witness,
    versions: await versionsInForce(cache),
  };
  const change: Change = {
    draft: { kind: 'decision', class: seen === null ? 'memory' : 'decision', record },
    remember,
    forget: forget.map(({ id }) => id),
  };
  const entry = await appendEntry(change);
  await declaredAuthor.setValue(author).catch(() => undefined);
  rememberAnew();
  if (remember.length > 0 || forget.length > 0) await orderTabs({ order: 'screen-again' });
  announce(null);
  return { kept: true, entry, decision: remember[0]?.id ?? null };
}

const answered = (act: Promise<Kept>): Promise<Kept> =>
  act.catch((error: unknown) => ({ kept: false, error: whyNotKept(error) }));

const ACTS: Record<Exclude<About['of'], 'listing'>, Act> = {
  party: 'not_same_party',
  item: 'not_this_item',
  tie: 'not_a_tie',
  flag: 'flag_not_applicable',
  destination: 'conflict_settled',
};

async function decided(
  about: About,
  scope: Scope,
  said: { reason: string; author: string; expires: string },
): Promise<Decision> {
  const { reason, author, expires } = said;
  const decision = {
    id: crypto.randomUUID(),
    about,
    scope,
    reason,
    author,
    decided: (await readyCache()).today,
    expires,
  };
  const last = lastDay(decision);
  if (!scopesFor(about).includes(scope.in) || last === null || last < decision.decided) throw new NotNow('invalid');
  return { ...decision, expires: last };
}

/** Remembers and logs a decision on a fact of the page that was seen; refused where that page shows it no longer. */
export function remember({ seen, about, scope, ...said }: Protocol['remember']['ask']): Promise<Kept> {
  const work = async () => {
    if (about.of === 'listing') throw new NotNow('invalid');
    const decision = await decided(about, scope, said);
    return keep({ act: ACTS[about.of], ...said, seen, remember: [decision] });
  };
  return answered(work());
}

/** Vouches for a name: it is none of the entries that it matches today. */
export function vouch({ name, country, ...said }: Protocol['vouch']['ask']): Promise<Kept> {
  const work = async () => {
    const cache = await readyCache();
    const party = { name, country, taxId: null };
    const entries = matchesOf(party, cache).map(comparedEntry);
    const about: About = { of: 'party', ...party, entries, beside: [], vouched: true };
    const decision = await decided(about, { in: 'party', name }, said);
    return keep({ act: 'vouched', ...said, seen: null, remember: [decision] });
  };
  return answered(work());
}

/** Takes a remembered decision back; that is logged too. */
export function forget({ id, reason, author }: Protocol['forget']['ask']): Promise<Kept> {
  const work = async () => {
    const decision = (await remembered()).find((one) => one.id === id);
    if (decision === undefined) throw new NotNow('unknown');
    return keep({ act: 'undone', reason, author, seen: null, forget: [decision] });
  };
  return answered(work());
}

/** Records what was decided on a listing, or what came of an open decision. The listing says so from then on. */
export function recordOutcome({
  seen,
  outcome,
  authorisation,
  closes,
  ...said
}: Protocol['record']['ask']): Promise<Kept> {
  const work = async () => {
    if (outcome === 'authorised' && authorisation === null) throw new NotNow('invalid');
    const given = { act: outcome, ...said, authorisation, closes };
    if (seen === null) return keep({ ...given, seen });
    const about: About = {
      of: 'listing',
      outcome,
      number: authorisation?.number ?? null,
      until: authorisation?.until ?? null,
    };
    const key = seen.listing === null ? pageKey(seen) : listingKey(seen.listing, seen);
    const decision = await decided(about, { in: 'listing', key }, { ...said, expires: FOR_EVER });
    const isEarlier = ({ about: { of }, scope }: Decision) =>
      of === 'listing' && scope.in === 'listing' && scope.key === key;
    return keep({ ...given, seen, remember: [decision], forget: (await remembered()).filter(isEarlier) });
  };
  return answered(work());
}

/** Logs that a page at stop sent its form by itself; without what stood on it where it has gone meanwhile. */
export async function logUnheld(seen: Seen, reason: string): Promise<Kept> {
  const given = { act: 'sent_unheld' as const, reason, author: '' };
  const kept = await answered(keep({ ...given, seen }));
  return kept.kept || kept.error !== 'page-changed' ? kept : answered(keep({ ...given, seen: null }));
}

/** Brings decisions in from a file, all of them or none; one that is known by its id is left as it is. */
export async function importDecisions({
  decisions,
  ...said
}: Protocol['import-decisions']['ask']): Promise<Protocol['import-decisions']['answer']> {
  try {
    const known = new Set((await remembered()).map(({ id }) => id));
    const added = decisions.filter(({ id }, i) => !known.has(id) && decisions.findIndex((one) => one.id === id) === i);
    if (added.length > 0) await keep({ act: 'imported', ...said, seen: null, remember: added });
    return { added: added.length, known: decisions.length - added.length };
  } catch (error) {
    return { error: whyNotKept(error) };
  }
}

/** Remembered decisions in words, with what today's lists make of each. */
export async function rememberedState(): Promise<RememberedState> {
  const cache = await readyCache();
  const tell = teller(cache.rules, languages()[0] as string);
  const decisions = (await remembered()).map((decision) => {
    const standing = standingOf(decision, cache);
    const standingText = tell.text(standing === 'holds' ? 'standing.holds' : `lapse.${standing}`);
    return { ...wordDecision(decision, tell), standing, standingText };
  });
  return { decisions, author: await declaredAuthor.getValue() };
}
