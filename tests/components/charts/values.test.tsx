// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Values } from '@/components/charts/values';

const onPoint = vi.fn();
const onChoose = vi.fn();
afterEach(() => {
  cleanup();
  vi.resetAllMocks();
});

const of = ['a', 'b', 'c'].map((id) => ({ id, name: `value ${id}` }));

function show(props: { chosen?: string; isRtl?: boolean; acts?: boolean } = {}) {
  const { chosen, isRtl = false, acts = true } = props;
  render(
    <svg role="presentation">
      <Values
        label="Three values"
        of={of}
        draw={() => <rect />}
        onPoint={onPoint}
        isRtl={isRtl}
        {...(chosen ? { chosen } : {})}
        {...(acts ? { onChoose } : {})}
      />
    </svg>,
  );
}
const stops = () =>
  screen
    .getAllByRole('option')
    .filter((one) => one.getAttribute('tabindex') === '0')
    .map((one) => one.getAttribute('aria-label'));
const option = (name: string) => screen.getByRole('option', { name });
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const focused = () => document.activeElement?.getAttribute('aria-label');

describe('the values of a picture', () => {
  it('are one tab stop: the first, or the chosen one', () => {
    show();
    expect(stops()).toEqual(['value a']);
    cleanup();
    show({ chosen: 'c' });
    expect(stops()).toEqual(['value c']);
    expect(option('value c').getAttribute('aria-selected')).toBe('true');
  });

  it('are walked by arrow keys, and the tab stop goes along', () => {
    show();
    option('value a').focus();
    press('ArrowRight');
    expect(focused()).toBe('value b');
    expect(stops()).toEqual(['value b']);
    press('End');
    expect(focused()).toBe('value c');
    press('ArrowRight');
    expect(focused()).toBe('value c');
    press('Home');
    expect(focused()).toBe('value a');
  });

  it('are walked the other way round from right to left', () => {
    show({ isRtl: true });
    option('value a').focus();
    press('ArrowLeft');
    expect(focused()).toBe('value b');
  });

  it('leave the keys of the browser alone', () => {
    show();
    option('value a').focus();
    fireEvent.keyDown(option('value a'), { key: 'ArrowRight', altKey: true });
    expect(focused()).toBe('value a');
    expect(fireEvent.keyDown(option('value a'), { key: 'ArrowDown' })).toBe(true);
  });

  it('say which one is pointed at, and stay with the focus when the pointer leaves', () => {
    show();
    fireEvent.pointerEnter(option('value b'));
    expect(onPoint).toHaveBeenLastCalledWith('b');
    fireEvent.pointerLeave(option('value b'));
    expect(onPoint).toHaveBeenLastCalledWith(null);
    option('value a').focus();
    fireEvent.pointerEnter(option('value c'));
    fireEvent.pointerLeave(option('value c'));
    expect(onPoint).toHaveBeenLastCalledWith('a');
    option('value a').blur();
    expect(onPoint).toHaveBeenLastCalledWith(null);
  });

  it.each(['Enter', ' '])('are chosen by %j and by a click', (key) => {
    show();
    option('value b').focus();
    press(key);
    expect(onChoose).toHaveBeenLastCalledWith(of[1]);
    fireEvent.click(option('value c'));
    expect(onChoose).toHaveBeenLastCalledWith(of[2]);
  });

  it('leave Enter alone where nothing can be chosen', () => {
    show({ acts: false });
    option('value b').focus();
    expect(fireEvent.keyDown(option('value b'), { key: 'Enter' })).toBe(true);
  });
});
