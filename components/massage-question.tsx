import { i18n } from '#i18n';
import './massage-question.css';

/** Stands beside every button that starts a massage: evidence.md 4.1, 2. */
export const MassageQuestion = () => <p class="massage-question">{i18n.t('massage.question')}</p>;
