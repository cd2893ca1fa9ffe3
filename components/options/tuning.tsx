import type { ComponentChildren } from 'preact';
import './tuning.css';

type TuningProps = Readonly<{ title: string; children: ComponentChildren }>;

/** What few people ever change, folded away. */
export const Tuning = ({ title, children }: TuningProps) => (
  <details class="tuning">
    <summary>{title}</summary>
    <div class="tuning-fields">{children}</div>
  </details>
);
