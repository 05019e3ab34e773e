import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Deal } from '../../rules/deal.ts';
import { Group, TextField } from './fields.tsx';
import { dealFrom, JURISDICTIONS, SIDES, textOf } from './given.ts';
import { MAIN_PARTIES, OTHER_PARTIES } from './parties.ts';

/** Why a deal was not saved. `field` is the dotted path of the field at fault, such as `buyer.country`. */
export interface DealError {
  error: 'unknown-country' | 'not-ready' | 'invalid' | 'storage';
  field: string;
}

export interface DealFormProps {
  name: string;
  deal: Deal;
  /** Words of the page that were not taken over. */
  left: readonly string[];
  error: DealError | null;
  onSave(name: string, deal: Deal): void;
  onCancel(): void;
}

function errorText({ error }: DealError): string {
  if (error === 'not-ready') return i18n.t('deal.errorNotReady');
  return i18n.t(error === 'storage' ? 'notKept.storage' : 'deal.errorInvalid');
}

/** The deal as the user states it. Every field may stay empty, and empty means "not stated". */
export function DealForm({ name, deal, left, error, onSave, onCancel }: DealFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const side = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (side.current !== null) side.current.value = deal.side ?? '';
  }, [deal.side]);
  useEffect(() => {
    const wrong = error && form.current?.elements.namedItem(error.field);
    if (!(wrong instanceof HTMLElement)) return;
    wrong.closest('details')?.setAttribute('open', '');
    wrong.focus();
  }, [error]);
  const submit = (event: Event) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement);
    onSave(textOf(given, 'name') ?? i18n.t('deal.defaultName'), dealFrom(given, deal));
  };
  const party = (role: (typeof MAIN_PARTIES)[number] | (typeof OTHER_PARTIES)[number]) => (
    <Group key={role} legend={i18n.t(`deal.${role}`)}>
      <TextField name={`${role}.name`} label={i18n.t('deal.partyName')} value={deal[role]?.name} error={error} />
      <TextField
        name={`${role}.country`}
        label={i18n.t('deal.partyCountry')}
        value={deal[role]?.country}
        error={error}
      />
    </Group>
  );
  return (
    <form class="deal-form" ref={form} onSubmit={submit} noValidate>
      {left.length > 0 && <p class="hint">{i18n.t('deal.left', [left.map((text) => `“${text}”`).join(', ')])}</p>}
      <label class="field wide">
        <span>{i18n.t('deal.side')}</span>
        <select name="side" ref={side}>
          <option value="">{i18n.t('deal.notStated')}</option>
          {SIDES.map((side) => (
            <option key={side} value={side}>
              {i18n.t(`side.${side}`)}
            </option>
          ))}
        </select>
      </label>
      <TextField
        name="destination"
        label={i18n.t('deal.destination')}
        value={deal.destination}
        hint={i18n.t('deal.countryHint')}
        error={error}
      />
      {MAIN_PARTIES.map(party)}
      <details class="more" open={OTHER_PARTIES.some((role) => deal[role] !== undefined) || deal.text !== undefined}>
        <summary>{i18n.t('deal.more')}</summary>
        <div class="more-fields">
          {OTHER_PARTIES.map(party)}
          <div class="field wide">
            <label for="deal-text">{i18n.t('deal.text')}</label>
            <textarea
              id="deal-text"
              name="text"
              rows={2}
              maxLength={10_000}
              dir="auto"
              defaultValue={deal.text ?? ''}
            />
          </div>
        </div>
      </details>
      <Group legend={i18n.t('deal.jurisdictions')} hint={i18n.t('deal.jurisdictionsHint')} checks>
        {JURISDICTIONS.map((jurisdiction) => (
          <label key={jurisdiction} class="check">
            <input
              type="checkbox"
              name="jurisdictions"
              value={jurisdiction}
              defaultChecked={deal.jurisdictions?.includes(jurisdiction) ?? false}
            />
            {i18n.t(`jurisdiction.${jurisdiction}`)}
          </label>
        ))}
      </Group>
      <TextField name="name" label={i18n.t('deal.name')} value={name} error={error} />
      {error !== null && form.current?.elements.namedItem(error.field) == null && (
        <p class="error" role="alert">
          {errorText(error)}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="main">
          {i18n.t('deal.save')}
        </button>
        <button type="button" onClick={onCancel}>
          {i18n.t('deal.cancel')}
        </button>
      </div>
    </form>
  );
}
