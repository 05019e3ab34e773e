import { i18n } from '#i18n';
import type { Fact } from '../../components/decisions/fact.ts';
import { presenting } from './state.ts';

/** From a name compared with a list to all that the list says of the entry, in the workspace. */
export function EntryLink({ fact }: { fact: Fact }) {
  if (fact.of !== 'party' || presenting.value) return null;
  return (
    <a
      class="entry-link"
      href={`/workspace.html#look-up=${encodeURIComponent(fact.match.name)}`}
      target="_blank"
      rel="noopener"
    >
      {i18n.t('lookUp.link')}
    </a>
  );
}
