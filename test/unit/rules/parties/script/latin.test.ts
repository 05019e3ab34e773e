import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_NAME, latinise } from '../../../../../rules/parties/script/latin.ts';

test.each([
  ['Ковалёва Зинаида', 'kovaleva zinaida'],
  ['Гнатюк Їжакевич', 'hnatyuk izhakevych'],
  ['Παπαδόπουλος Ευγένιος', 'papadopoulos evgenios'],
  ['Սարգսյան', 'sargsyan'],
  ['ბერიძე', 'beridze'],
  ['שלמה', 'shlma'],
  ['عبد الله الراشد', 'abd allah al rashd'],
  ['さくら工業', 'sakura industry'],
  ['バラノフ', 'baranofu'],
  ['박지성', 'park ji song'],
  ['東莞市鑫源電子有限公司', 'dongguan xinyuan electronics co ltd'],
  ['राम', 'ram'],
  ['สมชาย', 'smchay'],
  ['Çağrı Şahinoğlu', 'cagri sahinoglu'],
  ['Łódź & Straße', 'lodz strasse'],
  ['O’Neill d`Or', 'oneill dor'],
  ['ＡＢＣ　１２', 'abc 12'],
])('%s is written %s', (text, latin) => {
  expect(latinise(text)).toBe(latin);
});

test('a word that mixes scripts is read in the script of most of its letters', () => {
  expect(latinise('Vоstоktеch')).toBe('vostoktech'); // о and е are Cyrillic
  expect(latinise('Koрабль Завoд')).toBe('korabl zavod'); // K, o and o are Latin
});

test('what no table knows gives nothing, and nothing more than plain Latin comes out', () => {
  expect(latinise('★ — …')).toBe('');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) =>
      /^[a-z0-9]*( [a-z0-9]+)*$/.test(latinise(text)),
    ),
  );
});

test('longer texts are cut', () => {
  expect(latinise('a'.repeat(10_000))).toHaveLength(LONGEST_NAME);
});
