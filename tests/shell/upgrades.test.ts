import { describe, expect, it, test } from 'vitest';
import { freshApp } from '@/core/fresh';
import { FITS, usualSettings } from '@/core/settings';
import { MINUTE, SECOND } from '@/core/time';
import { readApp } from '@/shell/state';
import { upgraded, VERSION } from '@/shell/upgrades';
import { hear, look, sitsDown, T0 } from '../support/replay';
import { isMassaging } from '../support/routine';
import first from './frozen/state-1.json';

/** What the first release stored, written by its own code; none of it may be changed. */
const { sitting, undecided, locked, reminded, playing } = first;

it('sits on after the update', () => {
  const app = readApp(sitting, sitting.app.heardAt);
  expect(app.presence).toEqual({ kind: 'present', inputAt: sitting.app.presence.inputAt });
  expect(app.spell).toEqual({ since: sitting.app.spell.since, lasted: sitting.app.spell.sat });
  expect(app.countingSince).toBe(sitting.app.countingSince);
  const { massage: _, routine, ...settings } = sitting.app.settings;
  expect(app.settings).toMatchObject({
    ...settings,
    routine: routine === 'desk-3' ? FITS : routine,
  });
});

it('knows since when hands rest', () => {
  const { presence } = readApp(undecided, undecided.app.heardAt);
  const { leftAt } = undecided.app.presence;
  expect(presence).toEqual({ kind: 'undecided', leftAt, restsSince: leftAt });
});

it('keeps a lock', () => {
  const { presence } = readApp(locked, locked.app.heardAt);
  expect(presence).toMatchObject({
    ...locked.app.presence,
    restsSince: locked.app.presence.leftAt,
  });
});

it('keeps a reminder and a routine', () => {
  expect(readApp(reminded, reminded.app.heardAt).reminder).toMatchObject(reminded.app.reminder);
  expect(readApp(playing, playing.app.heardAt + MINUTE).session).toMatchObject(playing.app.session);
});

/** Version 2 as it stored massage. */
const second = (massage: string) => ({
  version: 2,
  app: { ...freshApp(T0), screening: undefined, settings: { ...usualSettings, massage } },
});

test.each([
  ['off', { answeredAt: T0, yes: { unsure: { side: 'both', at: T0 } } }],
  // The question of then named half of the conditions of now.
  ['on', { answeredAt: null, yes: {} }],
  ['unanswered', { answeredAt: null, yes: {} }],
])('massage that was %s', (massage, screening) => {
  expect(readApp(second(massage), T0).screening).toMatchObject(screening);
});

describe('an update in the middle of a routine', () => {
  const midway = (massage: string) => ({
    version: 2,
    app: {
      ...freshApp(T0),
      screening: undefined,
      settings: { ...usualSettings, massage },
      session: {
        routine: 'full-5',
        startedAt: T0,
        position: 0,
        played: { seated: 0, standing: 0, walking: 0 },
        confirmed: 0,
        atDesk: [],
        run: { kind: 'running', since: T0 },
      },
    },
  });

  it.each(['off', 'on', 'unanswered'])('plays no massage unanswered: %s', (massage) => {
    const app = readApp(midway(massage), T0 + SECOND);
    const looked = hear({ ...sitsDown(), app }, look(T0 + 2 * SECOND));
    expect(isMassaging(looked)).toBe(false);
  });

  it('never throws on odd names', () => {
    const odd = midway('on');
    for (const routine of ['constructor', 'toString', '__proto__'])
      expect(() =>
        upgraded({ ...odd, app: { ...odd.app, session: { ...odd.app.session, routine } } }),
      ).not.toThrow();
  });
});

test.each([
  ['nothing', undefined],
  ['text', 'legwork'],
  ['a version without an app', { version: 1 }],
  ['an app that is text', { version: 1, app: 'x' }],
])('does not mind %s', (_, stored) => {
  expect(() => upgraded(stored)).not.toThrow();
});

it('leaves what a later release stored as it is', () => {
  const app = { heardAt: 1 };
  expect(upgraded({ version: VERSION + 1, app })).toBe(app);
});
