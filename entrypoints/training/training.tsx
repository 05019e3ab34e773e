import { i18n } from '#i18n';
import { verdictName } from '../../components/verdict.ts';
import { VerdictIcon } from '../../components/verdictIcon.tsx';
import { VERDICTS } from '../../rules/screening.ts';

/** What each mark means, with an example, and what no mark ever means. */
export function Training() {
  return (
    <main>
      <header>
        <h1>{i18n.t('training.title')}</h1>
        <p>{i18n.t('training.intro')}</p>
      </header>
      <section>
        <h2>{i18n.t('training.marks')}</h2>
        <ul class="marks">
          {VERDICTS.map((verdict) => (
            <li key={verdict}>
              <VerdictIcon shown={verdict} />
              <div>
                <h3>{verdictName(verdict)}</h3>
                <p>{i18n.t(`training.${verdict}`)}</p>
                <p class="soft">{i18n.t(`training.${verdict}Example`)}</p>
              </div>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{i18n.t('training.never')}</h2>
        <ul class="plain-list">
          <li>{i18n.t('training.neverApproval')}</li>
          <li>{i18n.t('training.neverCountry')}</li>
          <li>{i18n.t('training.neverAccuse')}</li>
        </ul>
      </section>
      <section>
        <h2>{i18n.t('training.how')}</h2>
        <ol class="plain-list numbered">
          <li>{i18n.t('training.howDeal')}</li>
          <li>{i18n.t('training.howCard')}</li>
          <li>{i18n.t('training.howNext')}</li>
        </ol>
      </section>
    </main>
  );
}
