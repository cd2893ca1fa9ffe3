import { i18n } from '#i18n';
import { Icon } from '../../icon';
import '../../problem.css';

type FileRefusedProps = Readonly<{
  file: string;
  /** Why it is not taken, in words; null: nothing was refused. */
  why: string | null;
}>;

/** Says that nothing of a file was taken, and why. */
export const FileRefused = ({ file, why }: FileRefusedProps) => (
  <div class="problem-place" role="alert">
    {why !== null && (
      <p class="problem">
        <Icon name="alert" size={16} />
        <span>
          {i18n.t('builder.file.refused', [file, why])} {i18n.t('builder.file.unchanged')}
        </span>
      </p>
    )}
  </div>
);
