/** What lists and their publishers are called in the language of the interface. */
import type { StoredList } from '../../platform/db/schema.ts';
import { publisherOf } from '../../rules/lists/publications.ts';
import { listName } from '../../rules/wording/listName.ts';
import type { Teller } from '../../rules/wording/teller.ts';

/** Name of a list as the head of a line: texts have it as part of a sentence. */
export function nameOf(list: string, tell: Teller): string {
  const name = listName(list, tell);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Who publishes a list, as the head of a line. */
export function publisherName({ list, bundled }: Pick<StoredList, 'list' | 'bundled'>, tell: Teller): string {
  return tell.text(`publisher.${bundled ? 'bundled' : publisherOf(list)}`);
}
