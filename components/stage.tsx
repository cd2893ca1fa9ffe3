import type { ComponentChildren } from 'preact';
import type { Posture } from '@/core/routine';
import './stage.css';

type StageProps = Readonly<{
  /** Somebody seated is lower than somebody standing: the camera goes nearer. */
  posture: Posture;
  children: ComponentChildren;
}>;

/** The room that the figure stands in. */
export const Stage = ({ posture, children }: StageProps) => (
  <div class="stage">
    <div class={`stage-camera ${posture === 'seated' ? 'stage-near' : ''}`}>{children}</div>
  </div>
);
