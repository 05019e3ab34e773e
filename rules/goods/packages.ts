/**
 * Packages: a text that names the package of a chip (SOIC-8, LQFP-64) speaks of a chip. The battery, motor or LED it
 * names beside it is what the chip drives, and "driver" or "controller" is what it is.
 */
import type { Hits } from './hits.ts';
import type { Mention } from './score.ts';
import { AFTER, BESIDE, type GoodsRules, kindOf, NAME, PACKAGE, rowOf, SUGGESTS } from './types.ts';

/**
 * Headings whose bare name is believed beside a package: what comes in one (transistor, resistor) and what is made to
 * hold, print or test one (tray, stencil, nest); "switch" and "charger" are not.
 */
const BELIEVED = ['3923', '7616', '8479', '8486', '8533', '8541', '9030'];
/** What a chip drives or does, however it is named: an LED, a charger, a battery. */
const NEVER_PACKED = ['854141', '850440', '850760'];
const CIRCUITS = '8542';
const HEADING_LENGTH = 4;
const DRIVEN = 0.25;
const FUNCTION_WORD = 0.6;
/** A package alone, without a word that says what the chip does. */
const BARE = 0.55;

/** `for QFN-48` says what the goods are made for, not what they are. */
function isPurpose(hits: Hits, at: number): boolean {
  const from = hits.from[at] as number;
  for (let i = 0; i < at; i++) if (kindOf(hits.ids[i] as number) === AFTER && hits.to[i] === from) return true;
  return false;
}

/** Weighs mentions by the package that the text names, and adds the package as a mention of its own. */
export function weighPackages(mentions: Mention[], hits: Hits, rules: GoodsRules): void {
  let found = -1;
  for (let i = 0; i < hits.count && found < 0; i++) if (kindOf(hits.ids[i] as number) === PACKAGE) found = i;
  if (found < 0 || isPurpose(hits, found)) return;
  let named = false;
  for (const mention of mentions) {
    const hs = rules.codes[mention.row] as string;
    const isCircuit = hs.startsWith(CIRCUITS);
    if (mention.kind === NAME) {
      const isSpecific = mention.to - mention.from > 1 && hs.length > HEADING_LENGTH;
      if (isCircuit || (!NEVER_PACKED.includes(hs) && (isSpecific || BELIEVED.includes(hs.slice(0, HEADING_LENGTH)))))
        named = true;
      else mention.weight *= DRIVEN;
    } else if (isCircuit && (mention.kind === SUGGESTS || mention.kind === BESIDE)) {
      mention.kind = SUGGESTS;
      mention.weight = Math.max(mention.weight, FUNCTION_WORD);
    }
  }
  const row = rowOf(hits.ids[found] as number);
  const weight = named ? BARE / 3 : BARE;
  mentions.push({
    row,
    kind: SUGGESTS,
    from: hits.from[found] as number,
    to: hits.to[found] as number,
    weight,
    main: false,
    headFirst: false,
  });
}
