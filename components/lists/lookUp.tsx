import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { WordedEntry } from '../../rules/worded.ts';
import { count } from '../time.ts';
import { EntryDetails } from './entry.tsx';

/** Entries of one name, on one list or several. */
export interface FoundParty {
  key: string;
  name: string;
  /** The name that was found, and its letters that agree: first and last of each run. */
  text: string;
  ranges: readonly (readonly [number, number])[];
  listNames: readonly string[];
}

export interface LookUpProps {
  typed: string;
  /** `none`: no list is loaded; `preparing`: not ready yet; `failed`: no answer came; null: nothing asked. */
  state: 'found' | 'none' | 'preparing' | 'failed' | null;
  found: readonly FoundParty[];
  /** How many more were found than are shown. */
  more: number;
  /** Key of the one that is open, and its entries; null while they are read. */
  open: string | null;
  entries: readonly WordedEntry[] | null;
  onType(text: string): void;
  onOpen(key: string | null): void;
}

/** A search box over the loaded lists, and the entry that is opened. Arrow keys go through what was found. */
export function LookUp({ typed, state, found, more, ...opened }: LookUpProps) {
  const box = useRef<HTMLDivElement>(null);
  const { onType } = opened;
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('input, .found-party > button') ?? [])];
    const at = stops.indexOf(event.target as HTMLElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    stops[Math.min(stops.length - 1, Math.max(0, at + step))]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only passes arrow keys between the controls inside
    <div class="look-up" ref={box} onKeyDown={move}>
      <label>
        {i18n.t('lookUp.label')}
        <input
          type="search"
          name="look-up"
          value={typed}
          maxLength={200}
          autoComplete="off"
          spellcheck={false}
          aria-describedby="look-up-hint"
          onInput={(event) => onType(event.currentTarget.value)}
        />
      </label>
      <p id="look-up-hint" class="soft">
        {i18n.t('lookUp.hint')}
      </p>
      <p role="status">{statusText(typed, state, found.length + more)}</p>
      <ul>
        {found.map((party) => (
          <Party key={party.key} party={party} {...opened} />
        ))}
      </ul>
      {more > 0 && <p class="soft">{i18n.t('lookUp.more', [count(more)])}</p>}
    </div>
  );
}

function statusText(typed: string, state: LookUpProps['state'], found: number): string {
  if (state === 'none') return i18n.t('lookUp.noLists');
  if (state === 'preparing') return i18n.t('lists.preparing');
  if (state === 'failed') return i18n.t('lists.failed');
  if (state === null) return '';
  return found === 0 ? i18n.t('lookUp.nothing', [typed.trim()]) : i18n.t('lookUp.found', found);
}

interface PartyProps extends Pick<LookUpProps, 'open' | 'entries' | 'onOpen'> {
  party: FoundParty;
}

function Party({ party: { key, name, text, ranges, listNames }, open, entries, onOpen }: PartyProps) {
  const isOpen = open === key;
  return (
    <li class="found-party">
      <button type="button" aria-expanded={isOpen} onClick={() => onOpen(isOpen ? null : key)}>
        <span dir="auto">
          <Marked text={text} ranges={ranges} />
        </span>
        <span class="soft">
          {text !== name && <bdi>{name}. </bdi>}
          {listNames.join('; ')}
        </span>
      </button>
      {isOpen && entries?.length === 0 && <p>{i18n.t('lookUp.gone')}</p>}
      {isOpen &&
        entries?.map((entry) => <EntryDetails key={`${entry.entity.list} ${entry.entity.id}`} entry={entry} />)}
    </li>
  );
}

/** The letters that agree with what was typed stand out. */
function Marked({ text, ranges }: Pick<FoundParty, 'text' | 'ranges'>) {
  let at = 0;
  const parts = ranges.flatMap(([from, to]) => {
    const plain = text.slice(at, from);
    at = to + 1;
    return [plain, <mark key={from}>{text.slice(from, at)}</mark>];
  });
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
