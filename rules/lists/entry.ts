/** Building an entity: what every format does with names, countries, addresses and numbers, done in one place. */
import type { Entity, EntityName, IdKind } from './entity.ts';
import { type ListKey, lawOf } from './lists.ts';

/** Longer texts are cut: no name or remark needs more, and a hostile cell may have megabytes. */
const LONGEST_NAME = 1_000;
const LONGEST_TEXT = 4_000;

const squeezed = (text: string, longest: number) =>
  text
    .slice(0, longest * 2)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest);

/** An entry without names yet. `programmes`: the publisher's codes, the list's own code is put before them. */
export function newEntry(key: ListKey, id: string, programmes: readonly string[] = []): Entity {
  const { jurisdiction, effect, code, page } = lawOf(key);
  const entry: Entity = {
    id: squeezed(id, LONGEST_NAME),
    list: key,
    programme: null,
    effect,
    jurisdiction,
    type: 'other',
    names: [],
    countries: [],
    addresses: [],
    ids: [],
    websites: [],
    emails: [],
    dates: [],
    source: page === undefined || id === '' ? null : page + id,
    remarks: null,
  };
  addProgrammes(entry, code === undefined ? programmes : [code, ...programmes]);
  return entry;
}

export function addProgrammes(entry: Entity, programmes: readonly string[]): void {
  const known = entry.programme?.split('; ') ?? [];
  const codes = new Set([...known, ...programmes.map((code) => squeezed(code, LONGEST_NAME))]);
  codes.delete('');
  entry.programme = codes.size > 0 ? [...codes].join('; ') : null;
}

export function addName(entry: Entity, text: string, kind: EntityName['kind'] = 'alias'): void {
  const name = squeezed(text, LONGEST_NAME);
  if (name !== '') entry.names.push({ text: name, kind });
}

export function addCountry(entry: Entity, country: string | null): void {
  if (country !== null && !entry.countries.includes(country)) entry.countries.push(country);
}

export function addId(entry: Entity, kind: IdKind, value: string): void {
  const number = squeezed(value, LONGEST_NAME);
  if (number !== '' && !entry.ids.some((id) => id.kind === kind && id.value === number))
    entry.ids.push({ kind, value: number });
}

export function addDate(entry: Entity, kind: Entity['dates'][number]['kind'], value: string | null): void {
  if (value !== null && !entry.dates.some((date) => date.kind === kind && date.value === value))
    entry.dates.push({ kind, value });
}

/** Host names or addresses as printed, several of them parted by blanks, commas or semicolons. */
export function addWebsites(entry: Entity, text: string): void {
  for (const site of text.slice(0, LONGEST_TEXT).split(/[\s;,]+/))
    if (/[\w-]\.[a-z]/i.test(site) && !entry.websites.includes(site)) entry.websites.push(site);
}

export function addEmails(entry: Entity, text: string): void {
  for (const email of text.slice(0, LONGEST_TEXT).split(/[\s;,]+/))
    if (email.includes('@') && !entry.emails.includes(email)) entry.emails.push(email);
}

export function addRemark(entry: Entity, text: string): void {
  const remark = squeezed(text, LONGEST_TEXT);
  if (remark === '' || entry.remarks?.includes(remark)) return;
  entry.remarks = (entry.remarks === null ? remark : `${entry.remarks} ${remark}`).slice(0, LONGEST_TEXT);
}

const STRENGTH = ['primary', 'alias', 'weak'] as const;

/** The finished entry: one primary name, first; no name twice. Null for an entry without a name. */
export function finished(entry: Entity): Entity | null {
  const first = entry.names.find(({ kind }) => kind === 'primary') ?? entry.names.find(({ kind }) => kind === 'alias');
  const main = first ?? entry.names[0];
  if (main === undefined) return null;
  const kinds = new Map<string, EntityName['kind']>([[main.text, 'primary']]);
  for (const { text, kind } of entry.names) {
    const as = kind === 'primary' ? 'alias' : kind;
    const known = kinds.get(text);
    if (known === undefined || STRENGTH.indexOf(as) < STRENGTH.indexOf(known)) kinds.set(text, as);
  }
  entry.names = [...kinds].map(([text, kind]) => ({ text, kind }));
  return entry;
}

/** Ids of entries that have none in their list: the name, told apart by country and, where that is not enough, by number. */
export function namedIds(): (name: string, country: string | null) => string {
  const seen = new Map<string, number>();
  return (name, country) => {
    const id = country === null ? squeezed(name, LONGEST_NAME) : `${country}:${squeezed(name, LONGEST_NAME)}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}#${count}`;
  };
}
