/** Looking up names in the loaded lists, and reading the entries found: types only. */
import type { Entity } from '../rules/lists/entity.ts';
import type { FoundName } from '../rules/parties/browse.ts';

/** An entry as its list has it, with what is said of the list. */
export interface ListEntry {
  entity: Entity;
  /** Name of the list and of who publishes it, and what being on it means, in the language of the interface. */
  listName: string;
  publisher: string;
  effectText: string;
  /** ISO date of the version, or null where its file does not say it. */
  published: string | null;
  /** An entry of the user's own that no longer counts. */
  expired: boolean;
}

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
  'list-entries': { ask: { entries: { list: string; id: string }[] }; answer: ListEntry[] };
}
