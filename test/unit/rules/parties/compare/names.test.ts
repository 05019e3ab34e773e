import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareNames } from '../../../../../rules/parties/index.ts';

test.each([
  ['Person', 'Arvid Lindqvist', 'LINDQVIST, Arvid'],
  ['Person', 'Arvid Lindkvist', 'Arvid Lindqvist'],
  ['Person', 'A. Lindqvist', 'Arvid Lindqvist'],
  ['Person', 'ArvidLindqvist', 'Arvid Lindqvist'],
  ['Person', 'Зинаида Ковалёва', 'KOVALEVA, Zinaida Petrovna'],
  ['Person', 'Jewgenij Schtschedrin', 'Evgeny Shchedrin'],
  ['Person', 'Bill Thornbury', 'William Thornbury'],
  ['Person', 'Abd al-Karim Nuwayri', 'Abdulkarim Nuwairi'],
  ['Person', 'Badr al-Din Nuwayri', 'Badreddine Nuwayri'],
  ['Company', 'Zvezdolet OOO', 'Limited Liability Company Zvezdolet'],
  ['Company', 'ООО «Звездолёт»', 'Zvezdolet LLC'],
  ['Company', 'Zvezdo-Let Trading Co., Ltd.', 'ZVEZDOLET TRADING'],
  ['Company', 'Orlovsky podshipnikovy zavod', 'Orlovsky Podshipnikovy Plant JSC'],
  ['Company', 'First Zvezdolet Bank', '1st Zvezdolet Bank'],
  ['Company', '深圳鑫源电子有限公司', 'Shenzhen Xinyuan Electronics Co., Ltd'],
  ['Company', 'ZBT', 'Zvezdolet Bearing Trade'],
  ['Company', 'Kirovsky Podshipnikovy Zavod', 'Kirov Bearing Works'],
  ['Company', 'Tulsky Samovar', 'Tula Samovar JSC'],
  ['Company', 'Moskovsky Mashinostroitelny Zavod Kometa', 'Moscow Machine-Building Plant Kometa'],
  ['Company', 'NPP Zvezdolet', 'Zvezdolet Research and Production Enterprise'],
  ['Company', 'Zvezdolet TOO', 'Zvezdolet LLP'],
  ['Company', 'ZNBC', 'Zvezdolet National Bearing Company'],
  ['Company', 'Zvezdolet Aktiengesellschaft', 'Zvezdolet Europe AG'],
  ['Organization', 'Ministerstvo Oborony Respubliki Zubrovka', 'Ministry of Defence of the Republic of Zubrovka'],
  ['Person', 'Costas Lindopoulos', 'Konstantinos Lindopoulos'],
  ['Person', 'Hsiao Lindqvist', 'Xiao Lindqvist'],
  ['Vessel', 'MV Northern Ostrich', 'NORTHERN OSTRICH'],
  ['Vessel', 'Northern Ostrich 1', 'M/V Northern Ostrich'],
  ['Vessel', 'Northern Ostrich I', 'Northern Ostrich 1'],
])('%s: %s is %s', (schema, a, b) => {
  expect(compareNames(schema, a, b)).toMatchObject({ match: true });
});

test.each([
  ['Person', 'Arvid Lindqvist', 'Gustav Lindqvist'],
  ['Person', 'B. Lindqvist', 'Arvid Lindqvist'],
  ['Person', 'Zinaida Olegovna Kovaleva', 'Zinaida Petrovna Kovaleva'],
  ['Person', 'Ahmad Nuwayri', 'Muhammad Nuwayri'],
  ['Company', 'Zvezdolet Trading Co Ltd', 'Kometa Trading Co Ltd'],
  ['Company', 'Orel Bearing Plant No. 4', 'Orel Bearing Plant No. 7'],
  ['Company', 'Bank of Orel', 'Bank of Tula'],
  ['Company', 'Zvezdolet GmbH', 'Zvezdolet AG'],
  ['Company', 'Kronos Systems Inc', 'Kronos Industries Inc'],
  ['Company', 'Trading Co Ltd', 'Zvezdolet Trading Co Ltd'],
  ['Company', 'Zvezdolet Trading Co Ltd', 'Zvezdolet Co Ltd'],
  ['Company', 'Zvezdolet Capital', 'Zvezdolet'],
  ['Company', 'ZBC', 'Zvezdolet Bearing Company'],
  ['Person', 'Viktor Lindqvist', 'Oleg Viktorovich Lindqvist'],
  ['Person', 'Arvid Lindqvist', 'Arvid Lindqvistson'],
  ['Person', 'Jamil Nuwayri', 'Jamal Nuwayri'],
  ['Vessel', 'Northern Ostrich', 'Northern Pelican'],
  ['Vessel', 'Northern Ostrich 1', 'Northern Ostrich 2'],
])('%s: %s is not %s', (schema, a, b) => {
  expect(compareNames(schema, a, b)).toMatchObject({ match: false });
});

test('the score says why', () => {
  expect(compareNames('Company', 'Zvezdolet Trading', 'Zvezdolot Trading').detail).toBe(
    'same: trading; zvezdolet ~ zvezdolot 0.94',
  );
  expect(compareNames('Company', 'Zvezdolet Nord', 'Zvezdolet').detail).toContain('only in the first: nord');
});

test('equal names score 1, in either order the score is the same, and it stays between 0 and 1', () => {
  const name = fc.array(
    fc.constantFrom('orel', 'zvezdolet', 'kometa', 'nuwayri', 'trading', 'al', 'x', '7', 'ooo', 'ltd'),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(name, name, fc.constantFrom('Person', 'Company', 'Vessel', 'LegalEntity'), (a, b, schema) => {
      const [one, two] = [a.join(' '), b.join(' ')];
      const { score } = compareNames(schema, one, two);
      expect(compareNames(schema, one, one).score).toBe(1);
      expect(compareNames(schema, two, one).score).toBeCloseTo(score, 1);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }),
  );
});

test.each(['', ' ', '!?', 'x'.repeat(10_000), 'the of and'])('bad input %#', (text) => {
  expect(compareNames('Company', text, 'Zvezdolet')).toMatchObject({ match: false });
});
