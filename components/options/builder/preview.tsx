import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Posture } from '@/core/routine';
import { stepHow, stepTitle } from '../../words';
import './preview.css';

type PreviewProps = Readonly<{
  step: string;
  posture: Posture;
  figure: ComponentChildren;
}>;

/** A step as it will be shown: the figure, and how it is done. */
export const Preview = ({ step, posture, figure }: PreviewProps) => (
  <div class="preview">
    <div class="preview-figure">{figure}</div>
    <div>
      <p class="preview-title">{stepTitle(step)}</p>
      <p class="preview-posture">{i18n.t(`builder.${posture}`)}</p>
      <p class="preview-how">{stepHow(step)}</p>
    </div>
  </div>
);
