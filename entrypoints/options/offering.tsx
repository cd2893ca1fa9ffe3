import { i18n } from '#i18n';
import { Choices } from '@/components/options/choices';
import { Picked } from '@/components/options/routine-list/picked';
import { grouped } from '@/components/routine-list/group-of';
import { lengthInWords } from '@/components/words';
import { isForPartner, type Routine } from '@/core/routine';
import { FITS, LENGTHS, SPACES } from '@/core/settings';
import { Kept } from './kept';
import type { PartProps } from './part';
import './offering.css';

type OfferingProps = PartProps &
  Readonly<{
    routines: readonly Routine[];
    /** Whether the routine that is always offered is left out just now. */
    isOut: boolean;
  }>;

/** What a reminder offers: whatever fits, in a length and the room there is, or always the same routine. */
export const Offering = ({ saving, routines: all, isOut }: OfferingProps) => {
  // A partner is screened each time, and no reminder can do that.
  const routines = all.filter((one) => !isForPartner(one));
  const { routine, lasts, space, favourites } = saving.settings;
  const picked = routines.find(({ id }) => id === routine);
  // What is picked first: a favourite, or what stands first in the list.
  const first = routines.find(({ id }) => favourites.includes(id)) ?? routines[0];
  return (
    <>
      <Kept place="routine" saving={saving}>
        <Choices
          legend={i18n.t('routines.offer')}
          choices={[
            { value: 'fits', name: i18n.t('routines.fits'), help: i18n.t('routines.fitsHelp') },
            { value: 'fixed', name: i18n.t('routines.fixed'), help: i18n.t('routines.fixedHelp') },
          ]}
          value={picked === undefined ? 'fits' : 'fixed'}
          onChange={(way) =>
            saving.change({ routine: way === 'fits' ? FITS : (first?.id ?? FITS) })
          }
        />
        {picked && (
          <Picked
            groups={grouped(routines)}
            value={picked.id}
            note={isOut ? i18n.t('routines.fixedOut') : null}
            onChange={(id) => saving.change({ routine: id })}
          />
        )}
      </Kept>
      <Kept place="lasts" saving={saving}>
        <Choices
          legend={i18n.t('routines.lasts')}
          help={i18n.t('routines.lastsHelp')}
          choices={LENGTHS.map((value) => ({ value, name: lengthInWords(value) }))}
          value={lasts}
          inARow
          onChange={(next) => saving.change({ lasts: next })}
        />
      </Kept>
      <Kept place="space" saving={saving}>
        <div class="offering-space">
          <Choices
            legend={i18n.t('routines.space')}
            choices={SPACES.map((value) => ({ value, name: i18n.t(`routines.${value}`) }))}
            value={space}
            inARow
            onChange={(next) => saving.change({ space: next })}
          />
        </div>
      </Kept>
    </>
  );
};
