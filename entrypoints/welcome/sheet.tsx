import type { ComponentChildren } from 'preact';
import { ScreenHeading } from '@/components/screen-heading';

type SheetProps = Readonly<{
  /** A line above the heading. */
  above: ComponentChildren;
  title: string;
  lead?: string;
  /** Stands beside the words where there is room. */
  picture?: ComponentChildren;
  /** Stands beside the words too, and after them where there is no room. */
  aside?: ComponentChildren;
  children: ComponentChildren;
}>;

/** What the places of the page have in common: a heading that takes the focus, a lead, and what there is to do. */
export const Sheet = ({ above, title, lead, picture, aside, children }: SheetProps) => (
  <div class={`sheet ${picture || aside ? 'sheet-two' : ''}`}>
    {picture && <div class="sheet-picture">{picture}</div>}
    <div class="sheet-words">
      <div class="sheet-head">
        <p class="sheet-above">{above}</p>
        <ScreenHeading>{title}</ScreenHeading>
        {lead && <p class="sheet-lead">{lead}</p>}
      </div>
      {children}
    </div>
    {aside}
  </div>
);
