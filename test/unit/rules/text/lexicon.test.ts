import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../../rules/text/fold.ts';
import { compileLexicon, findAll, findLongest, lookUp } from '../../../../rules/text/lexicon.ts';
import { raw, tokenize, word } from '../../../../rules/text/tokens.ts';

const places = compileLexicon([
  { text: 'Rusya', id: 1 },
  { text: 'Beyaz Rusya', id: 2 },
  { text: '俄罗斯', id: 1 },
  { text: '白俄罗斯', id: 2 },
  { text: 'микросхем*', id: 3 },
  { text: 'St. Petersburg', id: 4 },
]);

const found = (text: string) => findLongest(places, tokenize(text)).map((hit) => hit.id);

test('longest phrase first, in scripts with and without spaces', () => {
  expect(found('Teslimat: Beyaz Rusya, sonra Rusya’ya')).toEqual([2, 1]);
  expect(found('收货地址:白俄罗斯明斯克')).toEqual([2]);
  expect(found('prussia, rusyalı')).toEqual([]);
});

test('a stem stands for its inflected words, never for a shorter one', () => {
  expect(found('Микросхемы и микросхемой')).toEqual([3, 3]);
  expect(found('микросхе')).toEqual([]);
});

test('folding: case, marks, width, zero-width, dots', () => {
  expect(found('ＲＵＳＹＡ st petersburg R\u200busya')).toEqual([1, 4, 1]);
  expect(fold('Straße İSTANBUL łódź Ёлка')).toBe('strasse istanbul lodz елка');
});

test('look-up needs the whole text', () => {
  expect(lookUp(places, ' beyaz RUSYA ')).toEqual([2]);
  expect(lookUp(places, 'Rusya Ltd')).toEqual([]);
});

test('tables with unusable phrases do not compile', () => {
  expect(() => compileLexicon([{ text: '–', id: 1 }])).toThrow('without a word');
  expect(() => compileLexicon([{ text: 'ab*', id: 1 }])).toThrow('too short');
});

test('a mark standing alone is no word, and no border between words', () => {
  expect(fold('a\ufe72b \ufe72 \u037ac')).toBe('ab c');
});

test('tokens quote the text they came from, and fold gives the same words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const tokens = tokenize(text);
      const words = Array.from({ length: tokens.count }, (_, i) => word(tokens, i));
      expect(words.filter(Boolean).join(' ')).toBe(fold(text).split(' ').filter(Boolean).join(' '));
      if (tokens.count > 0) expect(text).toContain(raw(tokens, 0, tokens.count));
    }),
  );
});

test('every phrase is found in any text around it', () => {
  const letters = fc.stringMatching(/^[a-zçşа-яёя-я俄罗]{4,8}$/u);
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 20 }), letters, letters, (list, before, after) => {
      const lexicon = compileLexicon(list.map((text, id) => ({ text, id })));
      for (const [id, text] of list.entries()) {
        const ids = findAll(lexicon, tokenize(`${before} ${text}, ${after}`)).map((hit) => hit.id);
        expect(ids).toContain(id);
      }
    }),
  );
});
