import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_WORD, skeleton, sound, soundHash } from '../../../../../rules/parties/word/sound.ts';

test.each([
  ['BGN, German, French and plain ways to write one Russian name', ['shchedrin', 'schtschedrin', 'chtchedrin']],
  ['endings of Russian names', ['sergey', 'sergei', 'sergej']],
  ['a glide before e', ['yevgeni', 'evgeny', 'jewgenij']],
  ['Arabic doublings', ['abdullah', 'abdulla', 'abdulah']],
  ['gh, dh, ph', ['gafur', 'ghaphur']],
])('%s sound alike', (_, words) => {
  expect(new Set(words.map(sound)).size).toBe(1);
});

test.each([
  ['orlov', 'orlin'],
  ['petra', 'pedro'],
  ['yuri', 'igor'],
])('%s and %s do not', (a, b) => {
  expect(sound(a)).not.toBe(sound(b));
});

test('consonants are the same whatever vowels are written', () => {
  expect(skeleton(sound('mohammed'))).toBe(skeleton(sound('muhamad')));
  expect(skeleton(sound('karimov'))).not.toBe(skeleton(sound('karpov')));
});

test('a hash less a letter is the hash of the word without it', () => {
  const words = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(words, fc.nat(19), (word, skip) => {
      const without = word.slice(0, skip) + word.slice(skip + 1);
      return soundHash(word, skip) === soundHash(without, -1);
    }),
  );
});

test('the longest word is cut, not refused', () => {
  expect(sound('x'.repeat(500)).length).toBeLessThanOrEqual(2 * LONGEST_WORD);
});
