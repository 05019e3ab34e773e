/** The guard of send buttons: what its page stands at, what it may ask, and what is decided there. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Kept } from '../../platform/decisionMessages.ts';
import type { GuardOrder, GuardState } from '../../platform/guardMessages.ts';
import { canonical } from '../../platform/log/canonical.ts';
import type { Protocol, ScreenAnswer } from '../../platform/messages.ts';
import { author as declaredAuthor, presenting } from '../../platform/settings.ts';
import { sha256 } from '../../platform/sha256.ts';
import { aboutParty, partyName } from '../../rules/decisions/about.ts';
import { MOST_MONTHS, monthsAfter, type Outcome } from '../../rules/decisions/decision.ts';
import { pageKey } from '../../rules/decisions/scope.ts';
import { askedAbout, maySend, NOT_SAME_REASONS, PLAIN_REASONS, waysPast } from '../../rules/decisions/ways.ts';
import type { WordedFinding, WordedScreening } from '../../rules/worded.ts';
import { dealOfTab } from './deals.ts';
import { logUnheld, recordOutcome, remember } from './decisions.ts';
import { tabState } from './screen.ts';
import { orderTab } from './tabs.ts';

const FORM = '/guardForm.js';
const DIALOG = '/guardDialog.js';
const WINDOW = { type: 'popup', width: 480, height: 720 } as const;
/** Reasons shown in the dialog; the popup shows them all. */
const MOST_FINDINGS = 3;
const MOST_QUOTES = 3;
/** A page cannot open our windows one after the other. */
const WINDOW_REST_MS = 60_000;

const send = (tab: number, order: GuardOrder) => orderTab(tab, order);

async function keyOf(tab: number, screening: WordedScreening): Promise<string> {
  const deal = await dealOfTab(tab);
  return sha256(canonical([askedAbout(screening), deal]));
}

async function stateOf(tab: number, screening: WordedScreening | null): Promise<GuardState> {
  if (screening === null) return { state: 'unknown' };
  const { inquiry, verdict } = screening;
  const kind = inquiry ? 'rfq' : screening.kind;
  return { state: 'known', kind, verdict, key: await keyOf(tab, screening) };
}

/** What the guard of a tab makes of an answer to its page. */
export function guardOf(tab: number, answer: ScreenAnswer): Promise<GuardState> {
  if (answer.state === 'off' || answer.state === 'paused') return Promise.resolve({ state: 'off' });
  return stateOf(tab, answer.state === 'screened' ? answer.screening : null);
}

/** What the guard of a tab asks when it begins. */
export async function guardState(tab: number): Promise<GuardState> {
  const page = await tabState(tab);
  if (page.state === 'off' || page.state === 'paused') return { state: 'off' };
  return stateOf(tab, page.screening);
}

/** Brings the part of the guard into the page that only pages with a form need. */
export async function loadGuard(tab: number): Promise<null> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [FORM] });
  return null;
}

function stopsOf({ findings, listings }: WordedScreening): WordedFinding[] {
  const stops = [...findings, ...listings.flatMap((listing) => listing.findings)].filter(
    ({ level }) => level === 'stop',
  );
  const distinct = stops.filter(({ text }, i) => stops.findIndex((one) => one.text === text) === i);
  return distinct.toSorted((a, b) => Number(b.basis === 'law') - Number(a.basis === 'law')).slice(0, MOST_FINDINGS);
}

/** Brings the dialog into the page and says what it asks; null when nothing is at stop any more. */
export async function guardQuestion(tab: number): Promise<Protocol['guard-question']['answer']> {
  const { screening } = await tabState(tab);
  if (screening?.verdict !== 'stop') return null;
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [DIALOG] });
  const { parties, plain } = waysPast(screening);
  return {
    key: await keyOf(tab, screening),
    verdictText: screening.verdictText,
    findings: stopsOf(screening).map(({ text, evidence }) => ({
      text,
      quotes: evidence.slice(0, MOST_QUOTES).map((quote) => quote.text),
    })),
    parties: parties.map(({ party, matches }) => ({
      name: partyName(party),
      entries: matches.map(({ text }) => text),
    })),
    // In presenter mode nobody is named, and nothing is decided on what has no name.
    notSameReasons: parties.length > 0 && !(await presenting.getValue()) ? NOT_SAME_REASONS : [],
    plainReasons: plain ? PLAIN_REASONS : [],
    notChecked: screening.notChecked,
    disclaimer: screening.disclaimer,
  };
}

/** Keeps what was decided in the dialog, if the page still is what it was about. */
export async function decideAtGuard(
  tab: number,
  { key, choice }: Protocol['guard-decide']['ask'],
): Promise<Protocol['guard-decide']['answer']> {
  const { screening } = await tabState(tab);
  if (screening === null || (await keyOf(tab, screening)) !== key) return { kept: false, error: 'page-changed' };
  const kept = await act(tab, screening, choice);
  return kept.kept ? { kept: true, seq: kept.entry.seq } : kept;
}

async function act(
  tab: number,
  screening: WordedScreening,
  choice: Protocol['guard-decide']['ask']['choice'],
): Promise<Kept> {
  const seen = { tab, url: screening.url, listing: null };
  const author = await declaredAuthor.getValue();
  const { parties, plain } = waysPast(screening);
  const record = (outcome: Outcome, reason: string) =>
    recordAtGuard({ seen, outcome, reason, author, authorisation: null, closes: null });
  switch (choice.do) {
    case 'not-same': {
      const found = parties[choice.party];
      if (found === undefined || (await presenting.getValue())) return { kept: false, error: 'invalid' };
      const today = new Date().toISOString().slice(0, 10);
      return remember({
        seen,
        about: aboutParty(found.party, found.matches),
        scope: { in: 'listing', key: pageKey(screening) },
        expires: monthsAfter(today, MOST_MONTHS) ?? today,
        reason: i18n.t(`guard.reason_${choice.reason}`),
        author,
      });
    }
    case 'proceed':
      if (!plain) return { kept: false, error: 'invalid' };
      return record('proceeded', i18n.t(`guard.reason_${choice.reason}`));
    case 'escalate':
      return record('escalated', i18n.t('guard.escalated'));
    case 'abandon':
      return record('abandoned', i18n.t('guard.abandoned'));
  }
}

/** Whether an outcome lets the page of a tab go. */
async function passes(tab: number, outcome: Outcome): Promise<boolean> {
  const page = await tabState(tab).catch(() => null); // The tab may be gone.
  return maySend(outcome, page !== null && page.screening !== null && waysPast(page.screening).plain);
}

/** Records an outcome. One that lets the page as a whole go opens its guard for what was asked about. */
export async function recordAtGuard(ask: Protocol['record']['ask']): Promise<Kept> {
  const page = ask.seen?.listing === null ? ask.seen : null;
  const opens = page !== null && (await passes(page.tab, ask.outcome));
  const kept = await recordOutcome(ask);
  if (kept.kept && opens) await send(page.tab, { order: 'guard-pass' });
  return kept;
}

/** Opens a window of the extension about a tab: to type a licence or exception, or to read why. */
export async function openGuardWindow(tab: number, { show }: Protocol['guard-window']['ask']): Promise<null> {
  const page = show === 'decide' ? '/decide.html' : '/popup.html';
  await browser.windows.create({ ...WINDOW, url: browser.runtime.getURL(`${page}?tab=${tab}` as never) });
  return null;
}

let shownAt = -Infinity;

/** The page sent a form at stop without a click of the user's: logged, and shown in a window of the extension. */
export async function reportUnheld(tab: number, url: string): Promise<null> {
  const kept = await logUnheld({ tab, url, listing: null }, `${i18n.t('guard.unheld')} ${url}`);
  if (!kept.kept || Date.now() - shownAt < WINDOW_REST_MS) return null;
  shownAt = Date.now();
  const record = browser.runtime.getURL(`/workspace.html#record=${kept.entry.hash}` as never);
  await browser.windows.create({ ...WINDOW, url: record });
  return null;
}
