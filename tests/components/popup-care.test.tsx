// @vitest-environment happy-dom
import '../support/english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { routineLead } from '@/components/words';
import { choose } from '@/core/choosing';
import { freshApp } from '@/core/fresh';
import { DAY, MINUTE, SECOND } from '@/core/time';
import { startOf } from '@/entrypoints/popup/starting';
import { StopView } from '@/entrypoints/popup/stop-view';
import { follows } from '@/entrypoints/welcome/follows';
import { catalog } from '@/routines/catalog';
import { said, someone } from '../support/caring';
import { hear, nothingToCareFor, T0 } from '../support/replay';
import { S, start } from '../support/routine';

afterEach(cleanup);
const app = { ...freshApp(T0), screening: { ...nothingToCareFor(T0), noSignsAt: T0 - DAY } };

it('nobody is taken to deny new signs who was not asked about them', () => {
  const at = T0 + MINUTE;
  expect(startOf(app, 'full-5', at).kind).toBe('signs');
  const asked = startOf(app, 'full-5', at, { isAsked: true });
  expect(asked).toMatchObject({ kind: 'start', command: { noSigns: true } });
  expect(startOf(app, 'walk-3', at)).toMatchObject({ kind: 'start' });
});

it('what stands in for a massage that is off can be started', () => {
  const own = [
    {
      id: 'own:a',
      name: 'calves',
      steps: [
        { step: 'm-calf-l', seconds: 150 },
        { step: 'm-calf-r', seconds: 150 },
      ],
    },
  ];
  const story = someone({ noSignsAt: T0 - DAY, yes: said({ veins: 'both' }) });
  const calves = { ...story.app, own };
  expect(startOf(calves, 'own:a', S).kind).toBe('massage-off');
  const instead = choose(calves, S, catalog, { lasts: 300 * SECOND }).routine;
  const begun = hear({ ...story, app: calves }, start(instead.id, { noSigns: true }));
  expect(begun.app.session).not.toBeNull();
});

it('a sign that was named is not taken back as a slip of the finger', () => {
  const named = { ...app, screening: { ...app.screening, redFlag: { id: 'rf-lung', at: T0 } } };
  const ask = vi.fn(async () => true);
  render(<StopView app={named} isFresh ask={ask} problem={null} onLeave={() => undefined} />);
  const back = screen.getAllByRole('button').at(-1);
  back?.click();
  return Promise.resolve().then(() => {
    const words = screen
      .getAllByRole('button')
      .map((b) => b.textContent)
      .join('|');
    expect(words).not.toMatch(/mistake/i);
  });
});

it.each(['no-leg-move', 'fever'])('welcome does not promise walking to %s', (id) => {
  const one = { screening: { ...app.screening, yes: { [id]: { side: 'both', at: T0 } as const } } };
  expect(follows(one, T0)).not.toMatch(
    /walking.*always stay|Moving always stays|welcome\.care\.(off|partly)$/i,
  );
});

it('whoever named a sign and then says "something else" is not told that other breaks stay', () => {
  const named = { ...app, screening: { ...app.screening, redFlag: { id: 'rf-injury', at: T0 } } };
  render(
    <StopView
      app={named}
      isFresh={false}
      ask={vi.fn(async () => true)}
      problem={null}
      onLeave={() => undefined}
    />,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Back to the signs' }));
  fireEvent.click(screen.getByRole('button', { name: /Something else/ }));
  expect(document.body.textContent).not.toContain('Other breaks stay');
});

it('words of a routine do not promise legs to whoever cannot move them', () => {
  const one = {
    ...app,
    settings: { ...app.settings, lasts: MINUTE as never },
    screening: { ...app.screening, yes: { 'no-leg-move': { side: 'both' as const, at: T0 } } },
  };
  const { routine } = choose(one, T0, catalog);
  expect([routine.id, routineLead(routine)].join(': ')).not.toMatch(/Ankles|knees|heels/i);
});
