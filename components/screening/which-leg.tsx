import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Side } from '@/core/routine';

const SIDES = ['left', 'right', 'both'] as const satisfies readonly Side[];

type WhichLegProps = Readonly<{
  side: Side | null;
  /** Whether it was saved without saying which. */
  missing: boolean;
  onChange: (side: Side) => void;
}>;

/** The left leg, the right or both: nothing is taken for granted. */
export const WhichLeg = ({ side, missing, onChange }: WhichLegProps) => {
  const id = useId();
  return (
    <fieldset class="which-leg" aria-describedby={missing ? `${id}-missing` : undefined}>
      <legend>{i18n.t('screening.leg')}</legend>
      <div class="which-leg-sides">
        {SIDES.map((one) => (
          <label key={one} class="which-leg-side">
            <input
              type="radio"
              name={id}
              checked={one === side}
              aria-invalid={missing}
              onChange={() => onChange(one)}
            />
            <span>{i18n.t(`screening.${one}`)}</span>
          </label>
        ))}
      </div>
      {missing && (
        <p class="which-leg-missing" id={`${id}-missing`}>
          {i18n.t('screening.noLeg')}
        </p>
      )}
    </fieldset>
  );
};
