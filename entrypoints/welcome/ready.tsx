import { i18n } from '#i18n';
import { Button } from '@/components/button';
import { PinHint } from '@/components/welcome/pin-hint';
import { lengthInWords } from '@/components/words';
import type { App } from '@/core/app';
import { untilReminder } from '@/core/clocks';
import { isWorkingAt } from '@/core/hours';
import { screenOf } from '@/core/screen';
import { isStopped } from '@/core/screening';
import type { Instant } from '@/core/time';
import { calendar, timeOfDay } from '@/shell/calendar';
import { openOptions } from '@/shell/open';
import { useOnToolbar } from '@/shell/use-on-toolbar';
import type { PartProps } from './part';
import { Sheet } from './sheet';

/** What was just done. */
function above(app: App, at: Instant): string {
  if (app.screening.redFlag !== null) return i18n.t('welcome.ready.stopped');
  const isDone = screenOf(app, at) === 'done' && app.finished?.completed;
  return i18n.t(isDone ? 'welcome.ready.done' : 'welcome.ready.above');
}

/** When the first reminder comes, or what it takes. */
function first(app: App, at: Instant): string {
  if (isStopped(app.screening)) return i18n.t('welcome.minute.stopped');
  if (app.pause !== null) return i18n.t('options.willPaused');
  const left = untilReminder(app, at);
  // Outside working hours none comes.
  const comes = left !== null && isWorkingAt(app.settings.hours, at + left, calendar);
  return comes
    ? i18n.t('welcome.ready.first', [timeOfDay(at + left)])
    : i18n.t('welcome.ready.firstAfter', [lengthInWords(app.settings.interval)]);
}

/** The end: Legwork counts, and where it is found. */
export const Ready = ({ app, at }: PartProps) => {
  const pinned = useOnToolbar();
  return (
    <Sheet
      above={above(app, at)}
      title={i18n.t('welcome.ready.title')}
      lead={first(app, at)}
      aside={<PinHint browser={import.meta.env.FIREFOX ? 'firefox' : 'chromium'} pinned={pinned} />}
    >
      <Button place="sheet-act" onClick={openOptions}>
        {i18n.t('welcome.ready.settings')}
      </Button>
      <p class="sheet-note">{i18n.t('welcome.ready.private')}</p>
    </Sheet>
  );
};
