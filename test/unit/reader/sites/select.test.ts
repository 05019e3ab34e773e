import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outlineOf } from '../../../../reader/outline/outline.ts';
import { take } from '../../../../reader/read.ts';
import { finderOf, within } from '../../../../reader/sites/select.ts';
import { parseSelector } from '../../../../rules/sites/selector.ts';
import { page } from '../dom.ts';

const TAGS = ['div', 'span', 'ul', 'li'];
const NAMES = ['a', 'b', 'card', 'card-title'];

interface Tree {
  tag: string;
  classes: string[];
  id: string | null;
  testid: string | null;
  children: Tree[];
}

const tree = (depth: number): fc.Arbitrary<Tree> =>
  fc.record({
    tag: fc.constantFrom(...TAGS),
    classes: fc.array(fc.constantFrom(...NAMES), { maxLength: 2 }),
    id: fc.option(fc.constantFrom(...NAMES), { freq: 3 }),
    testid: fc.option(fc.constantFrom('a', 'ab', 'b a'), { freq: 3 }),
    children: depth === 0 ? fc.constant([]) : fc.array(tree(depth - 1), { maxLength: 3 }),
  });

function html({ tag, classes, id, testid, children }: Tree): string {
  const attributes = [
    classes.length > 0 ? ` class="${classes.join(' ')}"` : '',
    id === null ? '' : ` id="${id}"`,
    testid === null ? '' : ` data-testid="${testid}"`,
  ];
  return `<${tag}${attributes.join('')}>x${children.map(html).join('')}</${tag}>`;
}

const compound = fc
  .tuple(
    fc.constantFrom('', ...TAGS),
    fc.subarray(NAMES, { maxLength: 2 }),
    fc.constantFrom(
      '',
      '',
      '[data-testid]',
      '[data-testid="b a"]',
      '[data-testid*=b]',
      '[data-testid^=a]',
      '[id=a]',
      '#b',
    ),
  )
  .map(([tag, classes, rest]) => tag + classes.map((name) => `.${name}`).join('') + rest)
  .filter((text) => text !== '');
const path = fc
  .tuple(compound, fc.array(fc.tuple(fc.constantFrom(' ', ' > '), compound), { maxLength: 3 }))
  .map(([first, rest]) => first + rest.map(([joint, next]) => joint + next).join(''));
const selector = fc.array(path, { minLength: 1, maxLength: 2 }).map((paths) => paths.join(', '));

test('means the elements that querySelectorAll finds', () => {
  fc.assert(
    fc.property(tree(4), selector, (root, text) => {
      const document = page(`<body>${html(root)}</body>`);
      const { snapshot, elements } = take(document, { url: 'https://shop.example/', visible: () => true });
      const outline = outlineOf(snapshot);
      const found = finderOf(outline)(parseSelector(text)).map((index) => elements[outline.entries[index]?.node ?? -1]);
      expect(found).toEqual([...document.querySelectorAll(text)]);
    }),
    { numRuns: 150 },
  );
});

test('gives the part of what was found that stands in a stretch', () => {
  expect(within([1, 4, 7, 9], 4, 9)).toEqual([4, 7]);
  expect(within([1, 4], 5, 9)).toEqual([]);
  expect(within([], 0, 9)).toEqual([]);
});
