import { expect, test } from 'vitest';
import { textIn, textOf } from '../../../../reader/outline/text.ts';
import { outlineOf } from '../dom.ts';

const all = (html: string) => {
  const outline = outlineOf(html);
  return textOf(outline, 0, outline.entries.length, 1_000);
};

test('words dressed up stay one word, cells and spans stay apart', () => {
  expect(all('<p>STM32<em>F103</em>C8T6</p>')).toBe('STM32F103C8T6');
  expect(all('<p>LPC<span class="highlight">1768</span>FBD</p>')).toBe('LPC1768FBD');
  expect(all('<h1>Camera<span>466/7999</span></h1>')).toBe('Camera 466/7999');
  expect(all('<table><tr><td>Brand</td><td>Acme</td></tr></table>')).toBe('Brand Acme');
});

test('a lone colon belongs to the label before it', () => {
  const outline = outlineOf('<p><b>Origin</b><i> : </i><span>Peru</span></p>');
  expect(outline.texts.map((text) => outline.entries[text]?.text.trim())).toEqual(['Origin :', 'Peru']);
});

test('what nobody sees is not in it', () => {
  const html = `<p>seen</p><template>a</template><noscript>b</noscript><noframes>c</noframes><script>d</script><style>e</style>
    <svg><text>f</text></svg><div hidden>g</div><p style="color: red; display :none">h</p><p style="visibility:hidden">i</p>
    <dialog>j</dialog><select><option>k</option></select><textarea>l</textarea><div style="backface-visibility: hidden">also seen</div>`;
  expect(all(html)).toBe('seen also seen');
});

test('limits: long texts, many elements, deep nesting are cut and counted', () => {
  const missed = {};
  const outline = outlineOf(`<p>${'x'.repeat(1_000_000)}</p>${'<i>y</i>'.repeat(21_000)}`, missed);
  expect(
    textIn(
      outline,
      outline.entries.findIndex(({ tag }) => tag === 'p'),
      10_000,
    ).length,
  ).toBe(4_000);
  expect(missed).toMatchObject({ 'long-text': 1, elements: expect.any(Number) });
  expect(outline.entries.filter(({ tag }) => tag !== '').length).toBeLessThanOrEqual(20_000);
});

test('a node that throws is skipped and counted, the rest is read', () => {
  const missed: Record<string, number> = {};
  const outline = outlineOf('<p>one</p><x-bad>two</x-bad><p>three</p>', missed);
  expect(textOf(outline, 0, outline.entries.length, 100)).toBe('one two three');
});
