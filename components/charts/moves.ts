/** How far the arrow keys go among values: along the line of writing, and down. */
export type Steps = Readonly<{ across: number; down: number }>;

/** In a row. */
export const ROW: Steps = { across: 1, down: 0 };

/** Which value a key leads to from one of so many; null where it leads nowhere, and the page may have it. */
export function ledTo(
  key: string,
  from: number,
  count: number,
  { across, down }: Steps,
  isRtl: boolean,
): number | null {
  const right = isRtl ? -across : across;
  const ways: Readonly<Record<string, number>> = {
    ArrowRight: from + right,
    ArrowLeft: from - right,
    ...(down > 0 ? { ArrowDown: from + down, ArrowUp: from - down } : {}),
    Home: 0,
    End: count - 1,
  };
  const to = ways[key];
  if (to === undefined) return null;
  return to >= 0 && to < count ? to : from;
}
