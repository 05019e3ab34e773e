import { expect, test } from 'vitest';
import { tiesOfParty } from '../../../../rules/places/index.ts';
import type { PartyFacts } from '../../../../rules/reading.ts';
import { brief, rules } from './compiled.ts';

const ties = (facts: PartyFacts) => brief(tiesOfParty(facts, 'consignee', rules)).replaceAll('consignee:', '');

test.each<[PartyFacts, string]>([
  // Country fields: codes and names.
  [{ country: 'RU' }, 'RU:direct'],
  [{ country: 'rus' }, 'RU:direct'],
  [{ country: 'Russian Federation (the)' }, 'RU:direct'],
  [{ country: 'BLR' }, 'BY:direct'],
  [{ country: 'Beyaz Rusya' }, 'BY:direct'],
  [{ country: 'Turkey', city: 'Istanbul' }, '-'],
  [{ country: 'Ukraine', city: 'Kyiv' }, '-'],
  // Occupied areas keep their own name beside Russia's claim.
  [{ address: 'Россия, Республика Крым, г. Керчь, ул. Кирова, 5' }, 'crimea:direct'],
  [{ city: 'Yalta', phone: '+7 978 555-01-23' }, 'crimea:direct'],
  [{ city: 'Yalta' }, 'crimea:weak'],
  [{ address: 'г. Донецк, Ростовская обл., ул. Ленина, 4, 346330' }, 'RU:direct'],
  [{ address: 'м. Донецьк, вул. Артема, 4, 83000, Україна' }, 'donetsk:direct'],
  [{ address: 'Северодонецк, ул. Гагарина, 5' }, 'luhansk:direct'],
  [{ address: 'Запорожская область, склад 3' }, 'zaporizhzhia:strong'],
  [{ address: 'г. Запорожье, Запорожская область, 69005' }, '-'],
  [{ address: 'м. Херсон, 73000' }, '-'],
  // Names other places share need a second sign.
  [{ city: 'Perm' }, 'RU:weak'],
  [{ city: 'Perm', phone: '+7 342 555-01-23' }, 'RU:direct'],
  [{ city: 'Kazan', country: 'Turkey' }, '-'],
  [{ city: 'Brest', country: 'France' }, '-'],
  [{ city: 'Brest', phone: '+375 162 55-01-23' }, 'BY:direct'],
  [{ city: 'Moscow' }, 'RU:strong'],
  [{ city: 'Moscow', address: '412 E 3rd Street, ID 83843' }, '-'],
  [{ city: 'Moscow', country: 'United States' }, '-'],
  [{ city: 'Moscow', phone: '+1 208 555 0123' }, '-'],
  [{ city: 'Moscow', phone: '+7 708 555 0123' }, 'RU:strong'],
  [{ city: 'Moscow', address: 'ul. Tverskaya 7, 125009', phone: '+1 208 555 0123' }, 'RU:direct'],
  [{ address: 'Київ, Україна', taxId: 'ИНН 7707083893' }, '-'],
  [{ address: 'Istanbul', taxId: 'ИНН 7707083893' }, 'RU:strong'],
  [{ city: 'Moscow', address: 'ul. Tverskaya 7, 125009' }, 'RU:direct'],
  // A stated third country does not hide a Russian address.
  [{ country: 'Kazakhstan', address: 'г. Омск, ул. Ленина, д. 5, 644040' }, 'RU:direct'],
  [{ country: 'Kazakhstan', address: 'г. Омск, ул. Ленина, д. 5' }, 'RU:strong'],
  [{ country: 'Kazakhstan', address: 'г. Алматы, ул. Московская, 48' }, '-'],
  // Two strong kinds for one role are direct, one is strong.
  [{ phone: '+7 495 555-01-23' }, 'RU:strong'],
  [{ phone: '+7 495 555-01-23', email: 'a@vektor-detali.ru', country: 'Türkiye' }, 'RU:direct'],
  [{ email: 'a@vektor-detali.ru' }, 'RU:strong'],
  [{ email: 'a@mail.ru', country: 'KZ' }, 'RU:weak'],
  [{ email: 'a@mail.ru', phone: '+7 701 555 01 23' }, 'RU:weak'],
  // Legal forms and names of firms.
  [{ name: 'ООО «Ромашка»' }, 'RU:weak'],
  [{ name: 'ООО «Ромашка»', phone: '8 (495) 555-01-23' }, 'RU:strong'],
  [{ name: 'ТОО «Ромашка»', phone: '8 (727) 255-01-23' }, '-'],
  [{ name: 'АО «Ромашка»' }, '-'],
  [{ name: 'OOO Vektor', country: 'Uzbekistan' }, '-'],
  [{ name: 'Novosibirsk Trading GmbH', country: 'Germany' }, '-'],
  [{ name: 'ЧУП «Василёк»' }, 'BY:weak'],
  // Tax numbers.
  [{ taxId: 'ИНН 7707083893' }, 'RU:strong'],
  [{ taxId: '7707083893' }, '-'],
  [{ taxId: '7707083893', city: 'Perm' }, 'RU:strong'],
  [{ taxId: 'УНП 190000001' }, 'BY:strong'],
])('%j → %s', (facts, wanted) => expect(ties(facts)).toBe(wanted));

test('an occupied area keeps country UA', () => {
  const [tie] = tiesOfParty({ city: 'Mariupol' }, 'buyer', rules);
  expect(tie).toMatchObject({ role: 'buyer', area: 'donetsk', country: 'UA', kind: 'place', strength: 'direct' });
});

test('a region that is partly occupied asks which part', () => {
  const [tie] = tiesOfParty({ address: 'Донецкая область' }, 'buyer', rules);
  expect(tie?.evidence.rule).toBe('partly_occupied_which_part');
});
