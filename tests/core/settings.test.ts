import * as v from 'valibot';
import { expect, test } from 'vitest';
import { INTERVAL, readMinutes, settingsSchema, usualSettings } from '@/core/settings';
import { MINUTE } from '@/core/time';

test.each([
  ['10', 10 * MINUTE],
  [' 45 ', 45 * MINUTE],
  ['180', 180 * MINUTE],
  ['', 'empty'],
  ['   ', 'empty'],
  ['9', 'too-short'],
  ['0', 'too-short'],
  ['-30', 'too-short'],
  ['181', 'too-long'],
  ['1e9', 'too-long'],
  ['30.5', 'not-whole'],
  ['NaN', 'not-a-number'],
  ['Infinity', 'not-a-number'],
  ['half an hour', 'not-a-number'],
])('somebody types "%s" for the interval', (typed, read) => {
  expect(readMinutes(typed, INTERVAL)).toBe(read);
});

test.each([
  ['nothing', {}],
  [
    'nonsense',
    { interval: 'soon', absence: null, snooze: 1, way: 'siren', routine: 7, massage: 1 },
  ],
  ['sounds that there are not', { sound: 'loud', chime: 1, voice: null, volume: 45, rate: 3 }],
  ['numbers that are none', { interval: Number.NaN, absence: Number.POSITIVE_INFINITY }],
])('settings made of %s fall back to the usual ones', (_, stored) => {
  expect(
    v.parse(settingsSchema, {
      ...Object.fromEntries(Object.keys(usualSettings).map((key) => [key, undefined])),
      ...stored,
    }),
  ).toEqual(usualSettings);
});
