import { i18n } from '#i18n';
import type { WordedFinding } from '../rules/worded.ts';
import { EvidenceList } from './evidence.tsx';
import { basisText, SourceLine } from './source.tsx';
import { byStrength } from './strength.ts';

/** One reason: what it says, the page's own words, the rule and its source, and what to do next. */
function FindingItem({ finding }: { finding: WordedFinding }) {
  return (
    <li class="finding" data-level={finding.level}>
      <p class="finding-text">
        <span class="level">{i18n.t(`level.${finding.level}`)}</span> {finding.text}
      </p>
      <EvidenceList evidence={finding.evidence} />
      {finding.actions.length > 0 && (
        <div class="next">
          <p class="next-title">{i18n.t('card.next')}</p>
          <ul>
            {finding.actions.map((action) => (
              <li key={action}>{action}</li>
            ))}
          </ul>
        </div>
      )}
      <p class="source">
        {basisText(finding.basis, finding.jurisdictions)}
        {finding.followsGoods && `. ${i18n.t('card.followsGoods')}`}
        <br />
        {i18n.t('card.rule')} <code>{finding.id}</code>
        <br />
        {i18n.t('card.source')} <SourceLine source={finding.sourceText} />
      </p>
    </li>
  );
}

/** Findings, strongest first. */
export function FindingList({ findings }: { findings: readonly WordedFinding[] }) {
  return (
    <ul class="findings">
      {sortFindings(findings).map((finding) => (
        <FindingItem key={finding.id + JSON.stringify(finding.params)} finding={finding} />
      ))}
    </ul>
  );
}

/** Strongest first, in the order given where equal. `info` weighs less than any verdict. */
export function sortFindings(findings: readonly WordedFinding[]): WordedFinding[] {
  const weight = ({ level }: WordedFinding) => (level === 'info' ? 'clear' : level);
  return findings.toSorted((a, b) => byStrength(weight(a), weight(b)));
}
