import { expect, it, test } from 'vitest';
import {
  after,
  before,
  type Place,
  placeOf,
  STEPS,
  stepsBefore,
} from '@/entrypoints/welcome/steps';

test.each<[string, Place]>([
  ['', 'rhythm'],
  ['#rhythm', 'rhythm'],
  ['#care', 'care'],
  ['#minute', 'minute'],
  ['#ready', 'ready'],
  ['#nonsense', 'rhythm'],
  ['#constructor', 'rhythm'],
])('the address with "%s" stands at %s', (hash, place) => {
  expect(placeOf(hash)).toBe(place);
});

it('goes on through three steps to the end, and stays there', () => {
  expect(STEPS).toHaveLength(3);
  expect(after('rhythm')).toBe('care');
  expect(after('care')).toBe('minute');
  expect(after('minute')).toBe('ready');
  expect(after('ready')).toBe('ready');
});

it('goes back the same way, and not before the beginning', () => {
  expect(before('ready')).toBe('minute');
  expect(before('minute')).toBe('care');
  expect(before('care')).toBe('rhythm');
  expect(before('rhythm')).toBeNull();
  expect(stepsBefore('ready')).toBe(3);
});
