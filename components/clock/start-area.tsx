import { i18n } from '#i18n';
import type { Why } from '@/core/choosing';
import { hasMassage, lengthOf, type Routine } from '@/core/routine';
import { MINUTE } from '@/core/time';
import { Button } from '../button';
import { plural } from '../plural';
import { SignsQuestion } from '../signs-question';
import { routineWith } from '../words';
import { Minis } from './minis';
import './start-area.css';

type StartAreaProps = Readonly<{
  /** The routine that fits now, why if there is room to say it, and the ones beside it. */
  routine: Routine;
  why: Why | null;
  minis: readonly Routine[];
  /** Today's question about new signs, if a massage is among them that starting would answer. */
  signs: Readonly<{ onYes: () => void }> | null;
  onStart: (routine: Routine) => void;
  onAll: () => void;
}>;

/** What can be done now, with one click. */
export const StartArea = ({ routine, why, minis, signs, onStart, onAll }: StartAreaProps) => (
  <div class="clock-start">
    {signs && <SignsQuestion onYes={signs.onYes} />}
    <Button tone="warm" onClick={() => onStart(routine)}>
      {plural(
        signs && hasMassage(routine) ? 'clock.noTake' : 'clock.take',
        Math.round(lengthOf(routine) / MINUTE),
      )}
      <em>{routineWith(routine)}</em>
    </Button>
    {why && <p class="clock-why">{i18n.t(`why.${why}`)}</p>}
    <Minis routines={minis} onStart={onStart} onAll={onAll} />
  </div>
);
