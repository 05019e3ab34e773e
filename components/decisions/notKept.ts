import { i18n } from '#i18n';

/** Why something was not kept, in words. An error nobody named is one of storage. */
export function notKeptText(error: string): string {
  switch (error) {
    case 'full':
      return i18n.t('notKept.full');
    case 'not-ready':
      return i18n.t('notKept.notReady');
    case 'page-changed':
      return i18n.t('notKept.pageChanged');
    case 'invalid':
      return i18n.t('notKept.invalid');
    case 'unknown':
      return i18n.t('notKept.unknown');
    case 'held':
      return i18n.t('notKept.held');
    case 'needed':
      return i18n.t('notKept.needed');
    case 'same_person':
      return i18n.t('notKept.samePerson');
    default:
      return i18n.t('notKept.storage');
  }
}
