import { i18n } from '#i18n';
import { Section } from '@/components/options/section';
import type { Day } from '@/core/calendar';
import { calendar, dateOf } from '@/shell/calendar';
import { useExport } from '@/shell/use-export';
import { BringIn } from './bring-in';
import { Erase } from './erase';
import { SaveCopy } from './save-copy';

const NOON = 12 * 60;

const dayInWords = (day: Day): string => dateOf(calendar.instantOf(day, NOON));

/** What one can do with one's own data: take a copy along, bring one in, erase. */
export const Keeping = ({ today }: Readonly<{ today: Day }>) => {
  const copying = useExport();
  return (
    <Section id="keep" title={i18n.t('keep.title')}>
      <p>{i18n.t('keep.intro')}</p>
      <div class="keeping">
        <SaveCopy copying={copying} />
        <BringIn dateOf={dayInWords} />
        <Erase today={today} dateOf={dayInWords} onCopy={() => copying.save('json')} />
      </div>
    </Section>
  );
};
