import { i18n } from '#i18n';
import { Ring } from '../ring';
import './clock.css';
import './clock-skeleton.css';

/** The clock's own shape, still without words: nothing jumps when they come. */
export const ClockSkeleton = () => (
  <>
    <h1 class="heard">{i18n.t('clock.title')}</h1>
    <div class="clock-top">
      <Ring size={180} width={9} share={0} />
      <div class="clock-side facts">
        <div class="blank blank-line" />
        <div class="blank blank-line" />
      </div>
    </div>
    <div class="blank blank-start" />
    <div class="blank blank-minis" />
    <div class="blank blank-row" />
    <div class="blank blank-day" />
  </>
);
