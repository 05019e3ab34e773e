import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { AuthorField, FormEnd } from '../../../components/decisions/decideForm.tsx';
import { ask } from '../../../platform/ask.ts';
import { MOST_MONTHS, monthsAfter } from '../../../rules/decisions/decision.ts';
import { today } from '../download.ts';
import { author, keptOr } from '../said.ts';

/** A name the user vouches for, with the reason. */
export function VouchForm() {
  const [open, setOpen] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    setError(null);
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string) => String(given.get(name) ?? '').trim();
    const country = text('country') || null;
    const said = { reason: text('reason'), author: text('author'), expires: text('expires') };
    const refused = await keptOr(ask('vouch', { name: text('name'), country, ...said }));
    if (refused === null) close();
    else setError(refused);
  };
  if (!open)
    return (
      <div class="buttons">
        <button type="button" onClick={() => setOpen(true)}>
          {i18n.t('vouch.add')}
        </button>
      </div>
    );
  const last = monthsAfter(today(), MOST_MONTHS) ?? today();
  return (
    <form class="decide-form" onSubmit={submit} aria-label={i18n.t('vouch.add')}>
      <div class="pair">
        <div class="field">
          <label for={`${id}-name`}>{i18n.t('deal.partyName')}</label>
          <input id={`${id}-name`} name="name" required maxLength={300} autocomplete="off" dir="auto" />
        </div>
        <div class="field">
          <label for={`${id}-country`}>{i18n.t('deal.partyCountry')}</label>
          <input id={`${id}-country`} name="country" maxLength={100} autocomplete="off" />
        </div>
      </div>
      <div class="field">
        <label for={`${id}-reason`}>{i18n.t('decide.reason')}</label>
        <textarea id={`${id}-reason`} name="reason" rows={2} maxLength={2000} required dir="auto" />
      </div>
      <div class="field">
        <label for={`${id}-expires`}>{i18n.t('decide.until')}</label>
        <input id={`${id}-expires`} name="expires" type="date" required min={today()} max={last} defaultValue={last} />
        <p class="hint">{i18n.t('decide.endsParty')}</p>
      </div>
      <AuthorField author={author.value} />
      <FormEnd save={i18n.t('vouch.save')} error={error} onCancel={close} />
    </form>
  );
}
