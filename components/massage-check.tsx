import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from './button';
import { MassageQuestion } from './massage-question';
import { MassageReasons } from './massage-reasons';
import { ScreenHeading } from './screen-heading';
import './notes.css';

type MassageCheckProps = Readonly<{
  problem: ComponentChildren;
  onNone: () => void;
  onSome: () => void;
}>;

/** Asked once, before the first massage. Both answers are equally easy to give. */
export const MassageCheck = ({ problem, onNone, onSome }: MassageCheckProps) => (
  <>
    <ScreenHeading>{i18n.t('massage.title')}</ScreenHeading>
    <p class="notes-intro">{i18n.t('massage.intro')}</p>
    <MassageReasons />
    <MassageQuestion />
    {problem}
    <div class="two-answers">
      <Button onClick={onNone}>{i18n.t('massage.none')}</Button>
      <Button onClick={onSome}>{i18n.t('massage.some')}</Button>
    </div>
  </>
);
