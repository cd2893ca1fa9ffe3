import fc from 'fast-check';
import { ANSWERS, type Answer, type Recorded } from '@/core/history';
import { HOUR, MINUTE } from '@/core/time';
import { T0 } from './replay';

const length = fc.integer({ min: 0, max: 3 * HOUR });

const spanned = fc
  .record({
    // Few instants, so that the same line comes more than once.
    step: fc.integer({ min: 0, max: 400 }),
    lasts: length,
    utcOffset: fc.constantFrom(-480, 0, 60, 120, 540),
  })
  .map(({ step, lasts, utcOffset }) => {
    const startedAt = T0 + step * 17 * MINUTE;
    return { startedAt, endedAt: startedAt + lasts, utcOffset };
  });

type Span = Readonly<{ startedAt: number; endedAt: number; utcOffset: number }>;

const lasted = ({ startedAt, endedAt }: Span): number => endedAt - startedAt;

type Made = Readonly<{
  span: Span;
  kind: Recorded['kind'];
  answer: Answer;
  asked: number;
  isWhole: boolean;
  parts: readonly [number, number, number];
}>;

function lineOf({ span, kind, answer, asked, isWhole, parts }: Made): Recorded {
  const line = { ...span, id: `${kind}:${span.startedAt}` };
  switch (kind) {
    case 'spell':
      return { ...line, kind, sat: lasted(span) };
    case 'standing':
      return { ...line, kind, stood: lasted(span) };
    case 'absence':
    case 'pause':
      return { ...line, kind };
    case 'reminder':
      return { ...line, kind, answer, asked };
    case 'routine': {
      const third = (part: number): number => Math.floor((lasted(span) * part) / 300);
      const walking = third(parts[2]);
      return {
        ...line,
        kind,
        routine: 'walk-3',
        completed: isWhole,
        legBreak: isWhole,
        played: { seated: third(parts[0]), standing: third(parts[1]), walking },
        confirmed: Math.floor(walking / 2),
      };
    }
  }
}

/** Lines of a history as it may come to be: any kind, over five days, in five places. */
export const anyLine: fc.Arbitrary<Recorded> = fc
  .record({
    span: spanned,
    kind: fc.constantFrom('spell', 'standing', 'absence', 'pause', 'reminder', 'routine'),
    answer: fc.constantFrom(...ANSWERS),
    asked: fc.nat(3),
    isWhole: fc.boolean(),
    parts: fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100)),
  })
  .map(lineOf);

/** Lines that do not overlap, one after the other, with reminders and pauses anywhere among them. */
export const soundLines: fc.Arbitrary<readonly Recorded[]> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 5 * HOUR }), anyLine), { maxLength: 30 })
  .map((steps) => {
    let now = T0;
    return steps.map(([after, line]) => {
      const lasts = line.endedAt - line.startedAt;
      const by = now + after - line.startedAt;
      now += after + lasts;
      return shifted(line, by);
    });
  })
  .map((lines) => [...new Map(lines.map((one) => [one.id, one])).values()]);

const shifted = (line: Recorded, by: number): Recorded => ({
  ...line,
  id: `${line.kind}:${line.startedAt + by}`,
  startedAt: line.startedAt + by,
  endedAt: line.endedAt + by,
});
