import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Section } from '@/components/options/section';
import { Switch } from '@/components/options/switch';
import { copied, isWorthCopying, withDay } from '@/components/options/week/copying';
import { DayField } from '@/components/options/week/day-field';
import { usualWeek } from '@/components/options/week/usual-week';
import { weekOrder, workdays } from '@/components/options/week/weekdays';
import type { Week } from '@/core/settings';
import { Kept } from './kept';
import type { PartProps } from './part';

/** When reminders may come at all. */
export const Hours = ({ saving }: PartProps) => {
  const week = saving.settings.hours;
  // Switched off and on again on this page, the hours are what they were.
  const lastWeek = useRef<Week>(usualWeek);
  if (week !== null) lastWeek.current = week;
  const order = weekOrder();

  return (
    <Section id="hours" title={i18n.t('hours.title')}>
      <Kept place="hours" saving={saving}>
        <Switch
          name={i18n.t('hours.on')}
          help={i18n.t('hours.onHelp')}
          on={week !== null}
          onChange={(on) => saving.change({ hours: on ? lastWeek.current : null })}
        />
      </Kept>
      {week !== null && (
        <div class="week">
          {order.map((day) => (
            <Kept key={day} place={`hours-${day}`} saving={saving}>
              <DayField
                day={day}
                ranges={week[day] ?? []}
                onChange={(ranges) =>
                  saving.change({ hours: withDay(week, day, ranges) }, `hours-${day}`)
                }
                onCopy={
                  isWorthCopying(week, day, order, workdays())
                    ? () => saving.change({ hours: copied(week, day, workdays()) }, `hours-${day}`)
                    : null
                }
              />
            </Kept>
          ))}
        </div>
      )}
    </Section>
  );
};
