import { expect, test } from 'vitest';
import { type Block, htmlBlocks } from '../../../../../rules/lists/input/html.ts';
import { inPieces } from '../read.ts';

async function blocksOf(html: string, size = 4): Promise<Block[]> {
  async function* chunks() {
    yield* inPieces(html, size);
  }
  const blocks: Block[] = [];
  for await (const block of htmlBlocks(chunks())) blocks.push(block);
  return blocks;
}

test('paragraphs and rows with the lines of their cells', async () => {
  const html =
    '<html><style>p > a {}</style><p class="t">ANNEX <b>I</b></p><table><tr><td><p>1.</p></td><td><p>A &amp; B</p><p>C&nbsp;D</p></td></tr>' +
    '<tr><td>2</td><td></td></tr></table><script>if (a < b) { "<p>no</p>" }</script><p>end &#8212; &#x41;</p>';
  expect(await blocksOf(html)).toEqual([
    { kind: 'paragraph', text: 'ANNEX I' },
    { kind: 'row', cells: [['1.'], ['A & B', 'C D']] },
    { kind: 'row', cells: [['2'], []] },
    { kind: 'paragraph', text: 'end — A' },
  ]);
});

test('megabytes of text that is no markup are read', async () => {
  const blocks = await blocksOf(`<p>${'<'.repeat(300_000)}${'x'.repeat(3_000_000)}`, 65_536);
  expect(blocks).toHaveLength(1);
});
