/**
 * The frozen reference result: one number for each task, as `npm run quality -- --freeze` last wrote them to
 * frozen.json. test/unit/quality.test.ts fails when a task falls more than half a point below.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { measureBrand } from './brand.ts';
import { measureGoods } from './goods.ts';
import { type Measured, measureNames } from './names.ts';
import { measureReading } from './reading.ts';
import { measureTies } from './ties.ts';

/** How far a number may fall: half a point. */
export const ALLOWED = 0.005;
const FROZEN = new URL('frozen.json', import.meta.url);

export type Reference = Record<string, number>;

const f1Of = (names: Record<string, unknown>, part: string) => (names[part] as { ours: Measured }).ours.f1;

/** Measures every task on the material of `root`; null where that is missing. */
export async function measureReference(root: string): Promise<Reference | null> {
  if (!existsSync(root)) return null;
  const goods = measureGoods(`${root}/cases/goods.csv`, 0);
  const brand = await measureBrand(`${root}/cases/us_brand.csv`, 0);
  const names = measureNames(`${root}/cases`);
  const ties = measureTies(`${root}/lists`, 0);
  const reading = await measureReading(`${root}/pages`);
  if (goods === null || brand === null || names === null || ties === null || reading === null) return null;
  return {
    'goods F1': goods.f1 ?? 0,
    'goods HS-6 right': goods.hs6RightShare ?? 0,
    'goods F1 on bill of lading lines': goods.perKind['bill of lading line']?.f1 ?? 0,
    'goods F1 on rulings': goods.perKind.customs_ruling_goods_description?.f1 ?? 0,
    'ordinary goods left alone': 1 - (goods.nonElectronicFalseAlarmShare ?? 1),
    'brand F1, maker named': brand.named.f1,
    'brand F1, part number only': brand.partOnly.f1,
    'names F1': f1Of(names, 'all'),
    'ties: Russian addresses found': ties.russian.together.share ?? 0,
    'ties: Belarusian addresses found': ties.belarusian.together.share ?? 0,
    'ties: other addresses left alone': 1 - (ties.others.together.share ?? 1),
    'pages: titles': reading.title.share,
    'pages: part numbers': reading.facts.mpn.share,
    'pages: makers': reading.facts.maker.share,
    'pages: HS codes': reading.facts.hs.share,
    'pages: origins': reading.facts.origin.share,
    'pages: destinations': reading.facts.destination.share,
    'pages: cards found': reading.cards.share,
    'pages: cards that are some': 1 - reading.cards.phantomShare,
    'pages: walls and empty pages left alone': reading.nothing.share,
  };
}

/** Writes the numbers measured, four digits each, as the new reference. */
export function freeze(reference: Reference): void {
  const rounded = Object.fromEntries(
    Object.entries(reference).map(([task, value]) => [task, Math.round(value * 10_000) / 10_000]),
  );
  writeFileSync(FROZEN, `${JSON.stringify(rounded, null, 2)}\n`);
}
