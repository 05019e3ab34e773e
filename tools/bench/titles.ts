/** Titles as marketplaces write them, put together from parts, the same in every run. */

const GOODS = [
  'ARM Cortex-M4 microcontroller 1MB flash LQFP-64',
  'Multilayer ceramic capacitor 100nF 50V X7R 0603',
  'Tantalum capacitor 10uF 35V case D',
  'Deep groove ball bearing',
  'Tapered roller bearing',
  'Digital storage oscilloscope 200 MHz 4 channel',
  'N-channel power MOSFET TO-220',
  'Potato chips sour cream 150 g',
  'Camera bag waterproof',
  'Bearing grease cartridge 400 ml',
  'LED strip light RGB 5 m',
  'Women cotton dress summer',
  'GPS/GNSS receiver module NEO',
  'CNC lathe slant bed',
  'Sofa three seat fabric',
  'Stainless steel ball valve DN50',
  'Wi-Fi router dual band gigabit',
  'Steel hex bolt M8 x 40 zinc',
  'Rulman sabit bilyalı',
  'Конденсатор танталовый SMD',
  '贴片电容 100nF 0603',
  'Schaltnetzteil 24V 5A Hutschiene',
];
const PARTS = [
  'STM32F407VGT6',
  'LM358DR',
  'GRM188R71H104KA93D',
  '6204-2RS',
  'TAJD106K035RNJ',
  'IRF540NPBF',
  'ATMEGA328P-AU',
  'XC7A35T-1FTG256C',
  'AB-1203',
  '',
];
const EXTRAS = [
  'new original in stock',
  'wholesale price',
  'for industrial use',
  'OEM',
  '2024 hot sale factory direct',
  'RoHS',
  '',
];

/** `count` titles. */
export function titles(count: number): string[] {
  const pick = (list: readonly string[], i: number) => list[i % list.length] as string;
  return Array.from({ length: count }, (_, i) =>
    `${pick(PARTS, i * 7)} ${pick(GOODS, i)} ${pick(EXTRAS, i * 3)} ${i}`.trim(),
  );
}
