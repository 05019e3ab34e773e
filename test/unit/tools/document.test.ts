import { expect, test } from 'vitest';
import { decodeHtml, documentOf } from '../../../tools/document.ts';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : part)));

test.each([
  ['windows-1251', '<meta charset="windows-1251">', [0xcc, 0xe8, 0xed, 0xf1, 0xea], 'Минск'],
  ['gbk', '<meta http-equiv="Content-Type" content="text/html; charset=gbk">', [0xb2, 0xfa, 0xb5, 0xd8], '产地'],
  ['big5', '<meta charset=big5>', [0xb2, 0xa3, 0xa6, 0x61], '產地'],
  ['shift_jis', "<meta charset='Shift_JIS'>", [0x8c, 0x5e, 0x94, 0xd4], '型番'],
  ['euc-kr', '<meta charset="euc-kr">', [0xb8, 0xf0, 0xb5, 0xa8], '모델'],
  ['latin-1', '<meta charset="iso-8859-1">', [0x47, 0x72, 0xf6, 0xdf, 0x65], 'Größe'],
  ['none declared', '', [0x4d, 0xfc, 0x6e], 'Mün'],
])('%s', (_, head, body, text) => {
  expect(decodeHtml(bytes(head, '<p>', body, '</p>'))).toContain(`<p>${text}</p>`);
});

test('a mark of byte order, and UTF-8 whatever the page declares, come first', () => {
  expect(decodeHtml(Uint8Array.from([0xff, 0xfe, 0x41, 0x04]))).toBe('\u0441');
  expect(decodeHtml(new TextEncoder().encode('<meta charset="gbk"><p>Гродно'))).toContain('Гродно');
  expect(decodeHtml(bytes('<meta charset="no-such-set">', [0x4d, 0xfc]))).toContain('Mü');
});

test('fragments, scripts that do not run, options as a browser chooses them', async () => {
  const { document, close } = documentOf(
    bytes(
      '<td>cell<script>document.title = "ran"</script><select><option disabled>-</option><option>A</option></select><select id="s"><option>A</option><option selected>B</option></select>',
    ),
  );
  expect(document.title).toBe('');
  expect([...document.querySelectorAll('select')].map(({ selectedIndex }) => selectedIndex)).toEqual([1, 1]);
  await close();
});
