import { i18n } from '#i18n';
import { Figure } from '@/components/figure/figure';
import { Choices } from '@/components/options/choices';
import { Section } from '@/components/options/section';
import { lengthInWords, routineLead, routineName, stepTitle } from '@/components/words';
import { isOffered, offered } from '@/core/offer';
import { lengthOf, type Routine } from '@/core/routine';
import { catalog, motionOf } from '@/routines/index';
import { Kept } from './kept';
import type { PartProps } from './part';

/** The step that says most about a routine: its longest massage, or its longest step. */
function tellingStep({ slots }: Routine): string {
  const massage = slots.filter((slot) => slot.step.kind === 'massage');
  const telling = massage.length > 0 ? massage : slots;
  return telling.reduce((most, slot) => (slot.lasts > most.lasts ? slot : most)).step.id;
}

/** Which routine a reminder offers. */
export const Routines = ({ saving }: PartProps) => (
  <Section id="routines" title={i18n.t('routines.title')}>
    <Kept place="routine" saving={saving}>
      <Choices
        legend={i18n.t('routines.pick')}
        choices={Object.values(catalog).map((routine) => ({
          value: routine.id,
          name: routineName(routine.id),
          help: `${i18n.t('routines.seconds', [lengthInWords(lengthOf(routine)), routine.slots.length])}. ${routineLead(routine.id)}`,
          note: isOffered(routine, saving.settings)
            ? undefined
            : i18n.t('routines.standIn', [
                routineName(offered(routine.id, saving.settings, catalog).id),
              ]),
          picture: (
            <Figure
              motion={motionOf(tellingStep(routine))}
              elapsed={0}
              running={false}
              label={stepTitle(tellingStep(routine))}
            />
          ),
        }))}
        value={saving.settings.routine}
        onChange={(routine) => saving.change({ routine })}
      />
    </Kept>
  </Section>
);
