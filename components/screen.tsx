import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Mark } from './mark';
import './screen.css';

type ScreenProps = Readonly<{
  name:
    | 'clock'
    | 'reminder'
    | 'player'
    | 'done'
    | 'massage-off'
    | 'signs'
    | 'all'
    | 'partner'
    | 'stop'
    | 'loading';
  children: ComponentChildren;
  /** The buttons in the corner. */
  acts?: ComponentChildren;
}>;

/** What every picture of the popup has in common. */
export const Screen = ({ name, children, acts }: ScreenProps) => (
  <main class={`screen screen-${name}`} data-screen={name} aria-busy={name === 'loading'}>
    <header class="screen-head">
      <Mark size={20} />
      <span>{i18n.t('extName')}</span>
      <div class="screen-acts">{acts}</div>
    </header>
    {children}
  </main>
);
