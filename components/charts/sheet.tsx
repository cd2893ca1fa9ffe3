import type { ComponentChildren } from 'preact';

type SheetProps = Readonly<{
  /** In px. */
  width: number;
  height: number;
  /** Axes and lines below the values, and words over them: what the names of the values say anyway. */
  scenery: ComponentChildren;
  over?: ComponentChildren;
  children: ComponentChildren;
}>;

/** What a picture is drawn on. */
export const Sheet = ({ width, height, scenery, over, children }: SheetProps) => (
  <svg width={width} height={height} role="presentation">
    {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a <g> takes no focus. */}
    <g aria-hidden="true">{scenery}</g>
    {children}
    {over && (
      // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a <g> takes no focus.
      <g class="chart-over" aria-hidden="true">
        {over}
      </g>
    )}
  </svg>
);
