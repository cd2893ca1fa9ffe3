import { i18n } from '#i18n';
import { Choices } from '@/components/options/choices';
import { Section } from '@/components/options/section';
import { PEOPLE } from '@/core/settings';
import { Kept } from './kept';
import type { PartProps } from './part';
import { PersonPicture } from './person-picture';
import './look.css';

const people = Array.from({ length: PEOPLE }, (_, person) => person);

/** How Legwork looks: who shows the steps. */
export const Look = ({ saving }: PartProps) => (
  <Section id="look" title={i18n.t('routines.look')}>
    <Kept place="person" saving={saving}>
      <div class="look-people">
        <Choices
          legend={i18n.t('routines.person')}
          help={i18n.t('routines.personHelp')}
          choices={people.map((value) => ({
            value,
            name: i18n.t('routines.personName', [value + 1]),
            picture: <PersonPicture person={value} />,
          }))}
          value={saving.settings.person}
          inARow
          onChange={(person) => saving.change({ person })}
        />
      </div>
    </Kept>
  </Section>
);
