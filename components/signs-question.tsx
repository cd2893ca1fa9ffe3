import { i18n } from '#i18n';
import { Button } from './button';
import './signs-question.css';

type SignsQuestionProps = Readonly<{ onYes: () => void }>;

/** Stands above the button that starts a massage, once a day; starting says no: evidence.md 4.1, 2. */
export const SignsQuestion = ({ onYes }: SignsQuestionProps) => (
  <p class="signs-question">
    {i18n.t('signs.question')}{' '}
    <Button tone="link" onClick={onYes}>
      {i18n.t('signs.yes')}
    </Button>
  </p>
);
