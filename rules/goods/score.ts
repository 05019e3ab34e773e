/**
 * Scores: how strongly a text names the goods of each HS code. What decides is the head of the first phrase that names
 * anything; what stands behind "for", "with" or a comma only supports it.
 */
import { type Hits, MOST_HITS } from './hits.ts';
import {
  AFTER,
  ASIDE,
  BEFORE,
  BESIDE,
  type GoodsRules,
  isHeadFirst,
  kindOf,
  NAME,
  NEUTRAL,
  OF,
  PARTS,
  rowOf,
  SUGGESTS,
} from './types.ts';
import { STOP, type Words } from './words.ts';

const WEIGHT_OF_KIND = [1, 0.32, 0.15];
/** A phrase of several words says more than one word. */
const WEIGHT_OF_WORD = 0.12;
const MOST_LONGER = 3;
const NOT_HEAD = 0.3;
const AFTER_COMMA = 0.45;
const AFTER_WORD = 0.18;
const NEXT_SENTENCE = 0.3;
const BEFORE_WORD = 0.25;
/** Goods of the list among others that are enumerated. */
const MEMBER = 0.95;
/** A phrase that names nothing known went before: what it offered is unknown, this may only be about it. */
const AFTER_UNKNOWN = 0.75;
/** Naming the same goods again adds little. */
const REPEATED = 0.35;

const MOST_MENTIONS = 256;

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
  /** Yields to any other name of the main phrase. */
  aside?: boolean;
  /** One of several goods that are enumerated. */
  listed?: boolean;
}

const silent = new Uint8Array(MOST_HITS);

const covers = (id: number) => kindOf(id) === NAME || kindOf(id) === ASIDE || kindOf(id) === NEUTRAL;

/** Marks hits that stand inside a longer name: 1 in the result means it does not speak. */
function hidden(hits: Hits): void {
  const marks = silent;
  marks.fill(0, 0, hits.count);
  let covered = 0;
  for (let group = 0; group < hits.count; ) {
    const from = hits.from[group] as number;
    let next = group;
    let longest = 0;
    for (; next < hits.count && hits.from[next] === from; next++)
      if (covers(hits.ids[next] as number)) longest = Math.max(longest, hits.to[next] as number);
    for (let i = group; i < next; i++) {
      const to = hits.to[i] as number;
      if (to <= covered || to < longest) marks[i] = 1;
      else if (to === longest && !covers(hits.ids[i] as number)) marks[i] = 1;
    }
    covered = Math.max(covered, longest);
    group = next;
  }
}

/** Where the reader of a text stands: how much what is named here says of the goods. */
interface Place {
  /** The goods were named already. */
  named: boolean;
  /** Weight of what is named here. */
  weight: number;
  main: boolean;
  /** First word of the clause. */
  start: number;
  /** The first clause is a name of goods and nothing else: an enumeration, perhaps. */
  lists: boolean;
}

/** A clause of one name and nothing else. */
function isWholeClause(place: Place, words: Words, from: number, to: number): boolean {
  return from === place.start && (to === words.count || (words.breaks[to] as number) !== 0);
}

/** Steps over the marks before word `to`. */
function passMarks(place: Place, words: Words, at: number, to: number): void {
  for (let i = at; i <= to; i++) {
    const mark = words.breaks[i] as number;
    if (mark === 0) continue;
    place.start = i;
    if (place.named) {
      place.main = false;
      place.weight = mark === STOP ? NEXT_SENTENCE : Math.min(place.weight, AFTER_COMMA);
    } else if (!place.main) {
      place.main = true;
      place.weight = AFTER_UNKNOWN;
    }
  }
}

function passWord(place: Place, kind: number, from: number): void {
  if (!place.named && (kind === OF || from === place.start)) return;
  place.main = false;
  place.weight = Math.min(place.weight, AFTER_WORD);
}

/** Several languages, or a word and its stem, may have said the same of the same words already. */
function isRepeated(mentions: readonly Mention[], row: number, from: number, to: number): boolean {
  for (let i = mentions.length - 1; i >= 0; i--) {
    const other = mentions[i] as Mention;
    if (other.from !== from) return false;
    if (other.row === row && other.to === to) return true;
  }
  return false;
}

const nameOf = (id: number, from: number, to: number, { weight, main }: Place): Mention => ({
  row: rowOf(id),
  kind: NAME,
  from,
  to,
  weight,
  main,
  headFirst: isHeadFirst(id),
});

/** The mentions of a text, each weighed by where it stands. */
export function mentionsIn(words: Words, hits: Hits): Mention[] {
  hidden(hits);
  const mentions: Mention[] = [];
  const place: Place = { named: false, weight: 1, main: true, start: 0, lists: false };
  let at = 1;
  let firstVotes = 0;
  for (let i = 0; i < hits.count && mentions.length < MOST_MENTIONS; i++) {
    if (silent[i] === 1) continue;
    const id = hits.ids[i] as number;
    const kind = kindOf(id);
    const from = hits.from[i] as number;
    const to = hits.to[i] as number;
    passMarks(place, words, at, from);
    at = Math.max(at, from + 1);
    if (kind === AFTER || kind === OF) {
      if (place.main) firstVotes += isHeadFirst(id) ? 1 : -1;
      passWord(place, kind, from);
    } else if (kind === PARTS) {
      place.main = false;
      place.weight = Math.min(place.weight, AFTER_WORD);
    } else if (kind === BEFORE) {
      if (place.main) for (const mention of mentions) mention.main = false;
    } else if (isRepeated(mentions, rowOf(id), from, to)) {
    } else if (kind === ASIDE) {
      mentions.push({ ...nameOf(id, from, to, place), aside: true });
      if (place.main) place.named = true;
    } else if (kind <= BESIDE) {
      const isWhole = kind === NAME && isWholeClause(place, words, from, to);
      if (isWhole && from === 0) place.lists = true;
      const longer = kind === NAME ? Math.min(MOST_LONGER, to - from - 1) : 0;
      const weight = (WEIGHT_OF_KIND[kind] as number) * place.weight * (1 + WEIGHT_OF_WORD * longer);
      const mention: Mention = { row: rowOf(id), kind, from, to, weight, main: place.main, headFirst: isHeadFirst(id) };
      if (isWhole && place.lists) mention.listed = true;
      mentions.push(mention);
      if (kind === NAME && place.main) place.named = true;
    }
  }
  weighHeads(mentions, firstVotes);
  return mentions;
}

/** In the main phrase the head noun speaks, the words before or behind it only a little. */
function weighHeads(mentions: Mention[], firstVotes: number): void {
  const named = mentions.filter((mention) => mention.kind === NAME && mention.main);
  if (named.length === 0) return;
  const proper = named.filter(({ aside }) => !aside);
  const main = proper.length > 0 ? proper : named;
  for (const mention of mentions) if (!mention.main && mention.weight >= 1) mention.weight *= BEFORE_WORD;
  const votes = main.reduce((sum, { headFirst }) => sum + (headFirst ? 1 : -1), firstVotes);
  const isFirst = votes > 0;
  const head = isFirst ? Math.min(...main.map(({ from }) => from)) : Math.max(...main.map(({ to }) => to));
  for (const mention of named) if (mention.aside && proper.length > 0) mention.weight *= NOT_HEAD;
  for (const mention of main) if ((isFirst ? mention.from : mention.to) !== head) mention.weight *= NOT_HEAD;
}

/** Adds the mentions of a text to the scores by HS code. What stands beside a name speaks only where its goods are named or hinted at. */
export function addScores(
  scores: Map<string, number>,
  mentions: readonly Mention[],
  factor: number,
  rules: GoodsRules,
): void {
  const speaking = new Set(mentions.filter(({ kind }) => kind <= SUGGESTS).map(({ row }) => rules.codes[row]));
  const best = new Map<string, number>();
  for (const { row, kind, weight: own, listed } of mentions) {
    const hs = rules.codes[row] as string;
    if (kind === BESIDE && !speaking.has(hs)) continue;
    const weight = listed && rules.tiers[hs] !== undefined ? Math.max(own, MEMBER) : own;
    const former = best.get(hs) ?? 0;
    best.set(hs, Math.max(former, weight) + Math.min(former, weight) * REPEATED);
  }
  for (const [hs, weight] of best) scores.set(hs, (scores.get(hs) ?? 0) + weight * factor);
}
