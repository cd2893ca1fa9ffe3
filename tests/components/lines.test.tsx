// @vitest-environment happy-dom
import '../support/english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LineForm } from '@/components/lines/line-form';
import { LineList } from '@/components/lines/line-list';
import { dayInWords, lineWords, placeInWords } from '@/components/lines/line-words';
import { clockTime } from '@/components/options/week/clock-time';
import { ANSWERS, type Recorded } from '@/core/history';
import { DAY, HOUR, MINUTE, SECOND } from '@/core/time';

afterEach(cleanup);

const MONDAY = Date.UTC(2026, 0, 5);
const at = (hour: number, minute = 0) => MONDAY + hour * HOUR + minute * MINUTE;
const span = (startedAt: number, endedAt: number) => ({ startedAt, endedAt, utcOffset: 0 });

const sat: Recorded = {
  ...span(at(9, 2) + 40 * SECOND, at(9, 41) + 12 * SECOND),
  id: 'spell:1',
  kind: 'spell',
  sat: 38 * MINUTE + 32 * SECOND,
};
const gone: Recorded = { ...span(at(10), at(10, 45)), id: 'absence:2', kind: 'absence' };
const asked: Recorded = {
  ...span(at(11), at(11, 2)),
  id: 'reminder:3',
  kind: 'reminder',
  answer: 'skipped',
  asked: 1,
};
const walk: Recorded = {
  ...span(at(12), at(12, 5)),
  id: 'routine:4',
  kind: 'routine',
  routine: 'walk-3',
  completed: true,
  legBreak: true,
  played: { seated: 0, standing: MINUTE, walking: 2 * MINUTE },
  confirmed: 2 * MINUTE,
};

const nameOf = (id: string) => (id === 'walk-3' ? '3-minute walk' : null);
const wordsOf = (line: Recorded) => lineWords(line, nameOf);
const told = (line: Recorded): string => [wordsOf(line).name, ...wordsOf(line).more].join(', ');
const times = (from: number, to: number) => `${clockTime(from)} to ${clockTime(to)}`;

describe('a line in words', () => {
  it.each([
    [sat, 'Sitting, 39 min'],
    [
      { ...sat, sat: 30 * MINUTE },
      'Sitting, 30 min, 9 min not counted, while the screen was locked',
    ],
    [{ ...gone, kind: 'standing', stood: 45 * MINUTE }, 'Standing, 45 min'],
    [gone, 'Away, 45 min'],
    [{ ...gone, endedAt: gone.startedAt + 63 * HOUR }, 'Away, 63 h'],
    [{ ...gone, kind: 'pause' }, 'Reminders paused, 45 min'],
    [asked, 'Reminder, skipped'],
    [{ ...asked, answer: 'unanswered' }, 'Reminder, not answered'],
    [{ ...asked, answer: 'unanswered', asked: 0 }, 'Reminder, held back, and never shown'],
    [walk, '3-minute walk, completed, 1 min standing, 2 min walking'],
    [
      {
        ...walk,
        routine: 'own:gone',
        completed: false,
        legBreak: false,
        played: { seated: 20 * SECOND, standing: 0, walking: MINUTE },
        confirmed: 10 * SECOND,
      },
      'A routine that is no longer there, stopped early, 20 s seated, 1 min walking, 50 s of the walking unconfirmed, too short for a leg break',
    ],
  ] as const)('%o is "%s"', (line, words) => expect(told(line as Recorded)).toBe(words));

  it('has words for every answer', () => {
    const words = ANSWERS.map((answer) => told({ ...asked, answer } as Recorded));
    expect(new Set(words).size).toBe(ANSWERS.length);
    expect(words.every((one) => one.length > 'Reminder, '.length)).toBe(true);
  });

  it('has the times of its own place', () => {
    expect(wordsOf(sat).times).toBe(times(9 * 60 + 2, 9 * 60 + 41));
    expect(wordsOf({ ...sat, utcOffset: -480 }).times).toBe(times(60 + 2, 60 + 41));
  });

  it('has one time where a reminder was answered at once', () =>
    expect(wordsOf({ ...asked, endedAt: asked.startedAt + SECOND }).times).toBe(clockTime(660)));

  it.each([
    [0, 'UTC+0'],
    [330, 'UTC+5:30'],
    [-480, 'UTC−8'],
  ])('is %d minutes from UTC at %s', (offset, words) => expect(placeInWords(offset)).toBe(words));
});

describe('the list', () => {
  const acts = { onChange: vi.fn(), onDelete: vi.fn() };
  const show = (done: Recorded | null = null) =>
    render(
      <LineList
        lines={[sat, walk]}
        wordsOf={wordsOf}
        isElsewhere={(line) => line.id === walk.id}
        changing={null}
        done={done && { line: done, notice: <p>Done</p> }}
        {...acts}
      />,
    );
  const texts = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

  it('has a way to change and to delete each line, by name', () => {
    show();
    fireEvent.click(screen.getByLabelText(`Change: Sitting, ${wordsOf(sat).times}`));
    expect(acts.onChange).toHaveBeenCalledExactlyOnceWith(sat);
    fireEvent.click(screen.getByLabelText(`Delete: 3-minute walk, ${wordsOf(walk).times}`));
    expect(acts.onDelete).toHaveBeenCalledExactlyOnceWith(walk);
  });

  it('says where clocks showed another time', () => {
    show();
    expect(texts().map((text) => text?.includes('clocks at UTC+0'))).toEqual([false, true]);
  });

  it.each([
    ['below the line', sat, 1],
    ['below the last one', walk, 2],
    ['where a line was', gone, 1],
    ['where the first was', { ...gone, startedAt: at(8) }, 0],
    ['where the last was', { ...gone, startedAt: at(20) }, 2],
  ] as const)('says what was done %s', (_, line, place) => {
    show(line as Recorded);
    expect(texts()[place]).toBe('Done');
    expect(texts()).toHaveLength(3);
  });
});

describe('changing a line', () => {
  const onSave = vi.fn<(line: Recorded) => void>();
  const onCancel = vi.fn();
  afterEach(() => {
    onSave.mockReset();
    onCancel.mockReset();
  });
  const open = (line: Recorded, others: readonly Recorded[] = []) =>
    render(
      <LineForm
        line={line}
        words={wordsOf(line)}
        others={others}
        wordsOf={wordsOf}
        at={MONDAY + 7 * DAY}
        problem={null}
        onSave={onSave}
        onCancel={onCancel}
      />,
    );
  const time = (name: string) => screen.getByLabelText(name) as HTMLInputElement;
  const type = (name: string, value: string) => fireEvent.input(time(name), { target: { value } });
  const save = () => fireEvent.click(screen.getByText('Save'));
  const said = () => screen.getByRole('status').textContent;
  const wrong = () =>
    ['From', 'Until'].filter((name) => time(name).getAttribute('aria-invalid') === 'true');

  it('keeps the seconds of what nobody touched', () => {
    open(sat);
    expect(time('From').value).toBe('09:02');
    type('Until', '09:30');
    save();
    expect(onSave).toHaveBeenCalledExactlyOnceWith({
      ...sat,
      endedAt: at(9, 30),
      sat: 27 * MINUTE + 20 * SECOND,
    });
  });

  it('saves with Enter, and leaves with Escape', () => {
    open(sat);
    fireEvent.keyDown(time('Until'), { key: 'Enter' });
    expect(onSave).toHaveBeenCalledExactlyOnceWith(sat);
    fireEvent.keyDown(time('Until'), { key: 'Escape' });
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it.each([
    ['Until', '09:00', /after the start/, ['Until']],
    ['Until', '', /fill in both/, ['Until']],
    ['Until', '10:10', new RegExp(`overlaps.*Away, ${times(600, 645)}`), ['From', 'Until']],
  ] as const)(
    'refuses %s %s, in words and at the field, and keeps it',
    (name, value, words, fields) => {
      open(sat, [sat, gone]);
      type(name, value);
      expect(said()).toBe('');
      save();
      expect(said()).toMatch(words);
      expect(wrong()).toEqual(fields);
      expect(document.activeElement).toBe(time(fields[0]));
      expect(time(name).value).toBe(value);
      expect(onSave).not.toHaveBeenCalled();
      type('Until', '09:50');
      expect(said()).toBe('');
      save();
      expect(onSave).toHaveBeenCalledOnce();
    },
  );

  it('refuses what lies ahead, and more than a day', () => {
    const late: Recorded = { ...sat, ...span(at(22 + 6 * 24), at(23 + 6 * 24)) };
    open(late);
    type('Until', '00:30');
    save();
    expect(said()).toMatch(/in the future/);
    cleanup();
    open({ ...sat, ...span(at(22), at(29)) });
    type('From', '04:30');
    save();
    expect(said()).toMatch(/longer than 24 hours/);
    expect(wrong()).toEqual(['From', 'Until']);
  });

  it('says how long it lasts, and where it ends and belongs', () => {
    open(sat);
    type('Until', '09:30');
    expect(screen.getByText('Lasts 27 min.')).toBeTruthy();
    type('Until', '00:10');
    expect(screen.getByText('Lasts 15 h 7 min, until Tuesday.')).toBeTruthy();
    cleanup();
    open({ ...sat, ...span(at(4, 10), at(5)) });
    type('From', '03:50');
    expect(
      screen.getByText(
        `Lasts 1 h 10 min. It belongs to ${dayInWords(MONDAY / DAY - 1)} then, as a day begins at ${clockTime(240)}.`,
      ),
    ).toBeTruthy();
  });

  it('of a routine also says whether it was completed, and is a leg break', () => {
    open(walk);
    for (const name of ['Completed', 'Counts as a leg break']) {
      const box = screen.getByLabelText(name) as HTMLInputElement;
      expect(box.checked).toBe(true);
      fireEvent.click(box);
    }
    save();
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ ...walk, completed: false, legBreak: false });
  });

  it('of anything else does not', () => {
    open(sat);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});
