import { describe, expect, it } from 'vitest';
import type { App } from '@/core/app';
import { careOf, findRoutine, offerOf } from '@/core/library';
import { mirrored } from '@/core/mirroring';
import { lengthOf } from '@/core/routine';
import { MINUTE, SECOND } from '@/core/time';
import { catalog } from '@/routines/catalog';
import { person } from '../support/person';
import { ask, replay, sitsDown, T0, until } from '../support/replay';
import { playing, S, start } from '../support/routine';

const NOW = T0 + 20 * MINUTE;

describe('the legs take turns', () => {
  const desk3 = findRoutine(person(), 'desk-3', catalog);
  const first = (app: App) => {
    const offer = desk3 && offerOf(app, desk3, careOf(app, NOW), catalog);
    return offer?.routine.slots.find(({ step }) => step.side !== 'both')?.step.id;
  };
  const begin = start('desk-3');

  it('left first', () => expect(first(person())).toBe('m-sweep-l'));

  it('right first, once a routine was stopped after the left leg', () => {
    const story = replay([begin, ask({ type: 'stop-routine' }, S + 25 * SECOND)]);
    expect(story.app.recent).toEqual([{ routine: 'desk-3', left: 20_000, right: 0 }]);
    expect(first(story.app)).toBe('m-sweep-r');
  });

  it('left first again once both had their time', () => {
    const story = until(replay([begin]), S + 3 * MINUTE);
    expect(story.app.recent).toEqual([{ routine: 'desk-3', left: 30_000, right: 30_000 }]);
    expect(first(story.app)).toBe('m-sweep-l');
  });

  it('forgets what was taken back', () => {
    const story = until(replay([begin]), S + 3 * MINUTE);
    const undone = replay([ask({ type: 'undo-routine' }, S + 4 * MINUTE)], story);
    expect(undone.app.recent).toEqual([]);
  });

  it('are as before when they are changed twice', () =>
    expect(desk3 && mirrored(mirrored(desk3, catalog), catalog)).toEqual(desk3));

  it('changes legs the other way round, too', () => {
    const full5 = findRoutine(person(), 'full-5', catalog);
    const app = { ...person(), recent: [{ routine: 'full-5', left: 60_000, right: 0 }] };
    const offer = full5 && offerOf(app, full5, careOf(app, NOW), catalog);
    const ids = offer?.routine.slots.map(({ step }) => step.id) ?? [];
    expect(ids.slice(1, 3)).toEqual(['foot-fwd-r', 'm-ankle-r']);
    expect(ids).toContain('change-legs-r');
    expect(ids).not.toContain('change-legs');
    expect(offer && lengthOf(offer.routine)).toBe(5 * MINUTE);
    expect(full5 && mirrored(mirrored(full5, catalog), catalog)).toEqual(full5);
  });

  it('are never changed in an own routine for one leg', () => {
    const own = [
      {
        id: 'own:left',
        name: 'Left calf only',
        steps: [
          { step: 'm-calf-l', seconds: 60 },
          { step: 'sit-calf-l', seconds: 30 },
        ],
      },
    ];
    const story = sitsDown();
    const mine = { ...story, app: { ...story.app, own } };
    const once = until(replay([start('own:left')], mine), S + 2 * MINUTE);
    const twice = replay([start('own:left', {}, S + 5 * MINUTE)], once);
    expect(playing(twice)).toEqual(['m-calf-l', 'sit-calf-l']);
  });
});
