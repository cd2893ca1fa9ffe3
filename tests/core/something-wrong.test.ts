import { describe, expect, it } from 'vitest';
import { untilReminder } from '@/core/clocks';
import { outlook } from '@/core/outlook';
import { isForPartner } from '@/core/routine';
import { OTHER } from '@/core/screening';
import { HOUR, MINUTE, SECOND } from '@/core/time';
import { catalog } from '@/routines/catalog';
import { active, ask, reminders, replay, sitsDown, T0, until, world } from '../support/replay';
import { isMassaging, S, start } from '../support/routine';

describe('something is wrong', () => {
  const wrong = ask({ type: 'something-wrong' }, S + MINUTE);
  const clot = ask({ type: 'name-red-flag', id: 'rf-clot' }, S + 2 * MINUTE);
  const clotAtOnce = ask({ type: 'name-red-flag', id: 'rf-clot' }, S);
  const other = ask({ type: 'name-red-flag', id: OTHER }, S + 2 * MINUTE);
  const checked = ask({ type: 'clear-red-flag' }, S + 3 * MINUTE);
  const later = (routine: string) => start(routine, { noSigns: true }, S + 4 * MINUTE);

  it('ends the routine', () => {
    const story = replay([start('desk-3'), wrong]);
    expect(story.app).toMatchObject({ session: null, finished: null });
    expect(story.app.screening.redFlag).toEqual({ id: null, at: S + MINUTE });
  });

  it('that is no warning sign leaves movement, and no massage', () => {
    const story = replay([start('desk-3'), wrong, other, later('desk-3')]);
    expect(story.app.session).not.toBeNull();
    expect(isMassaging(story)).toBe(false);
  });

  it.each(Object.keys(catalog.routines))('with a name refuses %s', (id) => {
    const receiver = isForPartner(catalog.routines[id]) ? { receiver: {} } : {};
    const begins = start(id, { noSigns: true, ...receiver }, S + 4 * MINUTE);
    expect(replay([begins]).app.session).not.toBeNull();
    expect(replay([wrong, clot, begins]).app.session).toBeNull();
  });

  it('with a name refuses also what the shortcut starts', () => {
    const shortcut = ask({ type: 'start-suggested' }, S + 4 * MINUTE);
    expect(replay([wrong, clot, shortcut]).app.session).toBeNull();
  });

  it('named at once ends the routine too', () =>
    expect(replay([start('walk-3'), clot]).app.session).toBeNull());

  it('keeps its name when it is said again', () =>
    expect(
      replay([clot, ask({ type: 'something-wrong' }, S + HOUR)]).app.screening.redFlag,
    ).toEqual({ id: 'rf-clot', at: S + HOUR }));

  it('named silences reminders until it was checked', () => {
    const day = replay([clot, ...[1, 2, 3].map((hours) => active(T0 + hours * HOUR))]);
    const quiet = until(day, T0 + 3 * HOUR);
    expect(reminders(quiet)).toEqual([]);
    const later = T0 + 3 * HOUR + MINUTE;
    const back = until(replay([ask({ type: 'clear-red-flag' }, later)], quiet), later + HOUR);
    expect(reminders(back).length).toBeGreaterThan(0);
  });

  it('named announces no next reminder', () =>
    expect(untilReminder(replay([clotAtOnce]).app, S + MINUTE)).toBeNull());

  it('named shows no badge of minutes overdue, also in a call', () => {
    const call = ask({ type: 'begin-call', lasts: null }, S + SECOND);
    const later = until(replay([clotAtOnce, call]), S + 50 * MINUTE);
    expect(outlook(later.app, later.app.heardAt, world).badge.text).toBe('');
  });

  it('that nobody named yet calls nobody to exercise', () => {
    // The popup may close before a sign is chosen.
    const story = until(replay([ask({ type: 'something-wrong' }, S)]), S + 2 * HOUR);
    expect(reminders(story)).toEqual([]);
  });

  it('that is no warning sign does not silence them', () =>
    expect(reminders(until(replay([wrong, other]), T0 + HOUR)).length).toBeGreaterThan(0));

  it('stays what it was named, whatever else is said', () =>
    expect(replay([clot, { ...other, at: S + 3 * MINUTE }]).app.screening.redFlag?.id).toBe(
      'rf-clot',
    ));

  it('checked, everything is as it was answered', () =>
    expect(isMassaging(replay([wrong, clot, checked, later('desk-3')]))).toBe(true));

  it('takes a reminder back', () => {
    const raised = until(sitsDown(), T0 + 31 * MINUTE);
    expect(raised.app.reminder?.kind).toBe('raised');
    const story = replay([ask({ type: 'something-wrong' }, T0 + 32 * MINUTE)], raised);
    expect(story.app.reminder).toBeNull();
    expect(story.told.at(-1)?.effect).toBe('withdraw');
  });
});
