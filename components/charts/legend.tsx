import type { ComponentChildren } from 'preact';

/** One sign of a picture, drawn in 20 by 16 px, and what it means. */
export type Sign = Readonly<{ words: string; drawn: ComponentChildren }>;

/** What the signs of a picture mean, in words. */
export const Legend = ({ of }: Readonly<{ of: readonly Sign[] }>) => (
  <ul class="chart-legend">
    {of.map(({ words, drawn }) => (
      <li key={words}>
        <svg width="20" height="16" viewBox="0 0 20 16" aria-hidden="true">
          {drawn}
        </svg>
        <span>{words}</span>
      </li>
    ))}
  </ul>
);
