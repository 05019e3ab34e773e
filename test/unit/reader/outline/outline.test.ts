import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outlineOf as outlineOfSnapshot } from '../../../../reader/outline/outline.ts';
import { textIn, textOf } from '../../../../reader/outline/text.ts';
import { NAV, zoneByName } from '../../../../reader/outline/zones.ts';
import { blankSnapshot } from '../../../../reader/snapshot/snapshot.ts';
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
  const outline = outlineOf(`<p>${'x'.repeat(1_000_000)}</p>${'<i>y</i>'.repeat(21_000)}`);
  expect(
    textIn(
      outline,
      outline.entries.findIndex(({ tag }) => tag === 'p'),
      10_000,
    ).length,
  ).toBe(4_000);
  expect(outline.missed).toMatchObject({ 'long-text': 1, elements: expect.any(Number) });
  expect(outline.entries.filter(({ tag }) => tag !== '').length).toBeLessThanOrEqual(20_000);
});

test('columns that do not fit together are read as far as they go', () => {
  const numbers = fc.array(fc.integer({ min: -3, max: 30 }), { maxLength: 40 });
  const texts = fc.array(fc.constantFrom('Origin', 'x', ' ', '$'), { maxLength: 20 });
  fc.assert(
    fc.property(fc.tuple(numbers, numbers, numbers, numbers, texts), ([depths, kinds, owners, names, said]) => {
      const columns = {
        depths,
        kinds,
        owners,
        names,
        saying: names,
        texts: said,
        values: said,
        tags: ['p', 'b', 'br', 'input'],
      };
      const { entries } = outlineOfSnapshot({ ...blankSnapshot('https://shop.example/'), ...columns });
      for (const [index, { parent, end }] of entries.entries()) {
        expect(parent).toBeLessThan(index);
        expect(end).toBeGreaterThan(index);
      }
    }),
  );
});

test('what a menu leads to, named for it, is no menu', () => {
  expect(zoneByName('nav-specification')).toBe(0);
  for (const author of ['nav', 'main-nav', 'nav-item', 'nav-next'])
    expect([author, zoneByName(author)]).toEqual([author, NAV]);
});
