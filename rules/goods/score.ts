/**
 * Scores: how strongly a text names the goods of each HS code. What decides is the head of the first phrase that names
 * anything; what stands behind "for", "with" or a comma only supports it.
 */
import type { Hits } from './phrasebook.ts';
import { AFTER, BEFORE, BESIDE, type GoodsRules, isHeadFirst, kindOf, NAME, rowOf } from './types.ts';
import type { Words } from './words.ts';

const WEIGHT_OF_KIND = [1, 0.32, 0.15];
/** A phrase of several words says more than one word. */
const WEIGHT_OF_WORD = 0.12;
const NOT_HEAD = 0.3;
const AFTER_COMMA = 0.45;
const AFTER_WORD = 0.18;
const NEXT_SENTENCE = 0.3;
const BEFORE_WORD = 0.25;

const MOST_NAMES = 256;
const STOP = 2;

/** A phrase of the text that speaks for a row of the tables. */
export interface Mention {
  row: number;
  kind: number;
  from: number;
  to: number;
  weight: number;
  /** In the phrase that decides what the goods are. */
  main: boolean;
  headFirst: boolean;
}

/** Marks hits that stand inside a longer name: 1 in the result means it does not speak. */
function hidden(hits: Hits): Uint8Array {
  const marks = new Uint8Array(hits.count);
  let covered = 0;
  for (let group = 0; group < hits.count; ) {
    const from = hits.from[group] as number;
    let next = group;
    let longest = 0;
    for (; next < hits.count && hits.from[next] === from; next++)
      if (kindOf(hits.ids[next] as number) === NAME) longest = Math.max(longest, hits.to[next] as number);
    for (let i = group; i < next; i++) {
      const to = hits.to[i] as number;
      if (to <= covered || to < longest) marks[i] = 1;
      else if (to === longest && kindOf(hits.ids[i] as number) !== NAME) marks[i] = 1;
    }
    covered = Math.max(covered, longest);
    group = next;
  }
  return marks;
}

/** The mentions of a text, each weighed by where it stands. */
export function mentionsIn(words: Words, hits: Hits): Mention[] {
  const silent = hidden(hits);
  const mentions: Mention[] = [];
  let named = false;
  let zone = 1;
  let isMain = true;
  let at = 0;
  let firstVotes = 0;
  const behindMark = (to: number) => {
    for (; at <= to; at++) {
      const mark = words.breaks[at] as number;
      if (mark === 0 || !named) continue;
      isMain = false;
      zone = mark === STOP ? NEXT_SENTENCE : Math.min(zone, AFTER_COMMA);
    }
  };
  for (let i = 0; i < hits.count && mentions.length < MOST_NAMES; i++) {
    if (silent[i] === 1) continue;
    const id = hits.ids[i] as number;
    const kind = kindOf(id);
    const from = hits.from[i] as number;
    const to = hits.to[i] as number;
    behindMark(from);
    if (kind === AFTER) {
      if (named) {
        if (isMain) firstVotes += isHeadFirst(id) ? 1 : -1;
        isMain = false;
        zone = Math.min(zone, AFTER_WORD);
      }
    } else if (kind === BEFORE) {
      if (isMain) for (const mention of mentions) mention.main = false;
    } else if (kind <= BESIDE) {
      const longer = Math.min(3, to - from - 1);
      const weight = (WEIGHT_OF_KIND[kind] as number) * zone * (1 + (kind === NAME ? WEIGHT_OF_WORD * longer : 0));
      mentions.push({ row: rowOf(id), kind, from, to, weight, main: isMain, headFirst: isHeadFirst(id) });
      if (kind === NAME) named = true;
    }
  }
  weighHeads(mentions, firstVotes);
  return mentions;
}

/** In the main phrase the head noun speaks, the words before or behind it only a little. */
function weighHeads(mentions: Mention[], firstVotes: number): void {
  const main = mentions.filter((mention) => mention.kind === NAME && mention.main);
  const before = mentions.filter((mention) => !mention.main && mention.weight >= WEIGHT_OF_KIND[0]!);
  if (main.length === 0) return;
  for (const mention of before) mention.weight *= BEFORE_WORD;
  const votes = main.reduce((sum, { headFirst }) => sum + (headFirst ? 1 : -1), firstVotes);
  const isFirst = votes > 0;
  const head = isFirst ? Math.min(...main.map(({ from }) => from)) : Math.max(...main.map(({ to }) => to));
  for (const mention of main) if ((isFirst ? mention.from : mention.to) !== head) mention.weight *= NOT_HEAD;
}

/** Adds the mentions of a text to the scores by HS code. What stands beside a name speaks only where its goods are named or hinted at. */
export function addScores(
  scores: Map<string, number>,
  mentions: readonly Mention[],
  factor: number,
  rules: GoodsRules,
): void {
  for (const { row, kind, weight } of mentions) {
    const hs = rules.codes[row] as string;
    if (kind === BESIDE && !mentions.some((other) => other.kind !== BESIDE && rules.codes[other.row] === hs)) continue;
    scores.set(hs, (scores.get(hs) ?? 0) + weight * factor);
  }
}
