// @vitest-environment happy-dom
import '../support/english';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Builder } from '@/components/options/builder/builder';
import { pickable } from '@/components/options/builder/pickable';
import { blankDraft, type Draft, draftOf } from '@/core/own-draft';
import { catalog } from '@/routines/index';
import { press, text } from '../support/on-the-page';

let saved: Draft[] = [];
beforeEach(() => {
  saved = [];
});
afterEach(cleanup);

const lunch = draftOf({
  id: 'own:a',
  name: 'After lunch',
  steps: [
    { step: 'ankle-pump', seconds: 20 },
    { step: 'squeeze', seconds: 30 },
    { step: 'toe-lift', seconds: 40 },
  ],
});

const Held = ({ of = lunch }: { of?: Draft }) => {
  const [draft, setDraft] = useState(of);
  return (
    <Builder
      title="A routine of your own"
      draft={draft}
      isNew
      catalog={catalog}
      instead={({ id }) => (id === 'squat' ? 'Your answers leave this out.' : null)}
      figure={(step) => <span data-testid="figure">{step}</span>}
      problem={null}
      onChange={setDraft}
      onSave={() => saved.push(draft)}
      onCancel={() => undefined}
    />
  );
};

const button = (name: RegExp | string) => screen.getByRole('button', { name });
const seconds = (name: RegExp) => screen.getByRole('spinbutton', { name }) as HTMLInputElement;
const steps = () =>
  screen
    .getAllByRole('listitem', { name: /^Step/ })
    .map((item) => item.getAttribute('aria-label')?.replace(/^Step \d+, /, ''));
const name = () => screen.getByLabelText('Name') as HTMLInputElement;

describe('building a routine', () => {
  it('finds steps, adds them, counts the time and saves', () => {
    render(<Held of={blankDraft('own:b')} />);
    fireEvent.input(name(), { target: { value: 'Long call' } });
    fireEvent.input(screen.getByLabelText('Find a step'), { target: { value: 'toe LIFT' } });
    press(/^Toe lifts/);
    fireEvent.input(screen.getByLabelText('Find a step'), { target: { value: 'squeeze' } });
    press(/^Squeeze and release/);
    fireEvent.input(seconds(/step 2/), { target: { value: '45' } });
    expect(text()).toContain('1 min 5 s · 2 steps');
    press('Save routine');
    expect(saved).toMatchObject([
      {
        id: 'own:b',
        name: 'Long call',
        steps: [
          { step: 'toe-lift', seconds: '20' },
          { step: 'squeeze', seconds: '45' },
        ],
      },
    ]);
  });

  it('reorders, doubles and removes, with the focus on the way', () => {
    render(<Held />);
    button('Move down: step 1, Ankle pumps').focus();
    press('Move down: step 1, Ankle pumps');
    expect(steps()).toEqual(['Squeeze and release', 'Ankle pumps', 'Toe lifts']);
    expect(document.activeElement).toBe(button('Move down: step 2, Ankle pumps'));
    press('Move down: step 2, Ankle pumps');
    // It is the last now: the way back has the focus.
    expect(document.activeElement).toBe(button('Move up: step 3, Ankle pumps'));
    expect(text()).toContain('Ankle pumps is now step 3 of 3.');
    press('Once more: step 3, Ankle pumps');
    expect(steps()).toHaveLength(4);
    press('Remove: step 4, Ankle pumps');
    press('Remove: step 3, Ankle pumps');
    expect(steps()).toEqual(['Squeeze and release', 'Toe lifts']);
    expect(document.activeElement).toBe(button('Remove: step 2, Toe lifts'));
  });

  it('shows the step that has the pointer or the focus', () => {
    render(<Held />);
    const figure = () => screen.getByTestId('figure').textContent;
    expect(figure()).toBe('ankle-pump');
    fireEvent.focusIn(seconds(/step 3/));
    expect(figure()).toBe('toe-lift');
    press('Add a step');
    fireEvent.focus(button(/^March on the spot/));
    expect(figure()).toBe('march');
  });

  it('marks what comes instead of a step', () => {
    render(<Held />);
    press('Add a step');
    expect(button(/^Small squats/).textContent).toContain('Your answers leave this out.');
    press(/^Small squats/);
    const row = screen.getByRole('listitem', { name: 'Step 4, Small squats' });
    expect(row.textContent).toContain('Your answers leave this out.');
  });
});

describe('what is wrong', () => {
  const save = () => press('Save routine');

  it('is not pointed out before somebody wants to save', () => {
    render(<Held of={blankDraft('own:b')} />);
    expect(text()).not.toContain('Please give it a name.');
    save();
    expect(text()).toContain('Please give it a name.');
    expect(text()).toContain('A routine needs a step at least.');
    expect(text()).toContain('2 places to mend');
    expect(document.activeElement).toBe(name());
    expect(saved).toEqual([]);
  });

  it('is told at a long name, which stays to be mended', () => {
    render(<Held />);
    fireEvent.input(name(), { target: { value: 'x'.repeat(34) } });
    expect(text()).toContain('That is 2 letters too long.');
    expect(name().value).toHaveLength(34);
    save();
    expect(saved).toEqual([]);
    fireEvent.input(name(), { target: { value: 'x'.repeat(32) } });
    save();
    expect(saved).toHaveLength(1);
  });

  it.each([
    ['', /type the seconds, 5 to 600/],
    ['3', /At least 5 seconds/],
    ['601', /At most 600 seconds/],
    ['7', /In steps of 5, please\. 5 or 10/],
  ])('is told at seconds of %j once typing rests', (typed, words) => {
    render(<Held />);
    fireEvent.input(seconds(/step 2/), { target: { value: typed } });
    expect(text()).not.toMatch(words);
    fireEvent.blur(seconds(/step 2/));
    const row = screen.getByRole('listitem', { name: /^Step 2/ });
    expect(row.textContent).toMatch(words);
    expect(seconds(/step 2/).getAttribute('aria-invalid')).toBe('true');
    save();
    expect(saved).toEqual([]);
    expect(document.activeElement).toBe(seconds(/step 2/));
    button('Save routine').focus();
    save();
    expect(document.activeElement).toBe(seconds(/step 2/));
  });

  it('is a jump between chair and feet, mended by a click or two', () => {
    render(<Held />);
    press('Add a step');
    press(/^Walk around/);
    expect(text()).toContain('nothing has brought you up from the chair');
    save();
    expect(saved).toEqual([]);
    press('Add “Stand up slowly” here');
    expect(text()).toContain('It would end on your feet');
    press('Add “Sit down with control” here');
    expect(steps().slice(3)).toEqual(['Stand up slowly', 'Walk around', 'Sit down with control']);
    save();
    expect(saved).toHaveLength(1);
  });
});

describe('the steps to pick from', () => {
  const titles = (search: string) => pickable(catalog, search).flatMap(({ steps }) => steps);

  it('are all that are for one person, none called the same twice', () => {
    const ids = titles('').map(({ id }) => id);
    expect(ids).toContain('change-legs');
    expect(ids).not.toContain('change-legs-r');
    expect(ids.filter((id) => id.startsWith('pp-'))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are found by words in any order, by kind and by posture', () => {
    expect(titles('calf left massage').map(({ id }) => id)).toEqual(['m-calf-l']);
    expect(titles('walking').map(({ id }) => id)).toContain('walk');
    expect(titles('xyzzy')).toEqual([]);
  });

  it('say so where nothing is found', () => {
    render(<Held of={blankDraft('own:b')} />);
    const search = screen.getByLabelText('Find a step');
    fireEvent.input(search, { target: { value: 'xyzzy' } });
    expect(within(document.body).getByText('No step is called that.')).toBeTruthy();
  });
});

it('gives its buttons names and types', () => {
  render(<Held />);
  press('Add a step');
  for (const one of screen.getAllByRole('button')) {
    expect(one.getAttribute('type')).toBe('button');
    expect(one.textContent || one.getAttribute('aria-label')).toBeTruthy();
  }
});
