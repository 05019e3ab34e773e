import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsOfEntity, factsOfParty, hostOf } from '../../../../../rules/parties/facts/ids.ts';
import { entity } from '../list.ts';

test.each([
  ['https://www.zvezdolet.example/en/contact?x=1', 'zvezdolet.example'],
  ['Zvezdolet.Example', 'zvezdolet.example'],
  ['http://user@evil.example', ''],
  ['no address here', ''],
  ['', ''],
])('host of %s', (text, host) => {
  expect(hostOf(text)).toBe(host);
});

test('a tax id stands with its words, a page below its domain, a mailbox gives its domain', () => {
  expect(
    factsOfParty({
      taxId: 'INN 7700000016 / KPP 770001001',
      website: 'shop.zvezdolet.example',
      email: 'Mailto:A@Kometa.example; b@gmail.com',
    }),
  ).toEqual([
    { kind: 'id', value: '7700000016' },
    { kind: 'id', value: '770001001' },
    { kind: 'id', value: 'INN7700000016KPP770001001' },
    { kind: 'email', value: 'a@kometa.example' },
    { kind: 'email', value: 'b@gmail.com' },
    { kind: 'domain', value: 'shop.zvezdolet.example' },
    { kind: 'domain', value: 'zvezdolet.example' },
    { kind: 'domain', value: 'kometa.example' },
  ]);
});

test('a BIC also names its bank; words and short numbers are no ids', () => {
  expect(factsOfParty({ taxId: 'ZVZDRUMMXXX' })).toEqual([
    { kind: 'id', value: 'ZVZDRUMMXXX' },
    { kind: 'id', value: 'ZVZDRUMM' },
  ]);
  expect(factsOfParty({ taxId: '12345' })).toEqual([]);
  expect(factsOfParty({ taxId: 'unknown' })).toEqual([]);
});

test('an entry whose website is a page of a shared host is not found by that host', () => {
  const listed = entity('1', 'company', ['Kometa'], {
    websites: ['vk.com/kometa', 'kometa.example'],
    emails: ['k@mail.ru'],
  });
  expect(factsOfEntity(listed)).toEqual([
    { kind: 'email', value: 'k@mail.ru' },
    { kind: 'domain', value: 'kometa.example' },
  ]);
});

test('no text throws', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (taxId, website, email) => {
      for (const { value } of factsOfParty({ taxId, website, email })) expect(value).not.toBe('');
    }),
  );
});
