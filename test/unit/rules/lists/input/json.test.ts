import { expect, test } from 'vitest';
import { contextOf } from '../../../../../rules/lists/context.ts';
import {
  field,
  jsonItems,
  jsonLines,
  listField,
  textField,
  textsField,
} from '../../../../../rules/lists/input/json.ts';
import { country, inPieces } from '../read.ts';

const problems: string[] = [];
const context = contextOf({ title: 'JSON', recognises: () => true }, '', {
  country,
  problem: ({ line, message }) => problems.push(`${line}: ${message}`),
});

async function* pieces(text: string, size: number) {
  yield* inPieces(text, size);
}

async function itemsOf(text: string, size = 3): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const item of jsonItems(pieces(text, size), context)) items.push(item);
  return items;
}

test('items of the file itself and of a property, with brackets and escapes in texts', async () => {
  const items = [{ a: 'x]}"\\', b: [{ c: 1 }] }, {}, { d: { e: [] } }];
  for (const size of [1, 2, 5, 1000]) {
    expect(await itemsOf(JSON.stringify(items), size)).toEqual(items);
    expect(
      await itemsOf(`{"total": 3, "tags": ["a"], "results": ${JSON.stringify(items)}, "x": [{"no": 1}]}`, size),
    ).toEqual(items);
  }
});

test('cut off, or no JSON', async () => {
  await expect(itemsOf('[{"a": 1}, {"b"')).rejects.toThrow('JSON, line 1: the file ends in the middle: it is cut off');
  await expect(itemsOf('[{"a": 1},\n{"b" 2}]')).rejects.toThrow('JSON, line 2: not JSON');
});

test('lines: a bad one is told and left out, the last one cut off ends the reading', async () => {
  const read = async (text: string) => {
    const items: unknown[] = [];
    for await (const { item } of jsonLines(pieces(text, 4), context)) items.push(item);
    return items;
  };
  expect(await read('{"a":1}\nnot\n\n{"b":2}\n')).toEqual([{ a: 1 }, { b: 2 }]);
  expect(problems).toEqual(['2: not JSON']);
  await expect(read('{"a":1}\n{"b":')).rejects.toThrow('JSON, line 2: the last line is cut off');
});

test('keys of the prototype are keys like others, and never inherited', () => {
  const item = JSON.parse(
    '{"__proto__": {"polluted": "yes"}, "constructor": "x", "name": "N", "list": ["a", 1, " b "], "n": 7}',
  );
  expect(field(item, '__proto__')).toEqual({ polluted: 'yes' });
  expect(field(item, 'toString')).toBeUndefined();
  expect(textField(item, 'polluted')).toBe('');
  expect(textField(item, 'n')).toBe('7');
  expect(textsField(item, 'list')).toEqual(['a', 'b']);
  expect(listField(item, 'name')).toEqual(['N']);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
