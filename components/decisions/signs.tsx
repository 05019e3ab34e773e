import { i18n } from '#i18n';
import type { Evidence } from '../../rules/screening.ts';
import type { WordedApart, WordedFinding, WordedFlag, WordedParty, WordedTie } from '../../rules/worded.ts';
import { EvidenceList } from '../evidence.tsx';
import type { FactSlot } from './fact.ts';

interface Signs {
  findings: readonly WordedFinding[];
  ties: readonly WordedTie[];
  flags: readonly WordedFlag[];
}

/** Without a slot only ties and flags that no finding quotes: seen, and too weak to be a reason. With one, all of them. */
export function SignList({ signs, slot }: { signs: Signs; slot: FactSlot | undefined }) {
  const quoted = slot === undefined ? quotesOf(signs.findings) : new Set<string>();
  const isShown = ({ evidence }: { evidence: Evidence }) => !quoted.has(keyOf(evidence));
  const ties = signs.ties.filter(isShown);
  const flags = signs.flags.filter(isShown);
  if (ties.length + flags.length === 0) return null;
  return (
    <section>
      <h3>{i18n.t(slot === undefined ? 'card.signs' : 'card.allSigns')}</h3>
      {ties.map((tie) => (
        <div class="sign" key={`${tie.role} ${tie.kind} ${tie.area} ${tie.evidence.text}`}>
          <p>{tie.text}</p>
          <EvidenceList evidence={[tie.evidence]} />
          {slot?.({ of: 'tie', tie })}
        </div>
      ))}
      {flags.map((flag) => (
        <div class="sign" key={`${flag.id} ${flag.side} ${flag.evidence.text}`}>
          <p>{flag.text}</p>
          <EvidenceList evidence={[flag.evidence]} />
          {slot?.({ of: 'flag', flag })}
        </div>
      ))}
    </section>
  );
}

const keyOf = ({ field, text }: Evidence) => `${field}\n${text}`;

function quotesOf(findings: readonly WordedFinding[]): Set<string> {
  return new Set(findings.flatMap(({ evidence }) => evidence.map(keyOf)));
}

/** Names that were compared with lists, each match on a line. */
export function NameList({
  title,
  parties,
  slot,
}: {
  title: string;
  parties: readonly (WordedParty | WordedApart)[];
  slot: FactSlot | undefined;
}) {
  const lines = parties.flatMap((party) => party.matches.map((match) => ({ party, match })));
  const distinct = lines.filter(
    (line, i) =>
      lines.findIndex((other) => other.match.text === line.match.text && other.party.name === line.party.name) === i,
  );
  if (distinct.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul class="lines">
        {distinct.map(({ party, match }) => (
          <li key={`${party.role}\n${party.name}\n${match.list}\n${match.id}`}>
            {match.text}
            {slot?.({ of: 'party', party, match })}
          </li>
        ))}
      </ul>
    </section>
  );
}
