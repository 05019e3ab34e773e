/** Lists compiled by `npm run lists:build`: each comes as the list it is, with its own date and files. */
import type { Entity } from '../entity.ts';
import type { FileContext, Format, Text } from '../format.ts';
import { jsonLines, listField } from '../input/json.ts';
import { LISTS } from '../lists.ts';
import { snapshotEntry } from './entry.ts';
import { isSnapshot, type SnapshotList, snapshotList } from './head.ts';

/** Official lists, and those that OpenSanctions copies; a list of somebody's own is no part of a snapshot. */
const isKnown = (list: string) => list !== 'own' && (Object.hasOwn(LISTS, list) || /^os_\w{1,40}$/.test(list));

function listsOf(head: unknown, context: FileContext): Map<string, SnapshotList> {
  const lists = new Map<string, SnapshotList>();
  for (const item of listField(head, 'lists')) {
    const list = snapshotList(item);
    if (list === null || !isKnown(list.list)) throw context.fail(1, 'a list that is not described as it should be');
    lists.set(list.list, list);
  }
  return lists;
}

/** Counts the entries: a file that is cut off at the end of a line is cut off all the same. */
async function* read(text: Text, context: FileContext): AsyncGenerator<Entity> {
  let lists: Map<string, SnapshotList> | null = null;
  const rows = new Map<string, number>();
  for await (const { line, item } of jsonLines(text, context)) {
    if (lists === null) {
      lists = listsOf(item, context);
      continue;
    }
    const entity = snapshotEntry(item);
    const list = lists.get(entity?.list ?? '');
    if (entity === null || list === undefined) throw context.fail(line, 'no entry of a list that the first line names');
    if (!rows.has(list.list)) context.describes(list);
    rows.set(list.list, (rows.get(list.list) ?? 0) + 1);
    yield entity;
  }
  for (const list of lists?.values() ?? [])
    if (rows.get(list.list) !== list.rows)
      throw context.fail(null, `${list.list} does not have its ${list.rows} entries`);
}

export const snapshotJsonl: Format = { title: 'Tradeflag list snapshot', recognises: isSnapshot, read };
