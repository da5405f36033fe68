import { unsafeCSS, type CSSResult } from 'lit';
import { visuallyHidden } from './hidden-style.js';

/** Number of width classes, the least width in ems, and the step from one to the next. */
const CLASSES = 40;
const LEAST = 24;
const STEP = 1;

/** Style sheet that visually hides columns for which there is no room, and the notes on them. Each width class shows its columns from a width of the chart on. */
export const optionalColumnStyle: CSSResult = unsafeCSS(
  Array.from(
    { length: CLASSES },
    (_, index) =>
      `@container (inline-size<${LEAST + index * STEP}rem){:is(.rows,.foot) .column-${index}{${visuallyHidden.toString()}padding:0}}`,
  ).join(''),
);

/** Class name of a column, or of a note on it, that is shown from a width of the chart on, in rem, rounded up to the next width class. */
export const optionalColumnClass = (least: number): string =>
  `column-${Math.min(CLASSES - 1, Math.max(0, Math.ceil((least - LEAST) / STEP)))}`;
