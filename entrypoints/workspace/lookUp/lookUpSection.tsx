import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { LookUp } from '../../../components/lists/lookUp.tsx';
import { entries, found, lookUpFromAddress, more, open, openParty, state, type, typed } from './state.ts';

/** A name or number that a person wants to see in the lists. */
export function LookUpSection() {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    const follow = () => {
      lookUpFromAddress();
      if (location.hash.startsWith('#look-up')) section.current?.scrollIntoView();
    };
    addEventListener('hashchange', follow);
    follow();
    return () => removeEventListener('hashchange', follow);
  }, []);
  return (
    <section class="no-print" ref={section}>
      <h2>{i18n.t('lookUp.title')}</h2>
      <LookUp
        typed={typed.value}
        state={state.value}
        found={found.value}
        more={more.value}
        open={open.value}
        entries={entries.value}
        onType={type}
        onOpen={openParty}
      />
    </section>
  );
}
