import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/button';
import { Legend, type Sign } from './legend';
import { Table, type Tabled } from './table';
import { type Room, useRoom } from './use-room';
import type { Point, Value } from './values';
import './chart.css';

/** A picture as it stands on the page, with all that is needed to understand it alone. */
export type Drawn = Readonly<{
  name: string;
  title: string;
  when: string;
  svg: SVGSVGElement;
  legend: readonly Readonly<{ svg: SVGSVGElement; words: string }>[];
  note: string | null;
}>;

/** Saves a picture as a file; rejects where that fails. */
export type Save = (drawn: Drawn) => Promise<void>;

export type ChartProps = Readonly<{
  id: string;
  title: string;
  /** The time that it shows. */
  when: string;
  steps?: ComponentChildren;
  values: readonly Value[];
  /** What is said under the picture while no value is pointed at. */
  summary: string;
  /** Said in place of a picture that would be empty; null: it is not. */
  empty: string | null;
  /** More that must be known to read it. */
  note: string | null;
  legend: readonly Sign[];
  table: Tabled;
  /** Of the file, without its ending. */
  fileName: string;
  onSave: Save;
  children: (room: Room, onPoint: Point) => ComponentChildren;
}>;

function drawnIn(section: HTMLElement, { fileName, title, when, note }: ChartProps): Drawn | null {
  const svg = section.querySelector<SVGSVGElement>('.chart-picture > svg');
  const signs = [...section.querySelectorAll('.chart-legend > li')];
  const legend = signs.flatMap((sign) => {
    const drawn = sign.querySelector('svg');
    return drawn ? [{ svg: drawn, words: sign.textContent ?? '' }] : [];
  });
  return svg && { name: fileName, title, when, svg, legend, note };
}

/** A picture with its heading, the value that is pointed at, its legend, the same values as a table, and a way to keep it. */
export const Chart = (props: ChartProps) => {
  const { id, title, when, steps, values, summary, empty, note, legend, table, children } = props;
  const section = useRef<HTMLElement>(null);
  const [place, room] = useRoom();
  const [pointed, setPointed] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [isFailed, setFailed] = useState(false);
  const save = (): void => {
    const drawn = section.current && drawnIn(section.current, props);
    if (!drawn) return;
    setFailed(false);
    props.onSave(drawn).catch((reason) => {
      console.error('the picture could not be saved', reason);
      setFailed(true);
    });
  };
  return (
    <section class="chart" id={id} aria-labelledby={`${id}-title`} ref={section}>
      <header class="chart-head">
        <h2 id={`${id}-title`}>{title}</h2>
        <p class="chart-when">{when}</p>
        {steps}
      </header>
      <div class="chart-picture" ref={place}>
        {empty === null ? children(room, setPointed) : <p class="chart-empty">{empty}</p>}
      </div>
      {empty === null && (
        <>
          <p class="chart-readout">
            {values.find((value) => value.id === pointed)?.name ?? summary}
          </p>
          <Legend of={legend} />
          {note && <p class="chart-note">{note}</p>}
          <div class="chart-foot">
            <details onToggle={(event) => setOpen(event.currentTarget.open)}>
              <summary>{i18n.t('chart.table')}</summary>
              {isOpen && <Table {...table} />}
            </details>
            <Button tone="ghost" onClick={save}>
              {i18n.t('chart.save')}
            </Button>
          </div>
          {isFailed && (
            <p class="chart-note" role="alert">
              {i18n.t('chart.saveFailed')}
            </p>
          )}
        </>
      )}
    </section>
  );
};
