import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from './button';
import { ScreenHeading } from './screen-heading';
import './signs-question.css';

type SignsFirstProps = Readonly<{
  figure: ComponentChildren;
  problem: ComponentChildren;
  onYes: () => void;
  onStart: () => void;
}>;

/** Today's question about new signs where it did not stand beside the button: evidence.md 4.1, 2. */
export const SignsFirst = ({ figure, problem, onYes, onStart }: SignsFirstProps) => (
  <>
    {figure}
    <ScreenHeading>{i18n.t('signs.title')}</ScreenHeading>
    <p class="lead">{i18n.t('signs.question')}</p>
    {problem}
    <div class="signs-answers">
      <Button onClick={onYes}>{i18n.t('signs.yes')}</Button>
      <Button tone="warm" onClick={onStart}>
        {i18n.t('reminder.noStart')}
      </Button>
    </div>
  </>
);
