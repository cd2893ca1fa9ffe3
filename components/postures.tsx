import { i18n } from '#i18n';
import type { Played } from '@/core/app';
import type { Posture } from '@/core/routine';
import { type Ms, SECOND } from '@/core/time';
import { lengthInWords } from './words';

const POSTURES = ['seated', 'standing', 'walking'] as const satisfies readonly Posture[];

type PosturesProps = Readonly<{
  played: Played;
  /** Of the walking, what was played without input at the desk. */
  confirmed: Ms;
}>;

/** What was played, as a bar and in words. */
export const Postures = ({ played, confirmed }: PosturesProps) => {
  const some = POSTURES.filter((posture) => played[posture] >= SECOND / 2);
  const unsure = played.walking - confirmed;
  if (some.length === 0) return <p class="lead">{i18n.t('done.nothing')}</p>;
  return (
    <div>
      <div class="postures-bar" aria-hidden="true">
        {some.map((posture) => (
          <i key={posture} class={`posture-${posture}`} style={{ flexGrow: played[posture] }} />
        ))}
      </div>
      <ul class="postures-list">
        {some.map((posture) => (
          <li key={posture}>
            <i class={`posture-${posture}`} />
            {i18n.t(`done.${posture}`, [lengthInWords(played[posture])])}
          </li>
        ))}
      </ul>
      {unsure >= SECOND / 2 && (
        <p class="postures-unsure">{i18n.t('done.unsure', [lengthInWords(unsure)])}</p>
      )}
    </div>
  );
};
