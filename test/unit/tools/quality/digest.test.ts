import { expect, test } from 'vitest';
import { digestOf, spelling } from '../../../../tools/quality/digest.ts';

test('one spelling: width, case, punctuation and invisible characters do not matter; letters and digits do', () => {
  expect(spelling('\u200eMfr. No：ＡＢ-1 ')).toBe('mfrnoab1');
  expect(digestOf('AB-1/2')).toBe(digestOf(' ab 1 2'));
  expect(digestOf('AB-12')).not.toBe(digestOf('AB-13'));
  expect(digestOf('制造商')).toMatch(/^[0-9a-f]{12}$/);
});
