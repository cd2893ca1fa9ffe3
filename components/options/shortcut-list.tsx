import { i18n } from '#i18n';
import './shortcut-list.css';

type Shortcut = Readonly<{
  id: string;
  /** What it does. */
  name: string;
  /** As the browser writes it, such as Alt+Shift+L; '' while none is set. */
  keys: string;
}>;

type ShortcutListProps = Readonly<{ shortcuts: readonly Shortcut[] }>;

/** What can be done by keys from anywhere, and with which. */
export const ShortcutList = ({ shortcuts }: ShortcutListProps) => (
  <dl class="shortcuts">
    {shortcuts.map(({ id, name, keys }) => (
      <div key={id}>
        <dt>{name}</dt>
        <dd>{keys === '' ? i18n.t('shortcuts.none') : <kbd>{keys}</kbd>}</dd>
      </div>
    ))}
  </dl>
);
