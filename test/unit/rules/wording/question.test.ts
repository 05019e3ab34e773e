import { expect, test } from 'vitest';
import { languageToAsk, questionsOf } from '../../../../rules/wording/question.ts';
import { rules } from '../../../../tools/rules.ts';

const { texts, places } = rules();
const questions = questionsOf({ texts });

test('twelve languages and more, each with the place of the item and the four questions', () => {
  const languages = ['en', 'tr', 'de', 'fr', 'es', 'it', 'pl', 'ru', 'uk', 'zh', 'ar', 'ja'];
  expect(Object.keys(questions)).toEqual(expect.arrayContaining(languages));
  for (const text of Object.values(questions)) {
    expect(text.match(/\{item\}/g)).toHaveLength(1);
    expect(text.match(/^\d\. /gm)).toHaveLength(4);
    for (const word of ['HS', 'ECCN', 'EAR99']) expect(text.replace(/S[AH]\b/, 'HS')).toContain(word);
  }
});

/** It never tells why: no country of concern, no list, no sanction, no control, no name of ours. */
const WHY =
  /russ|росс|росі|俄|ロシア|روس|belarus|беларус|sanction|yaptırım|санкц|制裁|عقوبات|embargo|tradeflag|complian|uyum|списк|list|restrict|diver|military|askeri/i;

test.each(Object.entries(questions))('the question in %s never says why', (_, text) => {
  expect(text).not.toMatch(WHY);
});

test.each([
  [{ name: 'Shenzhen Example', country: 'China' }, 'Chip', 'zh'],
  [{ name: 'Beispiel', country: 'AT' }, 'Chip', 'de'],
  [{ name: 'Ejemplo', country: 'Mexico' }, 'Chip', 'es'],
  [{ name: 'Örnek', country: 'Türkiye' }, 'Chip', 'tr'],
  [{ name: 'Example', country: 'AE' }, 'Chip', 'ar'],
  [{ name: 'Example', country: 'India' }, 'Chip', 'en'],
  [{ name: '示例电子' }, 'Chip', 'zh'],
  [{ name: 'Приклад' }, 'Мікросхеми', 'uk'],
  [undefined, 'Подшипник', 'ru'],
  [undefined, 'マイコン 32ビット', 'ja'],
  [undefined, 'Chip', 'en'],
  [{ name: 'Nowhere', country: 'Atlantis' }, 'Chip', 'en'],
])('%j is asked about %s in %s', (seller, title, language) => {
  expect(languageToAsk(seller, title, { texts, places })).toBe(language);
});
