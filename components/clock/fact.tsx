import type { ComponentChildren } from 'preact';

type FactProps = Readonly<{ name: string; children: ComponentChildren }>;

/** A number and what it is the number of. Stands in a <dl class="facts">. */
export const Fact = ({ name, children }: FactProps) => (
  <div class="fact">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
