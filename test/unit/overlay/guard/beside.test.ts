import { expect, test } from 'vitest';
import { placeBeside } from '../../../../overlay/guard/beside.ts';

const SIZE = { width: 168, height: 28 };
const AT = { left: 40, top: 500, width: 120, height: 40 };
const place = (taken: { left: number; top: number; width: number; height: number }[], edge = 800) => {
  const { left, top } = placeBeside(AT, SIZE, edge, taken);
  return { left, top };
};

test('beside the control, in the middle of its height', () => expect(place([])).toEqual({ left: 168, top: 506 }));

test('behind what stands in the same row', () => {
  expect(place([{ left: 170, top: 500, width: 150, height: 40 }])).toEqual({ left: 328, top: 506 });
});

test('below where the row is full, above where that is taken too', () => {
  const row = { left: 160, top: 500, width: 600, height: 40 };
  expect(place([row])).toEqual({ left: 40, top: 548 });
  expect(place([row, { left: 0, top: 545, width: 800, height: 40 }])).toEqual({ left: 40, top: 464 });
});

test('inside a narrow page', () => {
  expect(place([], 320)).toEqual({ left: 40, top: 548 });
  expect(place([], 180)).toEqual({ left: 12, top: 548 });
});
