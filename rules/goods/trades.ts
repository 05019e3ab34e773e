/**
 * Trades: makers who make one kind of goods alone. "Traco Power TML 40215C" is a power supply, whether or not anyone
 * knows the part number. Words that name other goods go before.
 */
import type { Hits } from './hits.ts';
import type { Mention } from './score.ts';
import { type GoodsRules, HARDWARE, kindOf, MAKER, NAME, rowOf, SUGGESTS } from './types.ts';

/** Enough for a yes where nothing else is named. */
const TRADE = 0.6;
const TRADE_BESIDE_NAMES = 0.2;
/** Where a maker stands first, what it makes is offered; further on it may only be mentioned. */
const MENTIONED = 0.5;
/**
 * What a maker of machines names beside them, screws and pumps, controllers and cables, belongs to its machines (note 2 to
 * section XVI, note 11 D to chapter 84).
 */
const OWN_HARDWARE = 0.4;
const ELECTRICAL = '85';
const BARE_BOARD = '853400';
const COMPUTER_BOARD = '847330';
const HEADING_LENGTH = 4;

function isHardware(code: string, { tiers }: GoodsRules): boolean {
  if (code.length === HEADING_LENGTH || code === BARE_BOARD) return true;
  return tiers[code] === undefined && (code.startsWith(ELECTRICAL) || code === COMPUTER_BOARD);
}

/** Lowers the names of hardware beside a number of a maker of machines. */
export function weighOwnHardware(mentions: Mention[], rules: GoodsRules): void {
  for (const mention of mentions)
    if (mention.kind === NAME && isHardware(rules.codes[mention.row] as string, rules)) mention.weight *= OWN_HARDWARE;
}

function namesHardware(hits: Hits): boolean {
  for (let i = 0; i < hits.count; i++) if (kindOf(hits.ids[i] as number) === HARDWARE) return true;
  return false;
}

/** Adds the trade of the maker that the text names: every row that names it, so that a maker of two trades decides nothing. */
export function weighTrades(mentions: Mention[], hits: Hits, rules: GoodsRules): { from: number; to: number } | null {
  let best = -1;
  for (let i = 0; i < hits.count; i++) {
    if (kindOf(hits.ids[i] as number) !== MAKER) continue;
    const isEarlier = best >= 0 && (hits.from[i] as number) > (hits.from[best] as number);
    if (!isEarlier && (best < 0 || (hits.to[i] as number) >= (hits.to[best] as number))) best = i;
  }
  if (best < 0) return null;
  const from = hits.from[best] as number;
  const to = hits.to[best] as number;
  const partsOf = (row: number) => rules.partsOf[(rules.codes[row] as string).slice(0, HEADING_LENGTH)];
  const isMachines = partsOf(rowOf(hits.ids[best] as number)) !== undefined;
  let named = false;
  for (const mention of mentions) {
    if (mention.kind !== NAME) continue;
    if (mention.from >= from && mention.to <= to) mention.weight = 0;
    else if (isMachines && isHardware(rules.codes[mention.row] as string, rules)) mention.weight *= OWN_HARDWARE;
    else if (mention.main) named = true;
  }
  const isPart = isMachines && !named && namesHardware(hits);
  const weight = (named ? TRADE_BESIDE_NAMES : TRADE) * (from === 0 ? 1 : MENTIONED);
  for (let i = 0; i < hits.count; i++) {
    const id = hits.ids[i] as number;
    if (kindOf(id) !== MAKER || hits.from[i] !== from || hits.to[i] !== to) continue;
    const row = isPart ? (partsOf(rowOf(id)) ?? rowOf(id)) : rowOf(id);
    mentions.push({ row, kind: SUGGESTS, from, to, weight, main: false, headFirst: false });
  }
  return { from, to };
}
