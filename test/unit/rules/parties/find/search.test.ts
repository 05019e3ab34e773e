import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBuffer, writeBuffer } from '../../../../../rules/pack/buffer.ts';
import { matchParty, type PartyLists } from '../../../../../rules/parties/index.ts';
import { entity, lists } from '../list.ts';

const SYLLABLES = [
  'zve',
  'kom',
  'ril',
  'dun',
  'pas',
  'gor',
  'tem',
  'lub',
  'nik',
  'vor',
  'sha',
  'ket',
  'bri',
  'olo',
  'fen',
];
const word = fc.array(fc.constantFrom(...SYLLABLES), { minLength: 3, maxLength: 4 }).map((parts) => parts.join(''));
const name = fc.uniqueArray(word, { minLength: 2, maxLength: 4 }).map((words) => words.join(' '));
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 30 });

const listOf = (all: readonly string[]) =>
  lists(...all.map((text, i) => entity(String(i), i % 2 === 0 ? 'company' : 'person', [text])));
const ids = (query: string, index: PartyLists) => matchParty({ name: query }, 'buyer', index).map((match) => match.id);

test('every name of a list is found by itself, whatever its order, case and legal form', () => {
  fc.assert(
    fc.property(names, fc.nat(), (all, pick) => {
      const index = listOf(all);
      const i = pick % all.length;
      const text = all[i] as string;
      expect(ids(text, index)).toContain(String(i));
      expect(ids(text.split(' ').reverse().join(' ').toUpperCase(), index)).toContain(String(i));
      if (i % 2 === 0) expect(ids(`OOO "${text}"`, index)).toContain(String(i));
    }),
    { numRuns: 60 },
  );
});

test('a letter lost, put in or changed does not hide a name', () => {
  fc.assert(
    fc.property(
      names,
      fc.nat(),
      fc.nat(),
      fc.constantFrom('', 'x', 'u'),
      fc.boolean(),
      (all, pick, place, letter, keeps) => {
        const index = listOf(all);
        const i = pick % all.length;
        const text = all[i] as string;
        const at = 1 + (place % (text.length - 2));
        fc.pre(!text.slice(at - 1, at + 2).includes(' '));
        const damaged = text.slice(0, at) + letter + text.slice(keeps ? at : at + 1);
        expect(ids(damaged, index)).toContain(String(i));
      },
    ),
    { numRuns: 100 },
  );
});

test('words joined and parted otherwise do not hide a name', () => {
  const index = listOf(['Zvezdolet Komril', 'Dunpasgor Temlub', 'Sha Ketbriolo Works']);
  expect(ids('ZvezdoletKomril', index)).toContain('0');
  expect(ids('Dunpas Gor Temlub', index)).toContain('1');
  expect(ids('Shaketbriolo Works', index)).toContain('2');
});

test('initials find the words they stand for, and words their initials', () => {
  const index = listOf(['Zvezdolet Komril Dunpas', 'Gor Temlub', 'VKB']);
  expect(ids('ZKD', index)).toEqual(['0']);
  expect(ids('Vorsha Ketbri Baknik', index)).toEqual(['2']);
});

test('a name found as it is does not hide another that it may be a misspelling of', () => {
  const index = listOf(['Zvezdolet Works', 'Zvezdolat Works']);
  expect(ids('Zvezdolet Works', index).sort()).toEqual(['0', '1']);
});

test('words parted and spelt otherwise at once do not hide a name', () => {
  expect(ids('Dunposgurtem', listOf(['Dunpas Gortem']))).toEqual(['0']);
});

test('first letters are a name only where they are all of it', () => {
  const index = listOf(['Zvezdolet Komril Dunpas', 'Temlub']);
  expect(ids('ZKD Temgor', index)).toEqual([]);
});

test('words that share no key are no evidence, however the rest agrees', () => {
  expect(ids('Lamvor Carrikso', listOf(['Lamvor Gaveset']))).toEqual([]);
});

test('many names of the same initials do not hide the one that goes by them', () => {
  const many = SYLLABLES.slice(0, 10).map((part) => `Z${part} K${part} D${part}`);
  expect(ids('Zvezdolet Komril Dunpas', listOf([...many, 'Z.K.D.']))).toEqual(['10']);
});

test('initials of an asked firm are no evidence for a name that none of its words begins with', () => {
  const index = lists(entity('0', 'person', ['Komril Electronics']), entity('1', 'person', ['Zvezdolet, Adunpas']));
  expect(ids('Vorsha Temlub Electronics A.S.', index)).toEqual([]);
  expect(ids('Zvezdolet A.', index)).toEqual(['1']);
});

test('two firms whose words only begin alike are two firms', () => {
  expect(ids('Zvezdolet Komril Dunpas', listOf(['Zorgatem Kavorsha Dilubnik']))).toEqual([]);
});

test('a list survives its buffer', () => {
  const index = listOf(['Zvezdolet Komril', 'Dunpasgor Temlub']);
  const stored = readBuffer(writeBuffer(index)) as PartyLists;
  expect(stored).toEqual(index);
  expect(ids('Zvezdolet Komrill', stored)).toEqual(['0']);
});

test('an empty list answers', () => {
  expect(ids('Zvezdolet', lists())).toEqual([]);
});
