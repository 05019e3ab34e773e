/** What is looked up in the lists: the newest question counts, answers that come late are dropped. */
import { computed, signal } from '@preact/signals';
import type { FoundParty, LookUpProps } from '../../../components/lists/lookUp.tsx';
import { ask } from '../../../platform/ask.ts';
import type { LookUpAnswer } from '../../../platform/lookUpMessages.ts';
import { rank } from '../../../rules/parties/rank.ts';
import type { WordedEntry } from '../../../rules/worded.ts';

/** Typing goes on for so long before it is asked. */
const PAUSE_MS = 120;
const MOST_SHOWN = 20;
/** Entries of one name that are read. */
const MOST_ENTRIES = 20;

export const typed = signal('');
export const open = signal<string | null>(null);
export const entries = signal<WordedEntry[] | null>(null);
const answer = signal<LookUpAnswer | 'failed' | null>(null);

export const state = computed<LookUpProps['state']>(() => {
  if (answer.value === null || answer.value === 'failed') return answer.value;
  if (answer.value.preparing) return 'preparing';
  return answer.value.lists === 0 ? 'none' : 'found';
});

type Found = FoundParty & { places: { list: string; id: string }[] };

/** Entries of one name are one party, named as it was found best. */
const parties = computed<Found[]>(() => {
  const all = new Map<string, Found>();
  const names = answer.value === null || answer.value === 'failed' ? [] : answer.value.names;
  for (const { item, ranges } of rank(typed.value, names)) {
    const { list, id, name, text, key, listName } = item;
    const known = all.get(key);
    if (known === undefined) all.set(key, { key, name, text, ranges, listNames: [listName], places: [{ list, id }] });
    else if (!known.places.some((place) => place.list === list && place.id === id)) {
      known.places.push({ list, id });
      if (!known.listNames.includes(listName)) known.listNames = [...known.listNames, listName];
    }
  }
  return [...all.values()];
});
export const found = computed(() => parties.value.slice(0, MOST_SHOWN));
export const more = computed(() => Math.max(0, parties.value.length - MOST_SHOWN));

let timer: ReturnType<typeof setTimeout> | undefined;

async function lookUp(text: string): Promise<void> {
  const came = await ask('look-up', { text }).catch(() => 'failed' as const);
  if (typed.value === text) answer.value = came;
}

export function type(text: string): void {
  typed.value = text;
  open.value = null;
  clearTimeout(timer);
  if (text.trim().length < 2) answer.value = null;
  else timer = setTimeout(() => lookUp(text), PAUSE_MS);
}

/** Opens one, and reads its entries; they are read for nothing else. */
export async function openParty(key: string | null): Promise<void> {
  open.value = key;
  entries.value = null;
  const places = parties.value.find((party) => party.key === key)?.places.slice(0, MOST_ENTRIES);
  if (places === undefined) return;
  const read = await ask('list-entries', { entries: places }).catch(() => null);
  if (open.value !== key) return;
  if (read === null) answer.value = 'failed';
  else entries.value = read;
}

const ADDRESS = '#look-up=';

/** A name in the address, as the toolbar window links it, is looked up. */
export function lookUpFromAddress(): void {
  if (!location.hash.startsWith(ADDRESS)) return;
  try {
    type(decodeURIComponent(location.hash.slice(ADDRESS.length)));
  } catch {
    // An address that somebody cut off names nobody.
  }
}
