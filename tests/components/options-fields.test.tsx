// @vitest-environment happy-dom
import '../support/english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Choices } from '@/components/options/choices';
import { MeetingPermission } from '@/components/options/meeting-permission';
import { MinutesField } from '@/components/options/minutes-field';
import { ShortcutList } from '@/components/options/shortcut-list';
import { Switch } from '@/components/options/switch';
import { INTERVAL } from '@/core/settings';
import { MINUTE } from '@/core/time';

afterEach(cleanup);
const never = () => undefined;

describe('a field of minutes that is left by closing the tab', () => {
  it.each([
    ['pagehide', () => window.dispatchEvent(new Event('pagehide'))],
    ['visibilitychange', () => document.dispatchEvent(new Event('visibilitychange'))],
  ])('saves what was just typed on %s, once', (_, goAway) => {
    const onChange = vi.fn();
    render(
      <MinutesField
        name="Remind me"
        help=""
        bounds={INTERVAL}
        value={30 * MINUTE}
        onChange={onChange}
      />,
    );
    goAway();
    expect(onChange).not.toHaveBeenCalled();
    fireEvent.input(screen.getByLabelText('Remind me'), { target: { value: '45' } });
    goAway();
    goAway();
    expect(onChange).toHaveBeenCalledExactlyOnceWith(45 * MINUTE);
  });
});

describe('a switch', () => {
  it('has a name, a description and a state, and asks for the other one', () => {
    const onChange = vi.fn();
    render(<Switch name="Wait" help="In calls" on={false} onChange={onChange} />);
    const wait = screen.getByRole('switch', { name: 'Wait' }) as HTMLInputElement;
    expect(wait.checked).toBe(false);
    expect(document.getElementById(wait.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'In calls',
    );
    fireEvent.click(wait);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(true);
  });
});

describe('choices', () => {
  const shown = {
    legend: 'Later means',
    choices: [
      { value: 5, name: 'five' },
      { value: 10, name: 'ten' },
    ],
    onChange: never,
  };
  const radio = (name: string) => screen.getByRole('radio', { name });

  it('let the focus go with an undone choice, and never fetch it from elsewhere', () => {
    const { rerender } = render(<Choices {...shown} value={10} />);
    rerender(<Choices {...shown} value={5} />);
    expect(document.activeElement).toBe(document.body);
    radio('five').focus();
    rerender(<Choices {...shown} value={10} />);
    expect(document.activeElement).toBe(radio('ten'));
  });
});

describe('the permission for meeting sites', () => {
  const shown = { granted: false, refused: false, problem: null, onAsk: never, onGiveBack: never };

  it('says how the browser will word it, and asks in the click', () => {
    const onAsk = vi.fn();
    render(<MeetingPermission {...shown} onAsk={onAsk} />);
    expect(document.body.textContent).toMatch(/browsing history.*on this device.*keeps nothing/);
    fireEvent.click(screen.getByRole('button', { name: 'Allow' }));
    expect(onAsk).toHaveBeenCalledOnce();
  });

  it('takes a refusal kindly', () => {
    render(<MeetingPermission {...shown} refused />);
    expect(screen.getByRole('status').textContent).toMatch(/that is fine/);
    expect(screen.getByRole('button', { name: 'Allow' })).toBeTruthy();
  });

  it('can be given back, with the focus staying where it is', () => {
    const onGiveBack = vi.fn();
    const { rerender } = render(<MeetingPermission {...shown} />);
    screen.getByRole('button', { name: 'Allow' }).focus();
    rerender(<MeetingPermission {...shown} granted onGiveBack={onGiveBack} />);
    const back = screen.getByRole('button', { name: 'Take the permission back' });
    expect(document.activeElement).toBe(back);
    fireEvent.click(back);
    expect(onGiveBack).toHaveBeenCalledOnce();
  });
});

describe('the shortcuts', () => {
  it('name what is bound and what is not', () => {
    render(
      <ShortcutList
        shortcuts={[
          { id: 'a', name: 'Open Legwork', keys: 'Alt+Shift+L' },
          { id: 'b', name: 'Pause', keys: '' },
        ]}
      />,
    );
    const words = screen.getAllByRole('definition').map((one) => one.textContent);
    expect(words).toEqual(['Alt+Shift+L', 'Not set']);
  });
});
