/** A screening in words: texts of the pack put to ids and parameters, in the reader's language, else in English. */
import type { Rules } from './cache.ts';
import type {
  Finding,
  Flag,
  ListMatch,
  NamedApart,
  Obligation,
  ScreenedListing,
  ScreenedParty,
  Screening,
  Tie,
} from './screening.ts';
import { sellerOf } from './suppliers/answer.ts';
import type {
  WordedFinding,
  WordedFlag,
  WordedListing,
  WordedMatch,
  WordedObligation,
  WordedScreening,
  WordedTie,
} from './worded.ts';
import { dotted, goodsLine, notChecked, originLine, summaryLine } from './wording/lines.ts';
import { listName } from './wording/listName.ts';
import { languageToAsk, questionsOf } from './wording/question.ts';
import { type Teller, teller } from './wording/teller.ts';

/** How a finding's parameters are told; those not named stand as they are. */
const PARAMS: Record<string, (value: string, tell: Teller) => string> = {
  row: (value, tell) => tell.text(`row.${value}`),
  hs6: (value) => dotted(value),
  areas: (value, tell) =>
    value
      .split(', ')
      .map((area) => tell.textOr(`area.${area}`, area))
      .join(', '),
  goesTo: (value, tell) => value.split(', ').map(tell.country).join(', '),
  hubs: (value, tell) => value.split(', ').map(tell.country).join(', '),
  deal: (value, tell) => tell.country(value),
  page: (value, tell) => tell.country(value),
  role: (value, tell) => tell.textOr(`role.${value}`, value),
  grade: (value, tell) => tell.text(`grade.${value}`),
  jurisdiction: (value, tell) => tell.text(`jurisdiction.${value}`),
  programme: (value, tell) => (value === '' ? '' : tell.text('programme', { programme: value })),
  list: listName,
  reason: (value, tell) => tell.textOr(`reason.${value}`, value),
  flag: (value, tell) => tell.textOr(`flag.${value}`, value),
  by: (value, tell) => (value === '' ? '' : tell.text('by', { author: value })),
  about: (value, tell) => tell.text(`about.${value}`),
  lapse: (value, tell) => tell.text(`lapse.${value}`),
  outcome: (value, tell) => tell.text(`outcome.${value}`),
  until: (value, tell) => (value === '' ? tell.text('until.open') : value),
};

function toldParams(params: Record<string, string>, tell: Teller): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, PARAMS[name]?.(value, tell) ?? value]),
  );
}

/** Marks what a decision of the user took away. */
const discounted = (text: string, { discounted: by }: { discounted?: string }, tell: Teller) =>
  by === undefined ? text : tell.text('discounted', { text });

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function wordFinding(finding: Finding, tell: Teller): WordedFinding {
  const { id, params, source, next, basis } = finding;
  return {
    ...finding,
    // A single or unverified source indicates; only a read or agreed text is shown as law.
    basis: basis === 'law' && tell.isIndicator(source) ? 'reported' : basis,
    text: tell.text(`finding.${id}`, toldParams(params, tell)),
    sourceText: tell.source(source),
    actions: next.map((action) => tell.text(`action.${action}`)),
  };
}

function wordObligation(obligation: Obligation, tell: Teller): WordedObligation {
  const { id, template } = obligation;
  const text = tell.text(`obligation.${id}`);
  if (template === undefined) return { ...obligation, text };
  const { doc, date, url } = tell.source(template);
  return { ...obligation, text, templateText: tell.text('template.place', { doc, date, url: url ?? '' }) };
}

function wordTie(tie: Tie, tell: Teller): WordedTie {
  const { role, area, kind, strength } = tie;
  const params = {
    role: capital(tell.text(`role.${role}`)),
    area: tell.text(`area.${area}`),
    kind: tell.text(`kind.${kind}`),
    strength: tell.text(`strength.${strength}`),
  };
  return { ...tie, text: discounted(tell.text('tie', params), tie, tell) };
}

function wordFlag(flag: Flag, tell: Teller, sourceOf: (id: string) => string): WordedFlag {
  const params = { text: tell.text(`flag.${flag.id}`), weight: tell.text(`weight.${flag.weight}`) };
  return {
    ...flag,
    text: discounted(tell.text('flag', params), flag, tell),
    sourceText: tell.source(sourceOf(flag.id)),
  };
}

function wordMatch(match: ListMatch, tell: Teller): WordedMatch {
  const { grade, list, jurisdiction, programme, matchedName, effect } = match;
  const told = toldParams({ grade, list, jurisdiction, programme: programme ?? '' }, tell);
  return {
    ...match,
    text: discounted(
      capital(tell.text('match', { ...told, matchedName, effect: tell.text(`effect.${effect}`) })),
      match,
      tell,
    ),
  };
}

function wordParty<Named extends ScreenedParty | NamedApart>(party: Named, tell: Teller) {
  return { ...party, matches: party.matches.map((match) => wordMatch(match, tell)) };
}

/** @param language a BCP 47 tag; only its first part counts. */
export function inWords(
  screening: Screening,
  rules: Pick<Rules, 'texts' | 'sources' | 'flags' | 'meta' | 'places'>,
  language: string,
): WordedScreening {
  const tell = teller(rules, language);
  const sourceOf = (id: string) => rules.flags.rows[id]?.source ?? 'JUDGE';
  const verdictText = (verdict: string) => tell.text(`verdict.${verdict}`);
  const parts = ({ findings, obligations, ties, flags, parties }: ScreenedListing | Screening) => ({
    findings: findings.map((finding) => wordFinding(finding, tell)),
    obligations: obligations.map((obligation) => wordObligation(obligation, tell)),
    ties: ties.map((tie) => wordTie(tie, tell)),
    flags: flags.map((flag) => wordFlag(flag, tell, sourceOf)),
    parties: parties.map((party) => wordParty(party, tell)),
  });
  const listings = screening.listings.map(
    (listing): WordedListing => ({
      ...listing,
      ...parts(listing),
      verdictText: verdictText(listing.verdict),
      goodsText: discounted(goodsLine(listing.goods, tell), listing.goods, tell),
      originText: originLine(listing.us, tell),
      evidence: [...listing.goods.evidence, ...listing.us.evidence],
      askIn: languageToAsk(sellerOf(listing, screening), listing.title, rules),
    }),
  );
  return {
    ...screening,
    ...parts(screening),
    apart: screening.apart.map((named) => wordParty(named, tell)),
    checked: {
      ...screening.checked,
      lists: screening.checked.lists.map((stamp) => ({ ...stamp, called: listName(stamp.list, tell) })),
    },
    listings,
    verdictText: verdictText(screening.verdict),
    summary: summaryLine(screening, tell),
    notChecked: notChecked(screening.checked, rules.meta.limits, tell),
    disclaimer: tell.text('disclaimer'),
    questions: questionsOf(rules),
  };
}
