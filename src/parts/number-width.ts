import { unsafeCSS, type CSSResult } from 'lit';

/** Widths of numbers, in ems of their own font size, for which there is a size that fits any chart. */
const NUMBER_WIDTHS = [6, 7, 8, 9, 10, 12, 14, 17, 20] as const;

/** Style sheet of the widths of numbers, each in `--_ems`. */
export const numberWidthStyle: CSSResult = unsafeCSS(
  NUMBER_WIDTHS.map((width) => `.wide-${width}{--_ems:${width}}`).join(''),
);

/** Class of a number that is too wide for its usual size in a narrow chart; empty if it is short. */
export function numberWidthClass(width: number): string {
  const [shortest] = NUMBER_WIDTHS;
  const least = NUMBER_WIDTHS.find((one) => width <= one) ?? NUMBER_WIDTHS.at(-1);
  return width <= shortest ? '' : `wide-${least}`;
}
