type HourBarProps = Readonly<{
  asked: number;
  missed: number;
  left: number;
  width: number;
  /** The height of so many reminders, in px. */
  y: (count: number) => number;
}>;

const GAP = 1.5;
const STROKE = 1.5;

/** The reminders of an hour: those not taken full, those taken hollow upon them. */
export const HourBar = ({ asked, missed, left, width, y }: HourBarProps) => {
  const taken = y(missed) - y(asked) - GAP - STROKE;
  return (
    <>
      {missed > 0 && (
        <rect
          class="hours-missed"
          x={left}
          y={y(missed)}
          width={width}
          height={y(0) - y(missed)}
          rx={3}
        />
      )}
      {taken > 0 && (
        <rect
          class="hours-taken"
          x={left + STROKE / 2}
          y={y(asked) + STROKE / 2}
          width={width - STROKE}
          height={taken}
          rx={3}
        />
      )}
    </>
  );
};
