import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** Copies plain text on a click of the user's own. A page may forbid it: then the button says so. */
export function CopyButton({ label, text }: { label: string; text: () => string }) {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');
  const copy = (event: Event) => {
    if (!event.isTrusted) return;
    const clipboard: Clipboard | undefined = navigator.clipboard; // Only where the page came by https.
    const done = clipboard?.writeText(text()) ?? Promise.reject();
    done.then(
      () => setState('copied'),
      () => setState('refused'),
    );
  };
  return (
    <>
      <button type="button" class="quiet" onClick={copy}>
        {label}
      </button>
      <span role="status" class="copy-state">
        {state !== 'ready' && i18n.t(`copy.${state}`)}
      </span>
    </>
  );
}
