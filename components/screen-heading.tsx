import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type ScreenHeadingProps = Readonly<{
  children: ComponentChildren;
  /** Where the picture says it already. */
  onlyHeard?: boolean;
}>;

/**
 * The heading that takes the focus when a screen comes up: the keyboard is never lost with the screen before,
 * and no key presses anything here.
 */
export const ScreenHeading = ({ children, onlyHeard }: ScreenHeadingProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={heading} class={onlyHeard ? 'heard' : 'screen-heading'} tabIndex={-1}>
      {children}
    </h1>
  );
};
