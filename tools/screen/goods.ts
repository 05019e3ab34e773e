import { recogniseGoods } from '../../rules/goods/index.ts';
import { judgeOrigin } from '../../rules/origin/index.ts';
import type { Field } from '../../rules/reading.ts';
import { rules } from '../rules.ts';
import { rowsOf } from './rows.ts';
import { type Options, onlyFile, print } from './usage.ts';

/** `goods FILE.csv [--text COLUMN]`: what each text is, and whose brand. */
export async function goods(files: string[], options: Options): Promise<void> {
  const column = options.text ?? 'text';
  const { goods: goodsRules, origin, places } = rules();
  for await (const { row, cells, error } of rowsOf(onlyFile(files, 'goods FILE.csv [--text COLUMN]'), [column])) {
    if (error !== null) {
      await print({ row, error });
      continue;
    }
    const fields: Field[] = [{ key: 'title', label: null, text: cells[column] ?? '' }];
    const { chpl, hs6, alternatives, tier, confidence, mpn, manufacturer, evidence, ...answer } = recogniseGoods(
      fields,
      goodsRules,
    );
    const us = judgeOrigin(
      fields,
      { chpl, hs6, alternatives, tier, confidence, mpn, manufacturer, evidence, ...answer },
      origin,
      places.countries,
    );
    await print({
      row,
      chpl,
      hs6,
      alternatives,
      tier,
      confidence,
      mpn,
      manufacturer,
      brandCountry: us.brandCountry,
      evidence: [...evidence, ...us.evidence],
    });
  }
}
