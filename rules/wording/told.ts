/** A screening of one listing, or of a page without one, as a record keeps it: in words, complete, and never to be reworded. */
import type { Told } from '../decisions/record.ts';
import type { WordedFinding, WordedParty, WordedScreening } from '../worded.ts';
import type { Teller } from './teller.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function toldFinding(
  { level, text, evidence, sourceText, actions }: WordedFinding,
  tell: Teller,
): Told['findings'][number] {
  const { doc, date, level: known } = sourceText;
  return {
    level,
    text,
    quotes: evidence.map(({ field, text: words }) => ({
      field: tell.textOr(`role.${field}`, tell.textOr(`field.${field}`, field)),
      text: words,
    })),
    source: `${doc}, ${date} (${known})`,
    actions,
  };
}

/** Matches above note, each with what became of it: it stands, or who discounted it why. */
function candidates(parties: readonly WordedParty[], findings: readonly WordedFinding[], tell: Teller): string[] {
  const reasons = new Map(findings.map(({ params }) => [params.decision, params.why]));
  return parties.flatMap((party) =>
    party.matches
      .filter(({ grade }) => grade !== 'note')
      .map(({ text, discounted }) => {
        const role = capital(tell.text(`role.${party.role}`));
        const candidate = tell.text('record.candidate', { role, party: party.name ?? '', match: text });
        if (discounted === undefined) return tell.text('record.candidate_stands', { candidate });
        return tell.text('record.candidate_discounted', { candidate, why: reasons.get(discounted) ?? '' });
      }),
  );
}

const partiesOf = ({ listings: [listing], parties }: WordedScreening) => [...(listing?.parties ?? []), ...parties];
const findingsOf = ({ listings: [listing], findings }: WordedScreening) => [...(listing?.findings ?? []), ...findings];

/**
 * Tells the first listing of a screening with what holds for its page; the page alone where it has no listing. What
 * became of the candidates is told as it is once the decision holds.
 */
export function told(screening: WordedScreening, after: WordedScreening, tell: Teller): Told {
  const [listing] = screening.listings;
  const duties = [...(listing?.obligations ?? []), ...screening.obligations].map(({ text }) => text);
  return {
    verdict: listing?.verdictText ?? screening.verdictText,
    goods: listing?.goodsText ?? '',
    origin: listing?.originText ?? '',
    findings: findingsOf(screening).map((finding) => toldFinding(finding, tell)),
    candidates: candidates(partiesOf(after), findingsOf(after), tell),
    duties: [...new Set(duties)],
    notChecked: screening.notChecked,
    disclaimer: screening.disclaimer,
  };
}
