// @vitest-environment happy-dom
import '../support/english';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { App } from '@/core/app';
import type { Command } from '@/core/events';
import { freshApp } from '@/core/fresh';
import { keepRoutines, removeRoutine } from '@/core/keeping';
import { MINUTE } from '@/core/time';
import { Look } from '@/entrypoints/options/look';
import { Routines } from '@/entrypoints/options/routines';
import { useDraft } from '@/entrypoints/options/use-draft';
import { useSaving } from '@/entrypoints/options/use-saving';
import { catalog } from '@/routines/index';
import { press } from '../support/on-the-page';

let commands: Command[] = [];
beforeEach(() => {
  commands = [];
  fakeBrowser.reset();
});
afterEach(cleanup);

const lunch = {
  id: 'own:lunch',
  name: 'After lunch',
  steps: [{ step: 'ankle-pump', seconds: 30 }],
};

function after(app: App, command: Command): App {
  if (command.type === 'change-settings')
    return { ...app, settings: { ...app.settings, ...command.patch } as App['settings'] };
  if (command.type === 'keep-routines') return keepRoutines(app, command.routines, catalog);
  return command.type === 'remove-routine' ? removeRoutine(app, command.id, 0).app : app;
}

/** The sections, with a background that does what it is asked. */
const Page = ({ of = {} }: { of?: Partial<App> }) => {
  const [app, setApp] = useState<App>({ ...freshApp(0), ...of });
  const [isShown, setIsShown] = useState(true);
  const saving = useSaving(app.settings);
  const drafting = useDraft();
  useState(() =>
    fakeBrowser.runtime.onMessage.addListener(async (command: Command) => {
      commands.push(command);
      setApp((before) => after(before, command));
    }),
  );
  return (
    <>
      <button type="button" onClick={() => setIsShown(!isShown)}>
        Another section
      </button>
      {isShown && <Routines app={app} saving={saving} drafting={drafting} />}
      <Look saving={saving} />
    </>
  );
};

const radio = (name: string) => screen.getByRole('radio', { name });
const row = (name: string) => {
  const found = screen.getByText(name, { selector: '.routine-name' }).closest('li');
  if (!found) throw new Error(`no row for ${name}`);
  return found;
};

describe('what a reminder offers', () => {
  it('is whatever fits, in a length and a room', async () => {
    const steps = ['stand', 'sit-down'].map((step) => ({ step, seconds: 30 }));
    render(<Page of={{ own: [{ id: 'own:up', name: 'Up and down', steps }] }} />);
    expect(row('Up and down').textContent).not.toContain('Not offered');
    expect((radio('Whatever fits') as HTMLInputElement).checked).toBe(true);
    fireEvent.click(radio('5 min'));
    fireEvent.click(radio('Only my chair'));
    await waitFor(() =>
      expect(commands).toEqual([
        { type: 'change-settings', patch: { lasts: 5 * MINUTE } },
        { type: 'change-settings', patch: { space: 'chair' } },
      ]),
    );
    await waitFor(() => expect(row('Up and down').textContent).toContain('only your chair'));
  });

  it('is always the same one, if somebody wants that', async () => {
    render(<Page of={{ own: [lunch] }} />);
    expect(screen.queryByLabelText('Which one')).toBeNull();
    fireEvent.click(radio('Always the same one'));
    fireEvent.change(await screen.findByLabelText('Which one'), { target: { value: lunch.id } });
    await waitFor(() =>
      expect(commands.at(-1)).toEqual({
        type: 'change-settings',
        patch: { routine: 'own:lunch' },
      }),
    );
    fireEvent.click(radio('Whatever fits'));
    await waitFor(() =>
      expect(commands.at(-1)).toEqual({ type: 'change-settings', patch: { routine: 'fits' } }),
    );
  });

  it('tells of each routine why it is left out, but never of the one that asks somebody else', () => {
    render(<Page />);
    expect(row('1-minute mini, massage').textContent).toContain('mostly massage, which is off');
    expect(row('3-minute walk').textContent).not.toContain('Not offered');
    expect(row('10-minute partner massage').textContent).not.toContain('Not offered');
  });

  it('keeps two favourites in quick succession', async () => {
    render(<Page />);
    press('Favourite: 3-minute walk');
    press('Favourite: 2-minute walk');
    await waitFor(() =>
      expect(commands.at(-1)).toEqual({
        type: 'change-settings',
        patch: { favourites: ['walk-3', 'walk-2'] },
      }),
    );
  });
});

describe('one’s own routines', () => {
  it('come back when deleting is undone, with what was chosen since', async () => {
    const settings = { ...freshApp(0).settings, routine: lunch.id, favourites: [lunch.id] };
    render(<Page of={{ own: [lunch], settings }} />);
    press('Delete After lunch');
    await screen.findByText('“After lunch” is deleted.');
    press('Favourite: 3-minute walk');
    await waitFor(() => expect(commands).toHaveLength(2));
    press('Undo');
    await waitFor(() => expect(commands).toHaveLength(4));
    expect(commands[3]).toEqual({
      type: 'change-settings',
      patch: { favourites: ['walk-3', lunch.id], routine: lunch.id },
    });
    expect(row('After lunch')).toBeTruthy();
  });

  it('keep what is being written through another section, and warn before the page is left', async () => {
    render(<Page />);
    press('New routine');
    const mayLeave = () => dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(mayLeave()).toBe(true);
    fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'Half done' } });
    await waitFor(() => expect(mayLeave()).toBe(false));
    press('Another section');
    await waitFor(() => expect(screen.queryByLabelText('Name')).toBeNull());
    press('Another section');
    expect(((await screen.findByLabelText('Name')) as HTMLInputElement).value).toBe('Half done');
    press('Drop it');
    press('Bring them back');
    expect(((await screen.findByLabelText('Name')) as HTMLInputElement).value).toBe('Half done');
  });

  it('mark the steps that something else comes for', async () => {
    render(<Page />);
    press('New routine');
    const pick = await screen.findByRole('button', { name: /^Massage left calf/ });
    expect(within(pick).getByText(/Massage is off, so/)).toBeTruthy();
  });
});

it('lets everybody choose who shows the steps', async () => {
  render(<Page />);
  fireEvent.click(radio('Person 3'));
  await waitFor(() =>
    expect(commands).toEqual([{ type: 'change-settings', patch: { person: 2 } }]),
  );
});
