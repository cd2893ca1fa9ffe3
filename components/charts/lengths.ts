import { i18n } from '#i18n';
import { HOUR, MINUTE, type Ms } from '@/core/time';

/** A number as the person writes it. */
export const numberSaid = (value: number): string => new Intl.NumberFormat().format(value);

/** Of so many hours nobody wants the minutes. */
const MANY = 100 * HOUR;

/** A length of time in hours and minutes: "0 min", "45 min", "2 h 5 min", "1,250 h". */
export function lengthSaid(length: Ms): string {
  if (length >= MANY) {
    return i18n.t('unit.h', [numberSaid(Math.round(length / HOUR))]);
  }
  const whole = Math.round(length / MINUTE) * MINUTE;
  const hours = Math.floor(whole / HOUR);
  const minutes = (whole % HOUR) / MINUTE;
  const parts = [
    ...(hours > 0 ? [i18n.t('unit.h', [hours])] : []),
    ...(minutes > 0 || hours === 0 ? [i18n.t('unit.min', [minutes])] : []),
  ];
  return parts.join(' ');
}
