import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Deal, Jurisdiction, Side } from '../rules/deal.ts';
import type { NamedDeal } from './deal.tsx';

const SIDES: readonly Side[] = ['buy', 'resell', 'group', 'sell', 'moderate'];
const JURISDICTIONS: readonly Jurisdiction[] = ['US', 'EU', 'UK', 'CH', 'JP', 'TR'];

/** Why a deal was not saved. `field` is the dotted path of the field at fault, such as `buyer.country`. */
export interface DealError {
  error: 'unknown-country' | 'not-ready' | 'invalid';
  field: string;
}

export interface DealFormProps {
  stated: NamedDeal | null;
  error: DealError | null;
  onSave(name: string, deal: Deal): void;
  onCancel(): void;
}

/** The deal as the user states it. Every field may stay empty, and empty means "not stated". */
export function DealForm({ stated, error, onSave, onCancel }: DealFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const side = useRef<HTMLSelectElement>(null);
  const deal = stated?.deal ?? {};
  useEffect(() => {
    if (side.current !== null) side.current.value = deal.side ?? '';
  }, [deal.side]);
  useEffect(() => {
    const wrong = error && form.current?.elements.namedItem(error.field);
    if (wrong instanceof HTMLElement) wrong.focus();
  }, [error]);
  const submit = (event: Event) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement);
    onSave(text(given, 'name') ?? i18n.t('deal.defaultName'), dealFrom(given, deal));
  };
  const field = (name: string, label: string, value: string | undefined, hint?: string) => (
    <TextField name={name} label={label} value={value} hint={hint} error={error?.field === name ? error : null} />
  );
  return (
    <form class="deal-form" ref={form} onSubmit={submit} noValidate>
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
      {field('destination', i18n.t('deal.destination'), deal.destination, i18n.t('deal.countryHint'))}
      <Group legend={i18n.t('deal.buyer')}>
        {field('buyer.name', i18n.t('deal.partyName'), deal.buyer?.name)}
        {field('buyer.country', i18n.t('deal.partyCountry'), deal.buyer?.country)}
      </Group>
      <Group legend={i18n.t('deal.endUser')}>
        {field('endUser.name', i18n.t('deal.partyName'), deal.endUser?.name)}
        {field('endUser.country', i18n.t('deal.partyCountry'), deal.endUser?.country)}
      </Group>
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
      {field('name', i18n.t('deal.name'), stated?.name ?? i18n.t('deal.defaultName'))}
      {error !== null && form.current?.elements.namedItem(error.field) == null && (
        <p class="error" role="alert">
          {i18n.t(error.error === 'not-ready' ? 'deal.errorNotReady' : 'deal.errorInvalid')}
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

interface TextFieldProps {
  name: string;
  label: string;
  value: string | undefined;
  hint: string | undefined;
  error: DealError | null;
}

function TextField({ name, label, value, hint, error }: TextFieldProps) {
  const note = error === null ? hint : i18n.t('deal.errorCountry');
  const noteId = `${name}-note`;
  return (
    <div class="field wide">
      <label for={`deal-${name}`}>{label}</label>
      <input
        id={`deal-${name}`}
        name={name}
        defaultValue={value ?? ''}
        maxLength={200}
        autocomplete="off"
        dir="auto"
        aria-invalid={error !== null}
        aria-describedby={note === undefined ? undefined : noteId}
      />
      {note !== undefined && (
        <p id={noteId} class={error === null ? 'hint' : 'error'} role={error === null ? undefined : 'alert'}>
          {note}
        </p>
      )}
    </div>
  );
}

interface GroupProps {
  legend: string;
  hint?: string;
  checks?: boolean;
  children: ComponentChildren;
}

function Group({ legend, hint, checks = false, children }: GroupProps) {
  return (
    <fieldset class={checks ? 'checks' : 'pair'}>
      <legend>{legend}</legend>
      {children}
      {hint !== undefined && <p class="hint">{hint}</p>}
    </fieldset>
  );
}

/** A field's text, undefined when empty. */
function text(form: FormData, name: string): string | undefined {
  return String(form.get(name) ?? '').trim() || undefined;
}

/** The deal in the form. What the form does not ask stays as it was. */
function dealFrom(form: FormData, before: Deal): Deal {
  const jurisdictions = JURISDICTIONS.filter((jurisdiction) => form.getAll('jurisdictions').includes(jurisdiction));
  const party = (role: 'buyer' | 'endUser') => {
    const facts = { ...before[role], name: text(form, `${role}.name`), country: text(form, `${role}.country`) };
    const given = Object.entries(facts).filter(([, value]) => value !== undefined);
    return given.length > 0 ? Object.fromEntries(given) : undefined;
  };
  const deal: Deal = {
    ...before,
    side: SIDES.find((side) => side === form.get('side')),
    destination: text(form, 'destination'),
    buyer: party('buyer'),
    endUser: party('endUser'),
    jurisdictions: jurisdictions.length > 0 ? jurisdictions : undefined,
  };
  return Object.fromEntries(Object.entries(deal).filter(([, value]) => value !== undefined));
}
