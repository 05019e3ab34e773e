import { i18n } from '#i18n';
import { DealLine } from '../../components/deal/line.tsx';
import { byStrength } from '../../components/strength.ts';
import { VerdictIcon } from '../../components/verdictIcon.tsx';
import type { StatedDeal } from '../../rules/dealBook/age.ts';
import type { WordedScreening } from '../../rules/worded.ts';
import { LogSection } from './log/logSection.tsx';
import { OpenSection } from './log/openSection.tsx';
import { ReviewSection } from './log/reviewSection.tsx';
import { LookUpSection } from './lookUp/lookUpSection.tsx';
import { MemorySection } from './memory/memorySection.tsx';
import { deals, presenting, tabs } from './state.ts';
import { SuppliersSection } from './suppliers/suppliersSection.tsx';

/** The deal in force, what the open tabs say under it, what was decided and what is remembered. */
export function Workspace() {
  return (
    <main>
      <h1 class="no-print">{i18n.t('workspace.title')}</h1>
      {presenting.value && (
        <p class="no-print" role="status">
          {i18n.t('presenter.isOn')}
        </p>
      )}
      <section class="no-print">
        <h2>{i18n.t('deal.title')}</h2>
        {deals.value?.deals.map((deal) => (
          <DealLine key={deal.id} stated={deal} now={Date.now()} usual={deal.id === deals.value?.usual} />
        ))}
        {deals.value?.deals.length === 0 && <DealLine stated={null} now={Date.now()} />}
        <p class="soft">{i18n.t('workspace.dealHint')}</p>
      </section>
      <TabsSection />
      {!presenting.value && <LookUpSection />}
      <OpenSection />
      <LogSection />
      {!presenting.value && <MemorySection />}
      {!presenting.value && <SuppliersSection />}
      <ReviewSection />
    </main>
  );
}

function TabsSection() {
  const open = tabs.value?.flatMap(({ id, state, deal }) =>
    state.screening === null ? [] : [{ id, host: state.host, screening: state.screening, deal }],
  );
  return (
    <section class="no-print">
      <h2>{i18n.t('workspace.tabs')}</h2>
      {open === undefined && <p>{i18n.t('popup.loading')}</p>}
      {open?.length === 0 && <p>{i18n.t('workspace.noTabs')}</p>}
      <ul class="tabs">
        {open
          ?.sort((a, b) => byStrength(a.screening.verdict, b.screening.verdict))
          .map((row) => (
            <li key={row.id}>
              <TabRow {...row} />
            </li>
          ))}
      </ul>
    </section>
  );
}

interface TabRowProps {
  id: number;
  host: string;
  screening: WordedScreening;
  deal: StatedDeal | null;
}

function TabRow({ id, host, screening, deal }: TabRowProps) {
  return (
    <>
      <VerdictIcon shown={screening.verdict} />
      <div>
        <a href={`/popup.html?tab=${id}`}>{host}</a>
        <p>{screening.verdictText}</p>
        {screening.status === 'screened' && <p class="soft">{screening.summary}</p>}
        <p class="soft">{i18n.t('workspace.dealOf', [deal?.name ?? i18n.t('deal.noDeal')])}</p>
      </div>
    </>
  );
}
