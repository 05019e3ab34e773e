/** What stands in the database, as it is: read in one transaction from a page of the extension, and judged here. */
import { expect } from 'vitest';
import type { StoredList } from '../../platform/db/schema.ts';
import { unseal } from '../../platform/db/sealed.ts';
import type { Entry, Header, Payload } from '../../platform/log/entry.ts';
import { verify } from '../../platform/log/verify.ts';
import type { Rules } from '../../rules/cache.ts';
import type { Decision } from '../../rules/decisions/decision.ts';
import type { EntryRef } from '../../rules/decisions/record.ts';
import { versionOf } from '../../rules/pack/signed.ts';
import type { PartyLists } from '../../rules/parties/index.ts';
import type { Tab } from './browser.ts';

/** What a page gives of the database. */
interface Raw {
  /** Buffers in base64, each beside its digest; the rules, known by what they contain, are null where they were read before. */
  rules: { bytes: string | null; sha256: string; content: string };
  index: { bytes: string; sha256: string } | null;
  inForce: number | null;
  lists: (StoredList & { blocks: number })[];
  waiting: number;
  decisions: Decision[];
  headers: Header[];
  payloads: Payload[];
  head: EntryRef | null;
}

/** Versions of stored rules that were read and hold, by content and digest: several megabytes are not sent again at every look. */
const known = new Map<string, string>();

const read = () => `new Promise((done, failed) => {
  const base64 = async (blob) => {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    let text = '';
    for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    return btoa(text);
  };
  const opening = indexedDB.open('tradeflag');
  opening.onerror = () => failed(opening.error);
  opening.onsuccess = () => {
    const read = opening.result.transaction(opening.result.objectStoreNames);
    const all = {};
    for (const store of opening.result.objectStoreNames) all[store] = read.objectStore(store).getAll();
    const keys = read.objectStore('entities').getAllKeys();
    read.oncomplete = async () => {
      opening.result.close();
      const { cache, index, packSource, lists, tasks, decisions, log, payloads, head, entities } =
        Object.fromEntries(Object.entries(all).map(([store, { result }]) => [store, result]));
      const blocksOf = ({ list, generation }) =>
        entities.filter((_, i) => keys.result[i][0] === list && keys.result[i][1] === generation).flat().length;
      const { rules } = cache[0];
      const digest = await crypto.subtle.digest('SHA-256', await rules.bytes.arrayBuffer());
      const content = new Uint8Array(digest).join('.') + ' ' + rules.sha256;
      const isKnown = ${JSON.stringify([...known.keys()])}.includes(content);
      done({
        rules: { ...rules, content, bytes: isKnown ? null : await base64(rules.bytes) },
        index: index[0].lists && { ...index[0].lists, bytes: await base64(index[0].lists.bytes) },
        inForce: packSource[0]?.inForce ?? null,
        lists: lists.map((list) => ({ ...list, blocks: blocksOf(list) })),
        waiting: tasks.filter(({ outcomes }) => outcomes === null).length,
        decisions, headers: log, payloads, head: head[0] ?? null,
      });
    };
  };
})`;

const bufferOf = (base64: string): ArrayBuffer => Uint8Array.from(Buffer.from(base64, 'base64')).buffer;
const opened = ({ bytes, sha256 }: { bytes: string; sha256: string }) =>
  unseal({ bytes: new Blob([bufferOf(bytes)]), sha256 });

export interface Standing {
  /** Version of the rules that are stored. */
  version: string;
  /** Rows by list. */
  rows: Record<string, number>;
  /** Tasks that wait or are being done. */
  waiting: number;
  /** Names that are remembered. */
  remembered: string[];
}

/**
 * Reads what stands, and expects it to be whole: rules and index as their digests say, the rules those of the pack in
 * force, each list with its entries and in the index, the log intact, and what is remembered what the log says.
 */
export async function expectWhole(tab: Tab, bundled: string): Promise<Standing> {
  const raw = await tab.evaluate<Raw>(read());
  const { bytes, sha256, content } = raw.rules;
  if (bytes !== null) known.set(content, ((await opened({ bytes, sha256 })) as Rules).meta.version);
  const version = known.get(content) as string;
  expect(version).toBe(raw.inForce === null ? bundled : versionOf(raw.inForce));

  const sum = raw.lists.reduce((rows, list) => rows + list.rows, 0);
  for (const list of raw.lists) expect(list.blocks, list.list).toBe(list.rows);
  const index = raw.index && ((await opened(raw.index)) as PartyLists);
  expect(index?.entities.count ?? 0).toBe(sum);
  expect(index?.stamps.map(({ list }) => list).sort() ?? []).toEqual(raw.lists.map(({ list }) => list).sort());

  const place = ({ segment, seq }: EntryRef | Payload) => `${segment}/${seq}`;
  const contents = new Map(raw.payloads.map((payload) => [place(payload), payload]));
  const entries: Entry[] = raw.headers.map((header) => ({ header, payload: contents.get(place(header)) ?? null }));
  expect(await verify(entries, { head: raw.head, anchor: null })).toMatchObject({ intact: true });
  const nameOf = ({ about }: Decision) => ('name' in about ? String(about.name) : '');
  const remembered = raw.decisions.map(nameOf).sort();
  const logged = raw.payloads.flatMap(({ record }) => ('decisions' in record ? record.decisions : []));
  expect(logged.map(nameOf).sort()).toEqual(remembered);

  return {
    version,
    rows: Object.fromEntries(raw.lists.map(({ list, rows }) => [list, rows])),
    waiting: raw.waiting,
    remembered,
  };
}
