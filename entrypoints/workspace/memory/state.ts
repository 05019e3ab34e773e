/** Remembered decisions as the background knows them, asked again whenever something changed. */
import { computed, signal } from '@preact/signals';
import type { MemoryRow } from '../../../components/log/memoryTable.tsx';
import { ask } from '../../../platform/ask.ts';

/** Null while they are being asked for. */
export const memory = signal<MemoryRow[] | null | 'failed'>(null);

const rows = () => (Array.isArray(memory.value) ? memory.value : []);
const isVouched = ({ about }: MemoryRow) => about.of === 'party' && about.vouched;

/** Names the user vouches for, and all other decisions. What was recorded of a listing stands in the log. */
export const vouched = computed(() => rows().filter(isVouched));
export const decided = computed(() => rows().filter((row) => !isVouched(row) && row.about.of !== 'listing'));

export async function loadMemory(): Promise<void> {
  memory.value = await ask('remembered', {}).then(
    ({ decisions }) => decisions,
    () => 'failed' as const,
  );
}
