import { DAY, HOUR, type Instant, MINUTE, SECOND } from '@/core/time';

const two = (count: number): string => String(count).padStart(2, '0');

/** Days from the first of March of the year 0, from which leap days come last in a year, to 1 January 1970. */
const TO_1970 = 719_468;
/** Days in 400 years. */
const ERA = 146_097;

/** A day as a date, 2026-03-09, by the Gregorian calendar: Howard Hinnant, "chrono-compatible low-level date algorithms". */
export function isoDate(day: number): string {
  const days = day + TO_1970;
  const era = Math.floor(days / ERA);
  const inEra = days - era * ERA;
  const yearInEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) /
      365,
  );
  const inYear =
    inEra - (365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const inMonth = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearInEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${two(month)}-${two(inMonth)}`;
}

/** What calendar and clock show at an instant so many minutes east of UTC, and how far that is: 2026-03-09T09:12:31+01:00. */
export function isoThere(at: Instant, utcOffset: number): string {
  const local = at + utcOffset * MINUTE;
  const day = Math.floor(local / DAY);
  const past = local - day * DAY;
  const time = [past / HOUR, (past % HOUR) / MINUTE, (past % MINUTE) / SECOND]
    .map((part) => two(Math.floor(part)))
    .join(':');
  const ahead = Math.abs(utcOffset);
  const offset = `${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
  return `${isoDate(day)}T${time}${utcOffset < 0 ? '-' : '+'}${offset}`;
}
