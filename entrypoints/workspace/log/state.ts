/** The log as the workspace shows it: read here, written by the background, read again whenever that says so. */
import { computed, signal } from '@preact/signals';
import { type LogFilter, type LogRow, NO_FILTER, passes } from '../../../components/log/logRow.ts';
import { logEntries, logHead } from '../../../platform/db/log.ts';
import { type Entry, refOf } from '../../../platform/log/entry.ts';
import { openEntries } from '../../../platform/log/open.ts';
import { heldPlaces, placeOf } from '../../../platform/log/upkeep.ts';
import { presenting } from '../../../platform/settings.ts';
import type { EntryRef } from '../../../rules/decisions/record.ts';
import { masked, namesIn } from '../../../rules/wording/masked.ts';

/** Newest first; null while it is being read, `failed` when storage refused. */
export const rows = signal<LogRow[] | null | 'failed'>(null);
export const head = signal<EntryRef | null>(null);
export const filter = signal<LogFilter>(NO_FILTER);
/** Hash of the entry that is open. */
export const chosen = signal<string | null>(null);

export const shown = computed(() =>
  Array.isArray(rows.value) ? rows.value.filter((row) => passes(row, filter.value)) : [],
);
export const open = computed(() => (Array.isArray(rows.value) ? rows.value.filter((row) => row.open) : []));
export const chosenRow = computed(() =>
  Array.isArray(rows.value) ? (rows.value.find(({ ref }) => ref.hash === chosen.value) ?? null) : null,
);

/** Whether the rows were read in presenter mode. */
let namesHidden = false;

function saidOf({ payload }: Entry): Pick<LogRow, 'act' | 'who' | 'reason' | 'title' | 'url' | 'verdict'> {
  const nothing = { act: null, who: '', reason: '', title: '', url: '', verdict: null };
  switch (payload?.kind) {
    case 'decision': {
      const { act, who, reason, witness } = payload.record;
      const { title = '', url = '', verdict = null } = witness ?? {};
      return { act, who, reason, title, url, verdict };
    }
    case 'correction':
      return { ...nothing, who: payload.record.who, reason: payload.record.text };
    case 'review':
      return { ...nothing, who: payload.record.reviewer, reason: payload.record.reason };
    case 'erasure':
    case 'hold':
      return { ...nothing, who: payload.record.who, reason: payload.record.reason };
    default:
      return nothing;
  }
}

function rowsOf(entries: readonly Entry[], hideNames: boolean): LogRow[] {
  const held = heldPlaces(entries);
  const open = new Set(openEntries(entries));
  return entries
    .map((entry): LogRow => {
      const { header, payload } = entry;
      const said = hideNames ? masked(saidOf(entry), namesIn(payload)) : saidOf(entry);
      return {
        ref: refOf(header),
        at: header.at,
        kind: header.kind,
        ...said,
        erased: payload === null,
        held: held.has(placeOf(header)),
        open: open.has(entry),
      };
    })
    .sort((a, b) => b.at - a.at || b.ref.seq - a.ref.seq);
}

export async function loadLog(): Promise<void> {
  try {
    const last = await logHead();
    const hideNames = await presenting.getValue();
    if (Array.isArray(rows.value) && last?.hash === head.value?.hash && hideNames === namesHidden) return;
    const entries = await logEntries();
    rows.value = rowsOf(entries, hideNames);
    namesHidden = hideNames;
    head.value = last;
  } catch {
    rows.value = 'failed';
  }
}

/** The entry of the address, as a link from the popup gives it. */
export function chooseFromAddress(): void {
  const hash = /^#record=([0-9a-f]{64})$/.exec(location.hash)?.[1];
  if (hash !== undefined) chosen.value = hash;
}
