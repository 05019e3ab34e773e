import { i18n } from '#i18n';
import type { WordedScreening } from '../rules/worded.ts';
import type { FactSlot } from './decisions/fact.ts';
import { NameList, SignList } from './decisions/signs.tsx';
import { FindingList } from './finding.tsx';
import { dutyTexts, TextList } from './listing.tsx';
import { day } from './time.ts';

/** What holds for the page as a whole: its own reasons and duties. With a slot also its ties and flags, to decide on. */
export function PageFindings({ screening, slot }: { screening: WordedScreening; slot?: FactSlot }) {
  return (
    <>
      {screening.findings.length > 0 && (
        <section>
          <h3>{i18n.t('card.page')}</h3>
          <FindingList findings={screening.findings} />
        </section>
      )}
      {slot !== undefined && <SignList signs={screening} slot={slot} />}
      <NameList title={i18n.t('card.pageNames')} parties={[...screening.parties, ...screening.apart]} slot={slot} />
      <TextList title={i18n.t('card.pageDuties')} texts={screening.obligations.flatMap(dutyTexts)} />
    </>
  );
}

/** What was not checked, and against which lists names were compared: part of every verdict. */
export function Limits({ screening }: { screening: WordedScreening }) {
  const lists = screening.checked.lists.map(({ called, published }) => listStamp(called, published));
  return (
    <>
      <TextList title={i18n.t('card.notChecked')} texts={screening.notChecked} />
      {lists.length > 0 && <p class="lists">{i18n.t('card.lists', [lists.join('; ')])}</p>}
    </>
  );
}

function listStamp(name: string, published: string | null): string {
  return published === null ? name : `${name} (${day(published)})`;
}
