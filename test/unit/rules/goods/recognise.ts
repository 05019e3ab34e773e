/** What one title, or a few fields, are taken for by the real tables. */
import { recogniseGoods } from '../../../../rules/goods/index.ts';
import type { FieldKey } from '../../../../rules/reading.ts';
import type { GoodsAnswer } from '../../../../rules/screening.ts';
import { rules } from '../../../../tools/rules.ts';

const { goods } = rules();

export function recognise(title: string, fields: Partial<Record<FieldKey, string>> = {}): GoodsAnswer {
  const all = { title, ...fields };
  return recogniseGoods(
    Object.entries(all).map(([key, text]) => ({ key: key as FieldKey, label: null, text })),
    goods,
  );
}
