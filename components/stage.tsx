import type { ComponentChildren } from 'preact';
import './stage.css';

type StageProps = Readonly<{
  /** Somebody seated is lower than somebody standing: the camera goes nearer. */
  near: boolean;
  children: ComponentChildren;
}>;

/** The room that the figure stands in. */
export const Stage = ({ near, children }: StageProps) => (
  <div class="stage">
    <div class={`stage-camera ${near ? 'stage-near' : ''}`}>{children}</div>
  </div>
);
