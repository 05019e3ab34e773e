import { i18n } from '#i18n';
import type { Question } from './question.ts';

interface ReasonsProps {
  way: string;
  question: Question;
}

/** What a way asks in addition: picked, never typed. */
export function Reasons({ way, question }: ReasonsProps) {
  switch (way) {
    case 'not-same':
      return (
        <div class="more">
          <Parties question={question} />
          <Picked reasons={question.notSameReasons} />
        </div>
      );
    case 'proceed':
      return (
        <div class="more">
          <Picked reasons={question.plainReasons} />
        </div>
      );
    case 'authorised':
      return <p class="more">{i18n.t('guard.windowHint')}</p>;
    case 'escalate':
      return <p class="more">{i18n.t('guard.escalateHint')}</p>;
    default:
      return null;
  }
}

function Parties({ question: { parties } }: { question: Question }) {
  return (
    <fieldset>
      <legend>{i18n.t('guard.whichParty')}</legend>
      {parties.map(({ name, entries }, i) => (
        <label key={name}>
          <input type="radio" name="party" value={i} defaultChecked={i === 0} aria-label={`${name}: ${entries[0]}`} />
          <span>
            <b>{name}</b>
            {entries.map((entry) => (
              <span key={entry} class="entry">
                {entry}
              </span>
            ))}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Picked({ reasons }: { reasons: Question['notSameReasons'] | Question['plainReasons'] }) {
  return (
    <fieldset>
      <legend>{i18n.t('guard.why')}</legend>
      {reasons.map((reason) => (
        <label key={reason}>
          <input type="radio" name="reason" value={reason} aria-label={i18n.t(`guard.reason_${reason}`)} />
          {i18n.t(`guard.reason_${reason}`)}
        </label>
      ))}
    </fieldset>
  );
}
