// @vitest-environment happy-dom
import '../support/english';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AskAgain } from '@/components/screening/ask-again';
import { press, text } from '../support/on-the-page';

afterEach(cleanup);

describe('what is asked again', () => {
  const again = (condition: Parameters<typeof AskAgain>[0]['condition']) => {
    const on = { onStill: vi.fn(), onOver: vi.fn(), onLook: vi.fn() };
    render(<AskAgain condition={condition} {...on} />);
    return on;
  };

  it('is one question with two answers', () => {
    const { onStill, onOver } = again({ id: 'fever', side: null });
    expect(text()).toMatch(/^Still feverish or ill\?/);
    press('Yes, still');
    press('No longer');
    expect(onStill).toHaveBeenCalledOnce();
    expect(onOver).toHaveBeenCalledOnce();
  });

  it('names the leg', () => {
    again({ id: 'injury', side: 'left' });
    expect(text()).toMatch(/\(left leg\)/);
  });

  it('leads to the whole list, which no tap renews unread', () => {
    const { onLook } = again(null);
    expect(screen.getAllByRole('button')).toHaveLength(1);
    press('Look at my answers');
    expect(onLook).toHaveBeenCalledOnce();
  });
});
