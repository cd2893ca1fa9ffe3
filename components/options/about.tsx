import { i18n } from '#i18n';
import './about.css';

/** What may be said: evidence.md 2.3. */
export const About = () => (
  <div class="about">
    <p class="about-promise">{i18n.t('about.promise')}</p>
    <p>{i18n.t('about.movement')}</p>
    <p>{i18n.t('about.massage')}</p>
    <p>{i18n.t('about.care')}</p>
    <p>{i18n.t('about.privacy')}</p>
  </div>
);
