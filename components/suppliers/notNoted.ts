import { i18n } from '#i18n';

/** Why an answer was not kept, in words. */
export function notNotedText(error: string): string {
  if (error === 'changed') return i18n.t('supplier.changed');
  return error === 'empty' ? i18n.t('supplier.empty') : i18n.t('notKept.storage');
}
