import { i18n } from '#i18n';
import { Icon } from '../icon';
import './progress.css';

type ProgressProps = Readonly<{
  /** `done`: not merely passed by. */
  steps: readonly Readonly<{ id: string; name: string; done: boolean }>[];
  /** The step that is shown; none once they are behind. */
  current: string;
}>;

/** The steps in a row, each a way to it. */
export const Progress = ({ steps, current }: ProgressProps) => (
  <nav class="progress" aria-label={i18n.t('welcome.steps')}>
    <ol>
      {steps.map(({ id, name, done }, place) => {
        const isCurrent = id === current;
        const isDone = done && !isCurrent;
        return (
          <li key={id}>
            <a
              href={`#${id}`}
              class={isDone ? 'progress-done' : undefined}
              aria-current={isCurrent ? 'step' : undefined}
            >
              <span class="progress-number" aria-hidden="true">
                {isDone ? <Icon name="check" size={14} /> : place + 1}
              </span>
              <span class="progress-name">{name}</span>
              {isDone && <span class="heard">{i18n.t('welcome.stepDone')}</span>}
            </a>
          </li>
        );
      })}
    </ol>
  </nav>
);
