import { i18n } from '#i18n';
import type { App } from '@/core/app';
import { massageFor } from '@/core/massage';
import type { Instant } from '@/core/time';
import { catalog } from '@/routines/index';

/** What follows from what was answered, in a line. It never says that all is well. */
export function follows({ screening }: Pick<App, 'screening'>, at: Instant): string {
  const massage = massageFor(screening, at, catalog);
  const isUnanswered = massage.kind === 'off' && massage.why === 'unanswered';
  return i18n.t(`welcome.care.${isUnanswered ? 'unanswered' : massage.kind}`);
}
