/** Exact facts of a party: numbers, domains and e-mail addresses in one spelling, so that equal means equal. */
import type { Entity } from '../../lists/entity.ts';
import type { PartyFacts } from '../../reading.ts';

export type FactKind = 'id' | 'domain' | 'email';

export interface Fact {
  kind: FactKind;
  value: string;
}

const SHORTEST_ID = 6;
/** A BIC names the bank by its first eight characters; the rest is a branch. */
const BIC = /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/;
const BIC_BANK = 8;

/** Hosts where everybody has a page or a mailbox: they name nobody. Source: general knowledge (J). */
const SHARED_HOSTS = new Set(
  `gmail.com googlemail.com yahoo.com outlook.com hotmail.com live.com msn.com icloud.com aol.com protonmail.com proton.me gmx.com gmx.de gmx.net web.de mail.com yandex.ru
  yandex.com ya.ru mail.ru bk.ru list.ru inbox.ru rambler.ru ukr.net i.ua tut.by qq.com foxmail.com 163.com 126.com 139.com 189.cn sina.com sina.cn sohu.com aliyun.com yeah.net
  naver.com daum.net hanmail.net facebook.com fb.com instagram.com twitter.com x.com t.me telegram.me telegram.org vk.com ok.ru youtube.com linkedin.com wa.me whatsapp.com
  alibaba.com en.alibaba.com 1688.com made-in-china.com aliexpress.com ebay.com amazon.com blogspot.com wordpress.com github.com google.com sites.google.com weebly.com wixsite.com
  archive.org wikipedia.org list.am olx.ua tiu.ru satu.kz all.biz ecplaza.net ec21.com globalsources.com tradeindia.com indiamart.com`.split(
    /\s+/,
  ),
);

const cleanId = (value: string) => value.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** Values that a number is compared by: itself without spaces and marks; a BIC also as its bank. */
function idsOf(value: string): Fact[] {
  const id = cleanId(value);
  if (id.length < SHORTEST_ID || !/[0-9]/.test(id) === !BIC.test(id)) return [];
  const values = BIC.test(id) && id.length > BIC_BANK ? [id, id.slice(0, BIC_BANK)] : [id];
  return values.map((one) => ({ kind: 'id', value: one }));
}

/** Host of an address or URL, lower case, without `www.`; empty where there is none. */
export function hostOf(website: string): string {
  const host = website
    .trim()
    .toLowerCase()
    .replace(/^[a-z]{2,10}:\/\//, '')
    .split(/[/?#:\s]/, 1)[0] as string;
  const bare = host.startsWith('www.') ? host.slice(4) : host;
  return /^[^.@]+(?:\.[^.@]+)+$/.test(bare) ? bare : '';
}

const EMAIL = /^[^\s@<>]{1,64}@[^\s@<>]{3,190}$/;

function emailsOf(value: string): string[] {
  return value
    .toLowerCase()
    .replace(/mailto:/g, ' ')
    .split(/[\s,;<>()]+/)
    .filter((part) => EMAIL.test(part));
}

/** The host and its parents down to two labels: a shop's page lies under the firm's domain. */
function domainsOf(host: string): Fact[] {
  const labels = host.split('.');
  const out: Fact[] = [];
  for (let from = 0; labels.length - from >= 2; from++) {
    const value = labels.slice(from).join('.');
    if (SHARED_HOSTS.has(value)) break;
    out.push({ kind: 'domain', value });
  }
  return out;
}

/** Exact facts that a page or a deal gives of a party. A tax id may stand in words: "INN 7712345678 / KPP …". */
export function factsOfParty(facts: PartyFacts): Fact[] {
  const ids = (facts.taxId ?? '').slice(0, 200).split(/[\s,;:/|]+/);
  const spaced = cleanId(facts.taxId ?? '');
  const emails = emailsOf((facts.email ?? '').slice(0, 500));
  const hosts = [
    hostOf((facts.website ?? '').slice(0, 500)),
    ...emails.map((email) => email.slice(email.lastIndexOf('@') + 1)),
  ];
  return [
    ...[...new Set([...ids.map(cleanId), spaced])].flatMap(idsOf),
    ...emails.map((value): Fact => ({ kind: 'email', value })),
    ...hosts.filter((host) => host !== '').flatMap(domainsOf),
  ];
}

/** Exact facts of a list entry. */
export function factsOfEntity(entity: Entity): Fact[] {
  const hosts = entity.websites.map(hostOf).filter((host) => host !== '' && !SHARED_HOSTS.has(host));
  const emails = entity.emails.flatMap(emailsOf);
  const mailHosts = emails
    .map((email) => email.slice(email.lastIndexOf('@') + 1))
    .filter((host) => !SHARED_HOSTS.has(host));
  return [
    ...entity.ids.flatMap(({ kind, value }) => idsOf(kind === 'imo' ? value.replace(/\D/g, '') : value)),
    ...emails.map((value): Fact => ({ kind: 'email', value })),
    ...[...new Set([...hosts, ...mailHosts])].map((value): Fact => ({ kind: 'domain', value })),
  ];
}
