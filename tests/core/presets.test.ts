import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { PRESET_IDS, PRESETS, presetOf } from '@/core/presets';
import { settingsPatchSchema, usualSettings } from '@/core/settings';
import { MINUTE } from '@/core/time';
import { catalog } from '@/routines/catalog';

describe('the presets', () => {
  it('begin with what holds until somebody chooses', () => {
    expect(PRESET_IDS[0]).toBe('half-hour');
    expect(presetOf(usualSettings)).toBe('half-hour');
  });

  test.each(PRESET_IDS)('%s can be set, and is found again', (id) => {
    expect(v.is(settingsPatchSchema, PRESETS[id])).toBe(true);
    expect(presetOf({ ...usualSettings, ...PRESETS[id] })).toBe(id);
  });

  it('walk where they say so', () => {
    expect(catalog.routines[PRESETS.strong.routine]).toBeDefined();
  });

  test.each([
    ['another interval', { interval: 31 * MINUTE }],
    ['another length', { lasts: 2 * MINUTE }],
    ['a routine of choice', { routine: 'desk-3' }],
    ['the interval of one and the length of another', { lasts: 5 * MINUTE }],
  ] as const)('%s is none of them', (_, change) => {
    expect(presetOf({ ...usualSettings, ...change })).toBeNull();
  });
});
