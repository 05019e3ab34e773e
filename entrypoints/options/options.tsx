import { i18n } from '#i18n';
import { Storage } from '../../components/storage.tsx';
import { ListsSection } from './listsSection.tsx';
import { NetworkSection } from './networkSection.tsx';
import { PolicySection } from './policySection.tsx';
import { RulesSection } from './rulesSection.tsx';
import { OffSection, SitesSection } from './sitesSection.tsx';
import { readLoss, rules } from './state.ts';

/** What Tradeflag reads, by which rules it judges, what it fetches from where, and what the user switched off. */
export function Options() {
  return (
    <main>
      <header>
        <h1>{i18n.t('options.title')}</h1>
        <p>{i18n.t('options.aid')}</p>
      </header>
      {rules.value !== null && <Storage storage={rules.value.storage} onRead={readLoss} />}
      <PolicySection />
      <SitesSection />
      <OffSection />
      <ListsSection />
      <RulesSection />
      <NetworkSection />
      <Section
        title={i18n.t('options.privacy')}
        lines={[i18n.t('options.privacyLocal'), i18n.t('options.privacyKept'), i18n.t('options.privacyPage')]}
      />
      <section>
        <h2>{i18n.t('options.keys')}</h2>
        <p>
          <kbd>Alt+Shift+F</kbd> {i18n.t('options.keysText')}
        </p>
      </section>
      <Section title={i18n.t('options.language')} lines={[i18n.t('options.languageText')]} />
    </main>
  );
}

function Section({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}
