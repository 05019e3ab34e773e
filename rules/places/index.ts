/**
 * Places: which parties, destinations and texts are tied to Russia, Belarus or an occupied area, and how firmly.
 * A third country, a nationality or a language is never a tie.
 *
 * Every field is scanned once (scan.ts) for the phrases of the tables; each question reads its cues from that
 * (address, phones, hosts, taxids, money, codes, speech), and ties.ts weighs the cues of one role together.
 */
import type { DestinationHint, PartyFacts } from '../reading.ts';
import type { Destination, Tie, TieRole } from '../screening.ts';
import { judge } from './destination.ts';
import { cuesOfParty } from './party.ts';
import { cuesInText } from './prose.ts';
import { tiesByRole } from './ties.ts';
import type { PlaceRules } from './types.ts';

export { compilePlaces } from './compile.ts';
export type { PlaceRules, PlaceTables } from './types.ts';

/**
 * Ties of one party in one role, from every fact stated of it, read together: a Russian phone supports a town's name
 * that other places share. `text` is read as prose about that party and may name other roles.
 */
export function tiesOfParty(party: PartyFacts & { text?: string }, role: TieRole, rules: PlaceRules): Tie[] {
  const facts = cuesOfParty(party, role, rules).map((cue) => ({ role, cue }));
  const spoken = party.text === undefined ? [] : cuesInText(party.text, 'text', role, rules);
  return tiesByRole([...facts, ...spoken]);
}

/**
 * Ties in running text (an RFQ, a seller's own words). `role` says whose words they are: of a seller they are ties of
 * the seller (delivery there strong, a mention weak); otherwise the text itself may name another role (delivery:
 * destination; onward sale: end user; "via": route; payment: bank; "made in": manufacturer).
 */
export function tiesInText(text: string, field: string, role: TieRole, rules: PlaceRules): Tie[] {
  return tiesByRole(cuesInText(text, field, role, rules));
}

/**
 * Where the goods go, from every hint of the page and the deal, and the ties that follow. Null where nothing was
 * given; country null where it was given and not understood.
 */
export function judgeDestinations(
  hints: readonly DestinationHint[],
  rules: PlaceRules,
): { destination: Destination | null; ties: Tie[] } {
  return judge(hints, rules);
}
