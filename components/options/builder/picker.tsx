import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Catalog, Step } from '@/core/routine';
import { Icon } from '../../icon';
import { stepTitle } from '../../words';
import { pickable } from './pickable';
import '../field.css';
import './picker.css';

type PickerProps = Readonly<{
  catalog: Catalog;
  instead: (step: Step) => string | null;
  onPick: (step: Step) => void;
  /** The pointer or the focus came to a step. */
  onShow: (step: Step) => void;
}>;

/** All the steps there are, to be added one after the other. */
export const Picker = ({ catalog, instead, onPick, onShow }: PickerProps) => {
  const id = useId();
  const [search, setSearch] = useState('');
  const groups = pickable(catalog, search);
  return (
    <div class="picker">
      <label class="field-name" for={`${id}-search`}>
        {i18n.t('builder.search')}
      </label>
      <input
        id={`${id}-search`}
        class="field-input picker-search"
        type="search"
        autocomplete="off"
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      <div class="picker-list">
        {groups.map(({ title, steps }) => (
          <div key={title}>
            <p class="picker-kind" aria-hidden="true">
              {title}
            </p>
            <ul aria-label={title}>
              {steps.map((step) => (
                <li key={step.id}>
                  <button
                    type="button"
                    class="pick"
                    data-step={step.id}
                    onClick={() => onPick(step)}
                    onFocus={() => onShow(step)}
                    onPointerEnter={() => onShow(step)}
                  >
                    <Icon name="plus" size={14} />
                    <span>
                      {stepTitle(step.id)}
                      <small> {i18n.t(`builder.${step.posture}`)}</small>
                      {instead(step) !== null && (
                        <small class="pick-instead">{instead(step)}</small>
                      )}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <p class="picker-nothing" role="status">
        {groups.length === 0 && i18n.t('builder.nothing')}
      </p>
    </div>
  );
};
