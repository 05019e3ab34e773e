/** Cues of running text with the role each speaks of: an RFQ, a seller's own words, shipping and payment terms. */
import type { Area, TieRole } from '../screening.ts';
import { clausesOf } from '../text/clauses.ts';
import { agrees, cueOf, isRussianForm, type Judged, judgeNames, postcodesIn, withoutClaims } from './address.ts';
import { codesIn } from './codes.ts';
import type { Cue, CueStrength } from './cues.ts';
import { isNegated } from './denial.ts';
import { hostsIn } from './hosts.ts';
import { moneyIn } from './money.ts';
import type { Name } from './names.ts';
import { phonesIn } from './phones.ts';
import { between, evidenceOf, marksOf, rawOf, type Scan, scan } from './scan.ts';
import { type Setting, settingOf } from './setting.ts';
import { arrives, departs, type Saying, sayingOf } from './speech.ts';
import { taxIdsIn } from './taxids.ts';
import type { PlaceRules } from './types.ts';

export interface SpokenCue {
  role: TieRole;
  cue: Cue;
}

/** A text no longer than this, in tokens, is a field's value and not a letter. */
const VALUE_TOKENS = 8;
/** Another country behind a name within so many tokens is a part of the same place: Brest, France. */
const APPOSITION = 3;

/** Roles that a short text can only describe: where they are. A buyer's or seller's text may say anything. */
const DESCRIBED: readonly TieRole[] = [
  'destination',
  'route',
  'consignee',
  'endUser',
  'notify',
  'forwarder',
  'payer',
  'bank',
];
/** Roles whose words may speak of an end user who is somebody else. */
const ASKING: readonly TieRole[] = ['destination', 'buyer', 'endUser'];

const isSelling = (role: TieRole) => role === 'seller' || role === 'manufacturer';

/** In prose another country contradicts only right behind the name, and a country's own name never. */
function nearby(read: Scan, setting: Setting, name: Name): Setting {
  const firm = name.candidates.some(({ grade }) => grade === 'country' || grade === 'sure');
  if (firm || setting.foreign.size === 0) return { ...setting, foreign: new Set() };
  const near = (from: number) =>
    from >= name.to && from - name.to <= APPOSITION && !/[-–—→>/]/.test(between(read, name.to - 1, from));
  const close =
    read.foreign.some((hit) => near(hit.from)) ||
    read.marks.some((mark) => (mark.row.is === 'abroad' || mark.row.is === 'state') && near(mark.from)) ||
    setting.foreign.has('US') ||
    setting.foreign.has('GB');
  return close ? setting : { ...setting, foreign: new Set() };
}

interface Outcome {
  role: TieRole;
  strength: CueStrength;
}

const atMost = (strength: CueStrength, limit: CueStrength): CueStrength => {
  const order: CueStrength[] = ['latent', 'weak', 'strong', 'direct'];
  return order[Math.min(order.indexOf(strength), order.indexOf(limit))] as CueStrength;
};

/** A seller's words: delivery there is strong, a mere mention weak, both of the seller. */
function ofSeller(saying: Saying, judged: Judged, role: TieRole, stated: boolean): Outcome {
  const { strength } = judged;
  switch (saying) {
    case 'origin':
      return { role: 'manufacturer', strength: atMost(strength, 'strong') };
    case 'via':
      return { role: 'route', strength: atMost(strength, 'strong') };
    case 'delivered':
    case 'onward':
    case 'from':
      return { role, strength: atMost(strength, 'strong') };
    case 'located':
      return { role, strength };
    default:
      return { role, strength: stated ? strength : atMost(strength, 'weak') };
  }
}

/** A buyer's words: what is stated is direct, in the role that the sentence gives it. */
function ofBuyer(saying: Saying, judged: Judged, role: TieRole, stated: boolean): Outcome {
  const { strength } = judged;
  const raised: CueStrength = strength === 'latent' && saying !== 'plain' ? 'weak' : strength;
  switch (saying) {
    case 'origin':
      return { role: 'manufacturer', strength: atMost(strength, 'strong') };
    case 'from':
      return { role: 'seller', strength: atMost(strength, 'strong') };
    case 'via':
      return { role: 'route', strength };
    case 'pays':
      return { role: 'payer', strength: atMost(strength, 'strong') };
    case 'away':
      return { role, strength: atMost(strength, 'weak') };
    case 'delivered':
      return { role: 'destination', strength: raised };
    case 'onward':
    case 'receiver':
      return { role: ASKING.includes(role) ? 'endUser' : role, strength: raised };
    case 'located':
      return { role: role === 'destination' ? 'buyer' : role, strength };
    default:
      return { role, strength: stated ? strength : atMost(strength, 'strong') };
  }
}

function placesSpoken(read: Scan, field: string, role: TieRole, rules: PlaceRules): SpokenCue[] {
  const setting = settingOf(read, rules);
  const isValue = read.tokens.count <= VALUE_TOKENS && DESCRIBED.includes(role);
  const names = judgeNames(read, (name) => nearby(read, setting, name), isValue ? 'value' : 'prose');
  const stated = isValue || isRussianForm(setting) || names.some(({ candidate }) => agrees(candidate, setting));
  const spoken: SpokenCue[] = [];
  for (const judged of names) {
    const saying = departs(read, judged.name) ? 'from' : sayingOf(read, judged.name);
    if (saying === 'negated' || saying === 'rules') continue;
    const firm = judged.candidate.grade === 'famous' && arrives(read, judged.name);
    const heard: Judged = firm ? { ...judged, strength: 'direct' } : judged;
    const outcome = isSelling(role) ? ofSeller(saying, heard, role, stated) : ofBuyer(saying, heard, role, stated);
    const { kind, area, capped, evidence } = cueOf(judged, read, field);
    const rule = saying === 'plain' ? evidence.rule : `${evidence.rule}_${saying}`;
    const strength = capped ? atMost(outcome.strength, 'strong') : outcome.strength;
    spoken.push({
      role: outcome.role,
      cue: { kind, area, strength, evidence: { ...evidence, rule }, ...(capped ? { capped } : {}) },
    });
  }
  const kept = new Set(withoutClaims(spoken.map(({ cue }) => cue)));
  const posts = postcodesIn(
    read,
    field,
    setting,
    spoken.map(({ cue }) => cue),
  );
  return [...spoken.filter(({ cue }) => kept.has(cue)), ...posts.map((cue) => ({ role, cue }))];
}

/** "our Russian customer", "российский заказчик", "client russe": an adjective beside one who receives. */
function receiversSpoken(read: Scan, field: string, role: TieRole): SpokenCue[] {
  const acts = marksOf(read, 'act');
  return marksOf(read, 'adjective').flatMap(({ row, from, to }) => {
    const beside = acts.some(
      (mark) =>
        mark.row.act === 'receiver' &&
        ((mark.from >= to && mark.from - to <= 1) || (mark.to <= from && from - mark.to <= 1)),
    );
    if (!beside || isNegated(read, acts, { from, to, candidates: [] })) return [];
    const selling = isSelling(role);
    const moves = acts.some((mark) => mark.row.act === 'deliver' || mark.row.act === 'onward');
    const strength: CueStrength = selling ? (moves ? 'strong' : 'weak') : 'direct';
    const writer = acts.some((mark) => mark.row.act === 'we' && mark.to <= from && from - mark.to <= 2);
    const cue: Cue = {
      kind: 'country',
      area: row.area,
      strength,
      evidence: evidenceOf(read, field, 'receiver_of_area', from, to),
    };
    return [{ role: selling ? role : writer ? 'buyer' : 'endUser', cue }];
  });
}

/** "Country: RU": a code behind its label, delivered there where the clause speaks of delivery. */
function countryCodesSpoken(read: Scan, field: string, role: TieRole, rules: PlaceRules): SpokenCue[] {
  return marksOf(read, 'label').flatMap(({ row, to }) => {
    const raw = rawOf(read, to, to + 1);
    if (row.of !== 'country' || !Object.hasOwn(rules.codes, raw) || !/^\s*[:：=-]\s*$/.test(between(read, to - 1, to)))
      return [];
    const evidence = evidenceOf(read, field, 'country_code_beside_label', to, to + 1);
    const strength: CueStrength = isSelling(role) ? 'weak' : 'direct';
    return [{ role, cue: { kind: 'country', area: rules.codes[raw] as Area, strength, evidence } }];
  });
}

function codesSpoken(read: Scan, field: string, role: TieRole, rules: PlaceRules): SpokenCue[] {
  return codesIn(read, field, rules).map(({ movement, ...cue }) => {
    if (isSelling(role)) return { role, cue };
    return { role: movement === 'arrival' ? 'destination' : 'seller', cue };
  });
}

function clauseCues(clause: string, field: string, role: TieRole, rules: PlaceRules): SpokenCue[] {
  const read = scan(clause, rules);
  const owner: TieRole = role === 'destination' || role === 'route' ? 'buyer' : role;
  const paying = role === 'payer' || role === 'bank' || marksOf(read, 'act').some((mark) => mark.row.act === 'pay');
  const own = [...phonesIn(clause, field, rules), ...hostsIn(clause, field, rules), ...taxIdsIn(read, field, rules)];
  return [
    ...placesSpoken(read, field, role, rules),
    ...receiversSpoken(read, field, role),
    ...countryCodesSpoken(read, field, role, rules),
    ...codesSpoken(read, field, role, rules),
    ...own.map((cue) => ({ role: owner, cue })),
    ...moneyIn(read, field, paying, rules).map((cue) => ({ role: role === 'payer' ? role : ('bank' as const), cue })),
  ];
}

/** Every cue of a text, clause by clause. */
export function cuesInText(text: string, field: string, role: TieRole, rules: PlaceRules): SpokenCue[] {
  return clausesOf(text).flatMap((clause) => clauseCues(clause, field, role, rules));
}
