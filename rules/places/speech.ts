/** What a clause says of a place that stands in it: delivered there, made there, not shipped there. */
import { type ActMark, is, isNegated, REACH } from './denial.ts';
import type { Name } from './names.ts';
import { between, marksOf, type Scan, stretch } from './scan.ts';
import type { Act } from './types.ts';

export type Saying =
  | 'negated'
  | 'via'
  | 'from'
  | 'away'
  | 'pays'
  | 'origin'
  | 'onward'
  | 'receiver'
  | 'located'
  | 'delivered'
  | 'rules'
  | 'served'
  | 'plain';

/** The act right before or behind the name, with at most one small word between. */
function beside(acts: readonly ActMark[], name: Name, act: Act): boolean {
  return acts.some((mark) => {
    if (!is(mark, act)) return false;
    const before = mark.to <= name.from && name.from - mark.to <= 1 && mark.row.side !== 'after';
    const after = mark.from >= name.to && mark.from - name.to <= 1 && mark.row.side !== 'before';
    return before || after;
  });
}

const GOVERNING: Act[] = ['origin', 'deliver', 'onward', 'located'];

/** The nearest governing act before the name; an origin reaches no further than the next comma. */
function governs(read: Scan, acts: readonly ActMark[], name: Name): Act | null {
  let found: ActMark | null = null;
  for (const mark of acts) {
    if (!is(mark, ...GOVERNING) || mark.to > name.from || name.from - mark.to > REACH.near + 2) continue;
    if (is(mark, 'origin') && /[,，]/.test(stretch(read, mark.to, name.from))) continue;
    if (found === null || mark.to >= found.to) found = mark;
  }
  return found?.row.act ?? null;
}

/** What the clause says of the name. */
export function sayingOf(read: Scan, name: Name): Saying {
  const acts = marksOf(read, 'act');
  const has = (...wanted: Act[]) => acts.some((mark) => is(mark, ...wanted));
  if (isNegated(read, acts, name)) return 'negated';
  if (beside(acts, name, 'via')) return 'via';
  if (beside(acts, name, 'source')) return 'from';
  if (beside(acts, name, 'from')) return leaving(acts, name);
  const governing = governs(read, acts, name);
  if (governing === 'origin') return 'origin';
  if (governing !== 'deliver' && isOriginBehind(acts, name)) return 'origin';
  if (governing === 'located' || beside(acts, name, 'located')) return has('onward') ? 'onward' : 'located';
  if (has('onward') || (has('later') && has('deliver', 'goods'))) return 'onward';
  if (isReceiver(acts, name) && !has('serve')) return has('deliver') ? 'delivered' : has('pay') ? 'pays' : 'receiver';
  if (arrives(read, name)) return 'delivered';
  if (has('serve')) return 'served';
  if (has('deliver')) return 'delivered';
  return has('sanction') ? 'rules' : 'plain';
}

/** From there: goods, money, a customer, or nothing that trade moves. */
function leaving(acts: readonly ActMark[], name: Name): Saying {
  if (isReceiver(acts, name)) return 'receiver';
  if (acts.some((mark) => is(mark, 'we') && mark.to <= name.from && name.from - mark.to <= REACH.next))
    return 'located';
  const near = (act: Act) =>
    acts.some((mark) => is(mark, act) && name.from - mark.to <= REACH.near && mark.from - name.to <= REACH.near);
  if (near('pay')) return 'pays';
  return near('deliver') || near('goods') ? 'from' : 'away';
}

const isOriginBehind = (acts: readonly ActMark[], name: Name): boolean =>
  acts.some((mark) => is(mark, 'origin') && mark.from >= name.to && mark.from - name.to <= 1);

/** "our customer in Russia", "Rusya şubesi", "俄罗斯客户". */
function isReceiver(acts: readonly ActMark[], name: Name): boolean {
  return acts.some(
    (mark) =>
      is(mark, 'receiver') &&
      ((mark.to <= name.from && name.from - mark.to <= REACH.next) ||
        (mark.from >= name.to && mark.from - name.to <= 1)),
  );
}

/** An Incoterm of arrival right before the name: CIF Novorossiysk, DAP Moscow. */
export function arrives(read: Scan, name: Name): boolean {
  return marksOf(read, 'label').some(
    (mark) => mark.row.of === 'arrival' && mark.to <= name.from && name.from - mark.to <= 1,
  );
}

/** An Incoterm of departure right before the name: FCA Moscow, FOB Novorossiysk. */
export function departs(read: Scan, name: Name): boolean {
  return marksOf(read, 'label').some(
    (mark) =>
      mark.row.of === 'departure' &&
      mark.to <= name.from &&
      name.from - mark.to <= 1 &&
      !/[,;]/.test(between(read, mark.to - 1, mark.to)),
  );
}
