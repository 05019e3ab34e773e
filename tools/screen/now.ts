/** The day age limits count from: given, or the newest date in the pack and the lists used. */
import type { PartyLists } from '../../rules/parties/index.ts';
import { rules } from '../rules.ts';

export function today(now: string | undefined, lists: PartyLists | null): string {
  const dates = [rules().meta.created, ...(lists?.stamps ?? []).map((stamp) => stamp.published ?? '')];
  return now ?? (dates.sort().at(-1) as string);
}
