/** Looking up names in the loaded lists, and reading the entries found: types only. */
import type { FoundName } from '../rules/parties/browse.ts';
import type { WordedEntry } from '../rules/worded.ts';

export interface LookUpAnswer {
  /** How many lists were looked through; none loaded is nothing looked for. */
  lists: number;
  /** Lists are loaded and not ready yet. */
  preparing: boolean;
  names: (FoundName & { listName: string })[];
}

export interface LookUpProtocol {
  /** workspace → background: names of the lists that may be the one typed. */
  'look-up': { ask: { text: string }; answer: LookUpAnswer };
  /** The entries themselves; one that is gone meanwhile is left out. */
  'list-entries': { ask: { entries: { list: string; id: string }[] }; answer: WordedEntry[] };
}
