import { i18n } from '#i18n';

/** Says to the page, and so to screen readers, in which language its words are and how they run. */
export function speakLanguage({ documentElement: page }: Document = document): void {
  page.lang = i18n.t('language');
  page.dir = i18n.t('direction');
}
