import { fireEvent, screen } from '@testing-library/preact';

/** All that can be read. */
export const text = (): string => document.body.textContent ?? '';

/** Presses the one button of this name. Throws where there is none. */
export const press = (name: string | RegExp) =>
  fireEvent.click(screen.getByRole('button', { name }));
