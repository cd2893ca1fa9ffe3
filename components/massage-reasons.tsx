import { i18n } from '#i18n';
import { linesOf } from './words';
import './notes.css';

/** What speaks against leg massage: evidence.md 4.3. */
export const MassageReasons = () => (
  <ul class="reasons">
    {linesOf(i18n.t('massage.reasons')).map((reason) => (
      <li key={reason}>{reason}</li>
    ))}
  </ul>
);
