import { i18n } from '#i18n';
import { breakKind } from '@/core/day-totals';
import type { Recorded } from '@/core/history';
import { Button } from '../button';
import { Icon } from '../icon';
import { type LineWords, placeInWords } from './line-words';
import './line-row.css';

type LineRowProps = Readonly<{
  line: Recorded;
  words: LineWords;
  /** Its clocks showed another time than those here did. */
  isElsewhere: boolean;
  onChange: () => void;
  onDelete: () => void;
}>;

/** The colour that a line has in the day's band. */
function colourOf(line: Recorded): string {
  if (line.kind !== 'routine') return line.kind;
  return breakKind(line.played) === 'seated' ? 'break' : 'feet';
}

/** One line of a day: when, what, and what can be done about it. */
export const LineRow = ({ line, words, isElsewhere, onChange, onDelete }: LineRowProps) => {
  const { times, name, more } = words;
  return (
    <div class="line-row">
      <i class={`line-mark line-${colourOf(line)}`} aria-hidden="true" />
      <p class="line-times">
        {times}
        {isElsewhere && (
          <span class="line-place">{i18n.t('line.there', [placeInWords(line.utcOffset)])}</span>
        )}
      </p>
      <p class="line-what">
        <span class="line-name">{name}</span>
        {more.map((one) => (
          <span key={one} class="line-more">
            {' · '}
            {one}
          </span>
        ))}
      </p>
      <div class="line-acts">
        <Button
          tone="icon"
          place="line-change"
          label={i18n.t('line.changeOne', [name, times])}
          hint={i18n.t('line.change')}
          onClick={onChange}
        >
          <Icon name="pen" size={16} />
        </Button>
        <Button
          tone="icon"
          label={i18n.t('line.deleteOne', [name, times])}
          hint={i18n.t('line.delete')}
          onClick={onDelete}
        >
          <Icon name="bin" size={16} />
        </Button>
      </div>
    </div>
  );
};
