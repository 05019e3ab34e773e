/** Looking up names in the loaded lists for a person who types them. Nothing is judged and nothing is kept. */
import { readEntity } from '../../platform/db/entities.ts';
import { storedLists } from '../../platform/db/lists.ts';
import { interfaceLanguage } from '../../platform/language.ts';
import type { LookUpAnswer, LookUpProtocol } from '../../platform/lookUpMessages.ts';
import { isPast, lastDay } from '../../rules/lists/expiry.ts';
import { browse, placeInList } from '../../rules/parties/browse.ts';
import type { WordedEntry } from '../../rules/worded.ts';
import { teller } from '../../rules/wording/teller.ts';
import { nameOf, publisherName } from './listNames.ts';
import { isIndexed, ruleCache } from './packs.ts';

/** Names of the loaded lists that may be the one typed. Rejects when rules or storage cannot be read. */
export async function lookUp({ text }: LookUpProtocol['look-up']['ask']): Promise<LookUpAnswer> {
  const { rules, lists } = await ruleCache();
  const loaded = (await storedLists()).length;
  if (lists === null) return { lists: loaded, preparing: loaded > 0 && !(await isIndexed()), names: [] };
  const tell = teller(rules, interfaceLanguage());
  const names = browse(text, lists).map((found) => ({ ...found, listName: nameOf(found.list, tell) }));
  return { lists: loaded, preparing: false, names };
}

/** Entries as their lists have them: one block of each is read. */
export async function listEntries({ entries }: LookUpProtocol['list-entries']['ask']): Promise<WordedEntry[]> {
  const { rules, lists, today } = await ruleCache();
  const tell = teller(rules, interfaceLanguage());
  const stored = await storedLists();
  const read = await Promise.all(
    entries.map(async ({ list, id }): Promise<WordedEntry[]> => {
      const version = stored.find((one) => one.list === list);
      const place = lists === null ? null : placeInList(list, id, lists);
      const entity = version === undefined || place === null ? undefined : await readEntity(version, place);
      if (version === undefined || entity?.id !== id) return [];
      return [
        {
          entity,
          listName: nameOf(list, tell),
          publisher: publisherName(version, tell),
          effectText: tell.text(`effect.${entity.effect}`),
          published: version.published,
          expired: isPast(lastDay(entity), today),
        },
      ];
    }),
  );
  return read.flat();
}
