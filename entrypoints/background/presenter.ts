/** Presenter mode: what leaves for popup, card and workspace names nobody. What is judged and kept is as it was. */
import type { Protocol } from '../../platform/messages.ts';
import { presenting } from '../../platform/settings.ts';
import { masked, namesIn } from '../../rules/wording/masked.ts';
import { announce, orderTabs } from './tabs.ts';

/** The value as it may be shown now. @param source where the names stand, if not in the value itself */
export async function shown<T>(value: T, source: unknown = value): Promise<T> {
  return (await presenting.getValue()) ? masked(value, namesIn(source)) : value;
}

/** Turns it on or off; every open page is screened again, since its card shows names. */
export async function setPresenter({ on }: Protocol['set-presenter']['ask']): Promise<null> {
  await presenting.setValue(on);
  await orderTabs({ order: 'screen-again' });
  announce(null);
  return null;
}
