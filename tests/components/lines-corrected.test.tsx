// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import '../support/english';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayInWords } from '@/components/lines/line-words';
import type { Command } from '@/core/events';
import { freshApp } from '@/core/fresh';
import { dayOfEntry, type Recorded } from '@/core/history';
import { HOUR, MINUTE } from '@/core/time';
import { Lines } from '@/entrypoints/stats/lines';
import { T0 } from '../support/replay';

/** A stretch of sitting, so many hours after nine on a Monday. */
const sat = (hours: number): Recorded => ({
  id: `spell:${T0 + hours * HOUR}`,
  kind: 'spell',
  startedAt: T0 + hours * HOUR,
  endedAt: T0 + hours * HOUR + 30 * MINUTE,
  sat: 30 * MINUTE,
  utcOffset: 0,
});
const hours = (many: number): readonly Recorded[] =>
  Array.from({ length: many }, (_, hour) => sat(hour));

let commands: Command[] = [];
let refusal: string | null = null;
beforeEach(() => {
  commands = [];
  refusal = null;
  fakeBrowser.reset();
  fakeBrowser.runtime.onMessage.addListener(async (command: Command) => {
    if (refusal !== null) throw new Error(refusal);
    commands.push(command);
  });
});
afterEach(cleanup);

const page = (lines: readonly Recorded[], isWaiting = false) => (
  <Lines
    app={freshApp(T0)}
    day={dayOfEntry(sat(0))}
    today={dayOfEntry(sat(24))}
    lines={lines}
    at={T0 + 48 * HOUR}
    isWaiting={isWaiting}
  />
);
const acts = (name: 'Change' | 'Delete') => screen.getAllByLabelText(new RegExp(`^${name}: `));
const press = (name: 'Change' | 'Delete', place: number) =>
  fireEvent.click(acts(name)[place] as HTMLElement);
const said = () => screen.getByRole('status').textContent;
/** The form listens to its own line below the fields; the page says the rest. */
const pageSaid = () => document.querySelector('.heard')?.textContent;

describe('a day line by line', () => {
  it('is folded away from nine lines on', () => {
    const { rerender } = render(page(hours(8)));
    expect(acts('Change')).toHaveLength(8);
    rerender(page(hours(9)));
    expect(screen.queryByRole('list')).toBeNull();
    fireEvent.click(screen.getByText('Show all 9 lines'));
    expect(acts('Change')).toHaveLength(9);
    expect(screen.getByText('Hide the lines').getAttribute('aria-expanded')).toBe('true');
  });

  it('says kindly that nothing was noted', () => {
    render(page([]));
    expect(screen.getByText('Nothing was noted on this day.')).toBeTruthy();
    expect(screen.queryByRole('list')).toBeNull();
  });
});

describe('deleting a line', () => {
  it('is one command, is said, and leaves the focus at the next line', async () => {
    render(page(hours(3)));
    press('Delete', 1);
    await waitFor(() => expect(said()).toMatch(/^Deleted: Sitting/));
    expect(commands).toEqual([{ type: 'delete-entry', id: sat(1).id }]);
    await waitFor(() => expect(document.activeElement).toBe(acts('Change')[2]));
  });

  it('is taken back with the line as it was', async () => {
    const { rerender } = render(page(hours(3)));
    press('Delete', 2);
    await waitFor(() => expect(said()).not.toBe(''));
    await waitFor(() => expect(document.activeElement).toBe(acts('Change')[1]));
    rerender(page(hours(2)));
    fireEvent.click(screen.getByText('Undo'));
    await waitFor(() => expect(said()).toBe(''));
    expect(commands[1]).toEqual({ type: 'change-entry', entry: sat(2) });
    rerender(page(hours(3)));
    await waitFor(() => expect(document.activeElement).toBe(acts('Change')[2]));
  });

  it('of the only line leaves the focus at the words that follow', async () => {
    render(page(hours(1)));
    press('Delete', 0);
    await waitFor(() => expect(said()).not.toBe(''));
    await waitFor(() => expect(document.activeElement?.className).toBe('lines-intro'));
  });

  it('is refused in words, and nothing is said to be done', async () => {
    refusal = 'the worker sleeps';
    render(page(hours(1)));
    press('Delete', 0);
    await waitFor(() => expect(screen.getByText(/the worker sleeps/)).toBeTruthy());
    expect(said()).toBe('');
    expect(screen.queryByText('Undo')).toBeNull();
  });

  it('is said to wait while the history takes nothing', async () => {
    render(page(hours(2), true));
    press('Delete', 0);
    await waitFor(() => expect(said()).toMatch(/as soon as your history can be written/));
    expect(acts('Change')).toHaveLength(2);
  });
});

describe('changing a line', () => {
  const type = (name: string, value: string) =>
    fireEvent.input(screen.getByLabelText(name), { target: { value } });

  it('begins in its first field, and ends at the line', async () => {
    render(page(hours(2)));
    press('Change', 1);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('From')));
    type('Until', '10:20');
    fireEvent.click(screen.getByText('Save'));
    await waitFor(() => expect(pageSaid()).toBe('Changed.'));
    expect(commands).toEqual([
      {
        type: 'change-entry',
        entry: { ...sat(1), endedAt: T0 + HOUR + 20 * MINUTE, sat: 20 * MINUTE },
      },
    ]);
    await waitFor(() => expect(document.activeElement).toBe(acts('Change')[1]));
    fireEvent.click(screen.getByText('Undo'));
    await waitFor(() => expect(commands[1]).toEqual({ type: 'change-entry', entry: sat(1) }));
  });

  it('changes nothing when it is cancelled', async () => {
    render(page(hours(2)));
    press('Change', 0);
    type('Until', '09:10');
    fireEvent.click(screen.getByText('Cancel'));
    expect(commands).toEqual([]);
    await waitFor(() => expect(document.activeElement).toBe(acts('Change')[0]));
  });

  it('says to which day it went, with the focus on the way back', async () => {
    const early: Recorded = { ...sat(0), startedAt: T0 - 290 * MINUTE };
    render(page([early]));
    press('Change', 0);
    type('From', '03:50');
    fireEvent.click(screen.getByText('Save'));
    const sunday = dayInWords(dayOfEntry(early) - 1);
    await waitFor(() => expect(pageSaid()).toBe(`Changed. It belongs to ${sunday} now.`));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByText('Undo')));
  });

  it('stays open with what was typed when it is refused', async () => {
    refusal = 'the worker sleeps';
    render(page(hours(1)));
    press('Change', 0);
    type('Until', '09:10');
    fireEvent.click(screen.getByText('Save'));
    await waitFor(() => expect(screen.getByText(/the worker sleeps/)).toBeTruthy());
    expect((screen.getByLabelText('Until') as HTMLInputElement).value).toBe('09:10');
    expect(pageSaid()).toBe('');
  });
});
