import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { notKeptText } from '../../components/decisions/notKept.ts';
import { VerdictIcon } from '../../components/verdictIcon.tsx';
import type { WayTaken } from '../../rules/decisions/ways.ts';
import { Reasons } from './dialogReasons.tsx';
import type { Question } from './question.ts';

const WAYS = ['not-same', 'authorised', 'proceed', 'escalate', 'abandon'] as const;
type Way = (typeof WAYS)[number];

const NAMES = {
  'not-same': 'guard.notSame',
  authorised: 'guard.authorised',
  proceed: 'guard.proceed',
  escalate: 'guard.escalate',
  abandon: 'guard.abandon',
} as const;

/** What came of an answer. */
interface Done {
  way: Way;
  seq: number | null;
}

interface AskProps {
  question: Question;
  onClose(): void;
}

/** The question, and after it what was kept and what the user can do now. */
export function Ask({ question, onClose }: AskProps) {
  const [done, setDone] = useState<Done | null>(null);
  return (
    <>
      <header data-verdict="stop">
        <VerdictIcon shown="stop" />
        <h2 id="title">{i18n.t(done === null ? 'guard.title' : 'guard.done')}</h2>
      </header>
      {done === null ? (
        <Ways question={question} onDone={setDone} onClose={onClose} />
      ) : (
        <Outcome done={done} onClose={onClose} />
      )}
    </>
  );
}

interface WaysProps extends AskProps {
  onDone(done: Done): void;
}

function Ways({ question, onDone, onClose }: WaysProps) {
  const [way, setWay] = useState<Way | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const offered = WAYS.filter(
    (one) =>
      (one !== 'not-same' || question.notSameReasons.length > 0) &&
      (one !== 'proceed' || question.plainReasons.length > 0),
  );

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if ((event.submitter as HTMLButtonElement | null)?.name === 'back') return onClose();
    if (way === null) return setError(i18n.t('guard.choose'));
    if (way === 'authorised') {
      question.openWindow();
      return onDone({ way, seq: null });
    }
    const given = new FormData(event.currentTarget as HTMLFormElement);
    const answer = answerOf(way, given, question);
    if (answer === null) return setError(i18n.t('guard.choose'));
    setBusy(true);
    const kept = await question.decide(answer);
    setBusy(false);
    if (kept.kept) onDone({ way, seq: kept.seq });
    else setError(notKeptText(kept.error));
  }

  return (
    <form onSubmit={submit}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="body" tabIndex={0} aria-label={i18n.t('guard.body')} autofocus>
        <p class="verdict">{question.verdictText}</p>
        <Found question={question} />
        <fieldset>
          <legend>{i18n.t('guard.what')}</legend>
          {offered.map((one) => (
            <div key={one}>
              <label>
                <input
                  type="radio"
                  name="way"
                  aria-label={i18n.t(NAMES[one])}
                  checked={one === way}
                  onChange={() => setWay(one)}
                />
                {i18n.t(NAMES[one])}
              </label>
              {one === way && <Reasons way={one} question={question} />}
            </div>
          ))}
        </fieldset>
        <Limits question={question} />
      </section>
      <footer>
        <p class="error" role="alert">
          {error}
        </p>
        <button type="submit" class="main" disabled={busy}>
          {i18n.t(way === 'authorised' ? 'guard.openWindow' : 'guard.record')}
        </button>
        <button type="submit" name="back" formnovalidate>
          {i18n.t('guard.back')}
        </button>
      </footer>
    </form>
  );
}

function answerOf(way: Exclude<Way, 'authorised'>, given: FormData, question: Question): WayTaken | null {
  const picked = String(given.get('reason') ?? '');
  switch (way) {
    case 'not-same': {
      const reason = question.notSameReasons.find((one) => one === picked);
      const party = Number(given.get('party') ?? 0);
      return reason === undefined ? null : { do: way, party, reason };
    }
    case 'proceed': {
      const reason = question.plainReasons.find((one) => one === picked);
      return reason === undefined ? null : { do: way, reason };
    }
    default:
      return { do: way };
  }
}

/** Why the page is at stop, in the page's own words. */
function Found({ question: { findings } }: { question: Question }) {
  return (
    <ul class="findings">
      {findings.map(({ text, quotes }) => (
        <li key={text}>
          <p>{text}</p>
          {quotes.map((quote) => (
            <p key={quote} class="quote">
              {`“${quote}”`}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Limits({ question: { notChecked, disclaimer } }: { question: Question }) {
  return (
    <section class="limits">
      {notChecked.length > 0 && <h3>{i18n.t('card.notChecked')}</h3>}
      {notChecked.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{disclaimer}</p>
    </section>
  );
}

const AFTER = {
  'not-same': 'guard.afterNotSame',
  authorised: 'guard.afterWindow',
  proceed: 'guard.afterProceed',
  escalate: 'guard.afterEscalate',
  abandon: 'guard.afterAbandon',
} as const;

function Outcome({ done: { way, seq }, onClose }: { done: Done; onClose(): void }) {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    onClose();
  };
  return (
    <form onSubmit={submit}>
      <section class="body" role="status">
        {seq !== null && <p>{i18n.t('decide.kept', [String(seq)])}</p>}
        <p>{i18n.t(AFTER[way])}</p>
      </section>
      <footer>
        <button type="submit" class="main" ref={close}>
          {i18n.t('guard.close')}
        </button>
      </footer>
    </form>
  );
}
