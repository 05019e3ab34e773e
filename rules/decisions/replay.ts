/** A stored reading screened again: what came out differently, and what is not as it was. */
import type { Finding, Screening } from '../screening.ts';
import type { Decision } from './decision.ts';
import type { Cause, ReplayOutcome, Versions } from './record.ts';

/** A finding by what it says: the same rule on another party is another finding. */
function nameOf({ id, params }: Finding): string {
  const about = [params.party, params.listedName ?? params.areas, params.list].filter(Boolean).join(', ');
  return about === '' ? id : `${id} (${about})`;
}

function findingsOf({ listings, findings }: Screening): Set<string> {
  return new Set([...listings.flatMap((listing) => listing.findings), ...findings].map(nameOf));
}

const dated = (list: Versions['lists'][number] | undefined) => list?.published ?? list?.imported ?? '';

function listCauses(before: Versions, after: Versions): Cause[] {
  const names = new Set([...before.lists, ...after.lists].map(({ list }) => list));
  return [...names].flatMap((list): Cause[] => {
    const [then, now] = [before, after].map(({ lists }) => lists.find((one) => one.list === list));
    const same = dated(then) === dated(now) && then?.rows === now?.rows && String(then?.sha256) === String(now?.sha256);
    return same ? [] : [{ changed: 'list', list, before: dated(then), after: dated(now) }];
  });
}

function decisionCauses(before: readonly Decision[], after: readonly Decision[]): Cause[] {
  const only = (some: readonly Decision[], others: readonly Decision[]) =>
    some.filter(({ id }) => !others.some((other) => other.id === id));
  return [...only(before, after), ...only(after, before)].map(({ id }) => ({ changed: 'decision', id }));
}

export interface Screened {
  screening: Screening;
  versions: Versions;
  decisions: readonly Decision[];
}

/** Compares two screenings of one reading. Where nothing else changed, only the age of rules and lists can be the cause. */
export function compareScreenings(before: Screened, after: Screened): ReplayOutcome {
  const [then, now] = [findingsOf(before.screening), findingsOf(after.screening)];
  const versions = [
    { changed: 'extension' as const, before: before.versions.extension, after: after.versions.extension },
    { changed: 'pack' as const, before: before.versions.pack, after: after.versions.pack },
  ].filter((cause) => cause.before !== cause.after);
  const causes: Cause[] = [
    ...versions,
    ...listCauses(before.versions, after.versions),
    ...decisionCauses(before.decisions, after.decisions),
  ];
  const came = [...now].filter((name) => !then.has(name));
  const went = [...then].filter((name) => !now.has(name));
  const differs = before.screening.verdict !== after.screening.verdict || came.length > 0 || went.length > 0;
  return {
    before: before.screening.verdict,
    after: after.screening.verdict,
    came,
    went,
    why: causes.length === 0 && differs ? [{ changed: 'age' }] : causes,
  };
}

/** Whether anything came out differently. */
export function isDifferent({ before, after, came, went }: ReplayOutcome): boolean {
  return before !== after || came.length > 0 || went.length > 0;
}
