/** Titles a second, against splitting the same titles into words and looking up each word and pair in one Map. */
import { recogniseGoods } from '../../rules/goods/index.ts';
import { rules } from '../rules.ts';
import { round, sideBySide } from './timing.ts';
import { titles } from './titles.ts';

/** Enough for the compiler to have done its work on both. */
const ROUNDS = 21;

export function benchGoods() {
  const { goods } = rules();
  const texts = titles(5000);
  const known = new Map(
    texts.slice(0, 2000).flatMap((text) =>
      text
        .toLowerCase()
        .split(/\W+/)
        .map((word) => [word, 1] as const),
    ),
  );
  let sink = 0;
  const { ms, baselineMs } = sideBySide(
    () => {
      for (const text of texts) sink += recogniseGoods([{ key: 'title', label: null, text }], goods).confidence;
    },
    () => {
      for (const text of texts) {
        const words = text.toLowerCase().split(/\W+/);
        for (let i = 0; i < words.length; i++)
          sink += (known.get(words[i] as string) ?? 0) + (known.get(`${words[i]} ${words[i + 1]}`) ?? 0);
      }
    },
    ROUNDS,
  );
  return {
    titlesPerSecond: Math.round((texts.length / ms) * 1000),
    timesBaseline: round(ms / baselineMs),
    checked: sink > 0,
  };
}
