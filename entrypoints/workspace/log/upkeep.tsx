import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RetentionClass } from '../../../platform/log/entry.ts';
import { type Retention, TEN_YEARS } from '../../../platform/log/upkeep.ts';
import { policy, retentionUnder } from '../../../platform/policy.ts';
import { retention } from '../../../platform/settings.ts';

const CLASSES: readonly RetentionClass[] = ['decision', 'memory', 'upkeep'];
const MOST_YEARS = 99;

/** How long contents are kept, by class. */
export function Upkeep() {
  const [years, setYears] = useState<Retention>(TEN_YEARS);
  const [isManaged, setManaged] = useState(false);
  useEffect(() => {
    Promise.all([policy(), retention.getValue()]).then(
      ([set, chosen]) => {
        setYears(retentionUnder(set, chosen));
        setManaged(set.retentionYears !== undefined);
      },
      () => undefined,
    );
  }, []);
  const change = (kept: RetentionClass) => async (event: Event) => {
    const count = Math.round(Number((event.currentTarget as HTMLInputElement).value));
    if (!(count >= 1 && count <= MOST_YEARS)) return;
    const changed = { ...years, [kept]: count };
    setYears(changed);
    await retention.setValue(changed).catch(() => undefined);
  };
  return (
    <section class="tool">
      <h3>{i18n.t('retention.title')}</h3>
      <p class="hint">{i18n.t('retention.hint')}</p>
      {isManaged && <p class="hint">{i18n.t('policy.fixed')}</p>}
      <div class="years">
        {CLASSES.map((kept) => (
          <label key={kept} class="field">
            <span>{i18n.t(`retention.${kept}`)}</span>
            <input
              type="number"
              min={1}
              max={MOST_YEARS}
              value={years[kept]}
              disabled={isManaged}
              onChange={change(kept)}
            />
          </label>
        ))}
      </div>
    </section>
  );
}
