import type { ComponentChildren } from 'preact';
import './routine-group.css';

type RoutineGroupProps = Readonly<{ title: string; children: ComponentChildren }>;

/** Routines that belong together, under a heading. */
export const RoutineGroup = ({ title, children }: RoutineGroupProps) => (
  <div class="routine-group">
    <h3>{title}</h3>
    <ul>{children}</ul>
  </div>
);
