import { expect, test } from 'vitest';
import { isFirm } from '../../../../reader/trade/names.ts';

test('names of firms, not sentences about them', () => {
  for (const name of ['Axiom Trade Co., Ltd.', 'Axiom Inc', 'ООО «Вектор»', 'Robots and Machines of the North Ltd.'])
    expect([name, isFirm(name)]).toEqual([name, true]);
  for (const said of ['Axiom, Inc. was a company that made programmable devices.', 'Axiom', 'Incoming goods'])
    expect([said, isFirm(said)]).toEqual([said, false]);
});
