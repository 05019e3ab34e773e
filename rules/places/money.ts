/** Money: roubles beside an amount, Russian payment systems and banks, BICs right after their label. */
import type { Cue, CueStrength } from './cues.ts';
import { between, evidenceOf, marksOf, rawOf, type Scan } from './scan.ts';
import type { PlaceRules } from './types.ts';

const BIC = /^[A-Z]{4}(RU|BY)[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/;
const GAP = /^[\s:#()\-/]{1,4}$/;
/** An amount with the rouble sign, which is no word and so no token: 1 200 ₽. */
const SIGN = /\d[\d\s.,]{0,15}₽|₽\s?\d/;
const isNumber = (raw: string) => /^\d{1,12}$/.test(raw);

function bics(read: Scan, field: string, rules: PlaceRules): Cue[] {
  const cues: Cue[] = [];
  for (const { row, to } of marksOf(read, 'label')) {
    if (row.of !== 'bic' || to >= read.tokens.count || !GAP.test(between(read, to - 1, to))) continue;
    const raw = rawOf(read, to, to + 1);
    const country = BIC.exec(raw)?.[1] as 'RU' | 'BY' | undefined;
    if (country === undefined || rules.bicWords.includes(raw)) continue;
    cues.push({
      kind: 'bank',
      area: country,
      strength: 'strong',
      evidence: evidenceOf(read, field, 'bic_country', to, to + 1),
    });
  }
  return cues;
}

/** Capital codes and amounts: "rub" in a sentence is mechanics, RUB beside a number is money. */
function currencies(read: Scan, field: string, strength: CueStrength): Cue[] {
  const cues: Cue[] = [];
  const put = (area: 'RU' | 'BY', from: number, to: number) =>
    cues.push({
      kind: 'currency',
      area,
      strength,
      shared: true,
      evidence: evidenceOf(read, field, 'currency_beside_amount', from, to),
    });
  const named = new Set(
    marksOf(read, 'money')
      .filter((m) => m.row.what === 'named')
      .map((m) => m.from),
  );
  for (const { row, from, to } of marksOf(read, 'money')) {
    if (row.what !== 'currency') continue;
    const raw = rawOf(read, from, to);
    const code = /^[A-Za-z]{3}$/.test(raw);
    const beside = isNumber(rawOf(read, from - 1, from)) || isNumber(rawOf(read, to, to + 1));
    if (code ? raw === raw.toUpperCase() && beside : beside || named.has(from)) put(row.area, from, to);
  }
  const sign = SIGN.exec(read.text);
  if (sign !== null) {
    const at = read.tokens.starts.findIndex((start, i) => i < read.tokens.count && start >= sign.index);
    if (at >= 0) put('RU', at, at + 1);
  }
  return cues;
}

/** Money cues. `paying`: the text speaks of payment, or its role is a payer's or bank's; a mere price is weak. */
export function moneyIn(read: Scan, field: string, paying: boolean, rules: PlaceRules): Cue[] {
  const cues = [...bics(read, field, rules), ...currencies(read, field, paying ? 'strong' : 'weak')];
  for (const { row, from, to } of marksOf(read, 'money')) {
    if (row.what !== 'system' && row.what !== 'bank') continue;
    if (row.what === 'bank' && !paying) continue;
    const capital = rawOf(read, from, to)[0] as string;
    if (capital === capital.toLowerCase() && !/\s/.test(rawOf(read, from, to))) continue;
    const rule = row.what === 'system' ? 'payment_system' : 'bank_named';
    cues.push({ kind: 'bank', area: row.area, strength: 'strong', evidence: evidenceOf(read, field, rule, from, to) });
  }
  return cues;
}
