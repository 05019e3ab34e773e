/** Flags that facts of the parties show: who receives the goods, how they are reached, who pays. */
import type { Deal } from '../deal.ts';
import type { Party, PartyFacts, PartyRole } from '../reading.ts';
import type { Destination, Evidence, Flag, Tie } from '../screening.ts';
import { fold } from '../text/fold.ts';
import { flagOf } from './flag.ts';
import { evidenceOf, scanFlags, wordsOf } from './scan.ts';
import type { FlagRules, WordKind } from './types.ts';

export interface PartyContext {
  parties: readonly Party[];
  destination: Destination | null;
  deal: Deal;
  goodsListed: boolean;
  ties: readonly Tie[];
}

/** Those on the buying side; of the user's own firm nothing is flagged. */
const BUYING: readonly PartyRole[] = ['buyer', 'consignee', 'endUser', 'notify', 'payer'];
const RECEIVING: readonly PartyRole[] = ['consignee', 'endUser'];
const NEW_SINCE = 2022;
const LONGEST_QUOTE = 160;

const same = (a: string | undefined, b: string | undefined) =>
  a !== undefined && b !== undefined && fold(a) === fold(b);
const ruleOf = (id: string) => id.toLowerCase().replaceAll('-', '_');

/** The user's own firm: the buyer of a deal in which the user buys. */
function isOwn({ name, role }: Party, { side, buyer }: Deal): boolean {
  return role === 'buyer' && side !== undefined && side !== 'sell' && side !== 'moderate' && same(name, buyer?.name);
}

function named(party: PartyFacts, field: 'name' | 'address', kind: WordKind, rules: FlagRules): Evidence | null {
  const text = party[field];
  if (text === undefined) return null;
  const read = scanFlags(text, rules);
  const [mark] = wordsOf(read, kind);
  return mark === undefined ? null : evidenceOf(read, field, kind, mark.from, mark.to);
}

function forwarder(party: Party, { deal }: PartyContext, rules: FlagRules): Evidence | null {
  if (!RECEIVING.includes(party.role) || same(party.name, deal.forwarder?.name)) return null;
  const careOf = /(?:^|\s)c\/o(?:\s|$)/i.test(party.name ?? '') ? evidence('name', party.name as string) : null;
  const trading = party.role === 'endUser' ? named(party, 'name', 'trading', rules) : null;
  return named(party, 'name', 'forwarder', rules) ?? careOf ?? trading;
}

const evidence = (field: string, text: string): Evidence => ({ field, text: text.slice(0, LONGEST_QUOTE), rule: '' });

/** A firm that writes from a free mailbox and shows no site of its own. */
function noWeb({ name, email, website }: Party, rules: FlagRules): Evidence | null {
  if (name === undefined || email === undefined || (website ?? '').trim() !== '') return null;
  const host = email.trim().toLowerCase().split('@').at(-1) ?? '';
  return rules.freeMail.includes(host) ? evidence('email', email) : null;
}

function newFirm({ established }: Party): Evidence | null {
  const year = /(?:^|\D)(20[2-9]\d)(?:\D|$)/.exec(established ?? '')?.[1];
  return year !== undefined && Number(year) >= NEW_SINCE ? evidence('established', established as string) : null;
}

/** A flat or a numbered office; a whole building is none. */
function residential(party: Party, rules: FlagRules): Evidence | null {
  const found = named(party, 'address', 'residential', rules);
  return found !== null && /\d/.test(party.address ?? '') ? found : null;
}

/** The calling code's countries against the destination; Russian and Belarusian numbers are judged by their ties. */
function phoneElsewhere({ phone }: Party, { destination }: PartyContext, rules: FlagRules): Evidence | null {
  const digits = /^\s*(?:\+|00)([\d\s().\-/]{6,24})/.exec(phone ?? '')?.[1]?.replace(/\D/g, '');
  if (digits === undefined || destination?.country == null) return null;
  for (const length of [3, 2, 1]) {
    const countries = rules.callingCodes[digits.slice(0, length)];
    if (countries === undefined) continue;
    return countries.includes(destination.country) ? null : evidence('phone', phone as string);
  }
  return null;
}

function ofParty(party: Party, context: PartyContext, rules: FlagRules): Flag[] {
  if (!BUYING.includes(party.role) || isOwn(party, context.deal)) return [];
  const found: [string, Evidence | null][] = [
    ['RF-FORWARDER', forwarder(party, context, rules)],
    ['RF-NO-WEB', noWeb(party, rules)],
    ['RF-PHONE-CC', phoneElsewhere(party, context, rules)],
  ];
  if (context.goodsListed) {
    found.push(['RF-NEW-FIRM', newFirm(party)], ['RF-RESIDENTIAL', residential(party, rules)]);
    if (party.role !== 'notify') found.push(['RF-MISMATCH', named(party, 'name', 'unlike', rules)]);
  }
  return found.flatMap(([id, quoted]) => (quoted === null ? [] : [flagOf(id, { ...quoted, rule: ruleOf(id) }, rules)]));
}

/** A payer that is not the buyer, or a seller's bank in another country than the seller. */
function thirdParty({ deal }: PartyContext, rules: FlagRules): Flag[] {
  const { payer, buyer, bank, seller } = deal;
  const flags: Flag[] = [];
  const put = (field: string, text: string, side: Flag['side']) =>
    flags.push({ ...flagOf('RF-3P-PAY', { ...evidence(field, text), rule: 'rf_3p_pay' }, rules), side });
  if (payer?.name !== undefined && buyer?.name !== undefined && !same(payer.name, buyer.name))
    put('payer', payer.name, 'buyer');
  const codes = [bank?.country, seller?.country].every((code) => /^[A-Za-z]{2}$/.test(code ?? ''));
  if (codes && !same(bank?.country, seller?.country)) put('bank', bank?.country as string, 'seller');
  return flags;
}

/** Flags of parties and deal. */
export function partyFlags(context: PartyContext, rules: FlagRules): Flag[] {
  return [...context.parties.flatMap((party) => ofParty(party, context, rules)), ...thirdParty(context, rules)];
}
