/** A number of things as the person's language writes it: 57,203. */
export const counted = (count: number): string => new Intl.NumberFormat().format(count);

/** A share from 0 to 1 in whole percent. */
export const percent = (share: number): string =>
  new Intl.NumberFormat(undefined, { style: 'percent' }).format(Math.floor(share * 100) / 100);
