import type { Delta } from '../data.js';

/** Indexes of the series that the page puts forward, as a whole or one of their figures. Empty if it puts nothing forward, or all. */
export function forwardSeries({ series, highlight = [] }: Delta): readonly number[] {
  const pointers = highlight.flatMap((one) => one.pointers);
  const found = series.flatMap(({ pointer }, index) =>
    pointers.some((one) => one === pointer || one.startsWith(`${pointer}/`)) ? [index] : [],
  );
  return found.length < series.length ? found : [];
}
