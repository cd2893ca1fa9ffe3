import type { ComponentChildren } from 'preact';
import './section.css';

type SectionProps = Readonly<{ id: string; title: string; children: ComponentChildren }>;

/** One subject of the settings; the list at the side leads here. */
export const Section = ({ id, title, children }: SectionProps) => (
  <section class="section" id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {children}
  </section>
);
