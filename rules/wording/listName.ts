/** What a list is called as part of a sentence; one of the user's own by the name of its file. */
import { ownListName } from '../lists/publications.ts';
import type { Teller } from './teller.ts';

export function listName(list: string, tell: Teller): string {
  const own = ownListName(list);
  return own === null ? tell.textOr(`list.${list}`, list) : tell.text('list.own_named', { name: own });
}
