import { i18n } from '#i18n';
import type { WordedScreening } from '../rules/worded.ts';
import { FindingList } from './finding.tsx';
import { TextList } from './listing.tsx';
import { day } from './time.ts';

/** What holds for the page as a whole: its own reasons and duties. */
export function PageFindings({ screening }: { screening: WordedScreening }) {
  const matches = screening.parties.flatMap((party) => party.matches);
  return (
    <>
      {screening.findings.length > 0 && (
        <section>
          <h3>{i18n.t('card.page')}</h3>
          <FindingList findings={screening.findings} />
        </section>
      )}
      {matches.length > 0 && <TextList title={i18n.t('card.pageNames')} texts={matches.map(({ text }) => text)} />}
      <TextList title={i18n.t('card.pageDuties')} texts={screening.obligations.map(({ text }) => text)} />
    </>
  );
}

/** What was not checked, and against which lists names were compared: part of every verdict. */
export function Limits({ screening }: { screening: WordedScreening }) {
  const lists = screening.checked.lists.map(({ list, published }) => listStamp(list, published));
  return (
    <>
      <TextList title={i18n.t('card.notChecked')} texts={screening.notChecked} />
      {lists.length > 0 && <p class="lists">{i18n.t('card.lists', [lists.join('; ')])}</p>}
    </>
  );
}

function listStamp(list: string, published: string | null): string {
  return published === null ? list : `${list} (${day(published)})`;
}
