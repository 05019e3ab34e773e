import { expect, test } from 'vitest';
import { compareForms, formName, takeForms } from '../../../../../rules/parties/word/form.ts';
import { speak } from '../../../../../rules/parties/word/sound.ts';

const take = (text: string) => {
  const { words, form } = takeForms(text.split(' ').map(speak), true);
  return [words.map((word) => word.text).join(' '), form < 0 ? null : formName(form)];
};

test.each([
  ['ooo zvezdolet', 'zvezdolet', 'llc'],
  ['zvezdolet limited liability company', 'zvezdolet', 'llc'],
  ['obshchestvo s ogranichennoy otvetstvennostyu zvezdolet', 'zvezdolet', 'llc'],
  ['obschestvo s ogranichennoj otvetstvennostju zvezdolet', 'zvezdolet', 'llc'],
  ['zvezdolet sp zoo', 'zvezdolet', 'llc'],
  ['publichnoe aktsionernoe obshchestvo zvezdolet', 'zvezdolet', 'pjsc'],
  ['zvezdolet aktiengeselschaft', 'zvezdolet', 'jsc'],
  ['zvezdolet limitd liability compny', 'zvezdolet', 'llc'],
  ['zvezdolet co ltd', 'zvezdolet', 'llc'],
])('%s is %s, a %s', (text, name, form) => {
  expect(take(text)).toEqual([name, form]);
});

test('a short form counts at the edge of a name only', () => {
  expect(take('zvezdolet ag')).toEqual(['zvezdolet', 'jsc']);
  expect(take('zvezdolet ag nord')).toEqual(['zvezdolet ag nord', null]);
});

test('a name of nothing but a form keeps its words', () => {
  expect(take('limited liability company')).toEqual(['limited liability company', 'llc']);
});

test('a surname that looks like a form stays', () => {
  expect(take('serkan demirtas')).toEqual(['serkan demirtas', null]);
});

test('translations of one form agree, bodies of other kinds do not', () => {
  const form = (text: string) => takeForms(text.split(' ').map(speak), true).form;
  expect(compareForms(form('ooo zvezdolet'), form('zvezdolet gmbh'))).toBe(1);
  expect(compareForms(form('oao zvezdolet'), form('zvezdolet jsc'))).toBe(0);
  expect(compareForms(form('zvezdolet'), form('zvezdolet jsc'))).toBe(0);
  expect(compareForms(form('zvezdolet gmbh'), form('zvezdolet ag'))).toBe(-1);
});
