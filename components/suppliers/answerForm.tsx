import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SupplierAnswer } from '../../rules/suppliers/answer.ts';
import { AuthorField, FormEnd } from '../decisions/decideForm.tsx';
import { ASKED } from './answers.tsx';

interface AnswerFormProps {
  /** The answer to change, or a new one as far as it is known. */
  answer: SupplierAnswer;
  /** Today, ISO: nobody answers tomorrow. */
  today: string;
  error: string | null;
  onSave(answer: SupplierAnswer): void;
  onCancel(): void;
}

/** What a supplier answered, by whom and when. */
export function AnswerForm({ answer, today, error, onSave, onCancel }: AnswerFormProps) {
  const id = useId();
  const submit = (event: Event) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string) => String(given.get(name) ?? '').trim();
    const answers = Object.fromEntries(ASKED.flatMap((asked) => (text(asked) ? [[asked, text(asked)]] : [])));
    const { supplier, item, by, on, author } = Object.fromEntries(
      ['supplier', 'item', 'by', 'on', 'author'].map((name) => [name, text(name)]),
    ) as Pick<SupplierAnswer, 'supplier' | 'item' | 'by' | 'on' | 'author'>;
    onSave({ ...answer, supplier, item, by, on, author, answers });
  };
  const field = (name: string, label: string, value: string, { required = false, most = 500 } = {}) => (
    <div class="field">
      <label for={`${id}-${name}`}>{label}</label>
      <input
        id={`${id}-${name}`}
        name={name}
        defaultValue={value}
        maxLength={most}
        required={required}
        autocomplete="off"
        dir="auto"
      />
    </div>
  );
  return (
    <form class="decide-form" onSubmit={submit} aria-label={i18n.t('supplier.note')}>
      {field('supplier', i18n.t('supplier.name'), answer.supplier, { required: true })}
      {field('item', i18n.t('supplier.item'), answer.item)}
      <div class="pair">
        {ASKED.slice(0, 2).map((asked) => field(asked, i18n.t(`supplier.${asked}`), answer.answers[asked] ?? ''))}
      </div>
      <div class="pair">
        {ASKED.slice(2).map((asked) => field(asked, i18n.t(`supplier.${asked}`), answer.answers[asked] ?? ''))}
      </div>
      <div class="pair">
        {field('by', i18n.t('supplier.by'), answer.by, { most: 200 })}
        <div class="field">
          <label for={`${id}-on`}>{i18n.t('supplier.on')}</label>
          <input id={`${id}-on`} name="on" type="date" required max={today} defaultValue={answer.on} />
        </div>
      </div>
      <AuthorField author={answer.author} hint={i18n.t('supplier.authorHint')} />
      <FormEnd save={i18n.t('supplier.save')} error={error} onCancel={onCancel} />
    </form>
  );
}
