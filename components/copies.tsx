import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { WordedListing, WordedScreening } from '../rules/worded.ts';
import { CopyButton } from './copyButton.tsx';
import type { NamedDeal } from './deal/line.tsx';
import { asPlainText, questionText, templateText } from './plainText.ts';
import { languageName } from './time.ts';

interface CopiesProps {
  listing: WordedListing;
  screening: WordedScreening;
  deal: NamedDeal | null;
}

/** What can be copied of a listing: its evidence, a neutral question to the supplier, the place of an official template. */
export function Copies({ listing, screening, deal }: CopiesProps) {
  const [language, setLanguage] = useState(listing.askIn);
  const template = templateText(listing, screening);
  return (
    <div class="copies">
      <div>
        <CopyButton label={i18n.t('copy.evidence')} text={() => asPlainText(listing, screening, deal)} />
      </div>
      <div>
        <CopyButton label={i18n.t('copy.question')} text={() => questionText(listing, screening, language)} />
        <select aria-label={i18n.t('copy.language')} onChange={(event) => setLanguage(event.currentTarget.value)}>
          {Object.keys(screening.questions).map((code) => (
            // As an attribute: the card hides its texts from the page.
            <option key={code} value={code} label={languageName(code)} selected={code === language} />
          ))}
        </select>
      </div>
      {template !== null && (
        <div>
          <CopyButton label={i18n.t('copy.template')} text={() => template} />
        </div>
      )}
    </div>
  );
}
