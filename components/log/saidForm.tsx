import { useId } from 'preact/hooks';
import { AuthorField, FormEnd } from '../decisions/decideForm.tsx';

export interface SaidFormProps {
  title: string;
  /** Label of the words asked for. */
  label: string;
  author: string;
  save: string;
  error: string | null;
  onSave(words: string, author: string): void;
  onCancel(): void;
}

/** Asks for words and a name: a correction, the reason of an erasure or of a legal hold. */
export function SaidForm({ title, label, author, save, error, onSave, onCancel }: SaidFormProps) {
  const id = useId();
  const submit = (event: Event) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement);
    onSave(String(given.get('words') ?? '').trim(), String(given.get('author') ?? '').trim());
  };
  return (
    <form class="decide-form" onSubmit={submit} aria-label={title}>
      <p class="hint">{title}</p>
      <div class="field">
        <label for={id}>{label}</label>
        <textarea id={id} name="words" rows={2} maxLength={2000} required dir="auto" />
      </div>
      <AuthorField author={author} />
      <FormEnd save={save} error={error} onCancel={onCancel} />
    </form>
  );
}

/** A file somebody chooses; the same file can be chosen twice. */
export function FileButton({ label, accept, onFile }: { label: string; accept: string; onFile(file: File): void }) {
  const choose = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    if (file !== undefined) onFile(file);
    input.value = '';
  };
  return (
    <label class="file-button">
      {label}
      <input type="file" accept={accept} onChange={choose} />
    </label>
  );
}

/** A word that is told once somebody has done something. */
export function Done({ words, wrong = false }: { words: string | null; wrong?: boolean }) {
  return (
    <p role="status" class={wrong ? 'error' : 'kept'}>
      {words}
    </p>
  );
}
