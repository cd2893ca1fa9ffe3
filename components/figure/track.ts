type Knot = Readonly<{ at: number; value: number }>;

/** Rise of a curve at a knot so that it never overshoots (Fritsch and Carlson 1980): level where the direction turns. */
function slope(before: Knot, knot: Knot, after: Knot): number {
  const [a, b] = [knot.at - before.at, after.at - knot.at];
  const [p, q] = [(knot.value - before.value) / a, (after.value - knot.value) / b];
  return p * q <= 0 ? 0 : (3 * (a + b)) / ((2 * b + a) / p + (b + 2 * a) / q);
}

/**
 * A number between key poses: eases in and out where it turns, holds where two knots agree, passes through otherwise.
 * `moment` is 0 to 1. With `once` the ends stand still; otherwise the last knot leads back to the first.
 */
export function between(knots: readonly Knot[], moment: number, once: boolean): number {
  const first = knots[0];
  const last = knots.at(-1);
  if (!first || !last) throw new Error('a motion needs a key pose');
  if (knots.length === 1) return first.value;
  const turn = (knot: Knot, by: number) => ({ at: knot.at + by, value: knot.value });
  const ring = once
    ? [
        { at: -1, value: first.value },
        { at: first.at - 1e-3, value: first.value },
        ...knots,
        turn(last, 1),
        turn(last, 2),
      ]
    : [...knots.map((k) => turn(k, -1)), ...knots, ...knots.map((k) => turn(k, 1))];
  const now = once ? moment : moment % 1;
  const next = ring.findIndex((knot) => knot.at > now);
  const [k0, k1, k2, k3] = ring.slice(next - 2);
  if (!k0 || !k1 || !k2 || !k3) throw new Error('key poses lie between 0 and 1');
  const width = k2.at - k1.at;
  const t = (now - k1.at) / width;
  const rise = (k2.value - k1.value) * t * t * (3 - 2 * t);
  return (
    k1.value + rise + width * t * (1 - t) * ((1 - t) * slope(k0, k1, k2) - t * slope(k1, k2, k3))
  );
}
