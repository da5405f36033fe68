import type { Mark } from '../mark.js';

/** Class name of a series' hue or of a part's tint. Colours repeat after the sixth, because more are not distinguishable. */
export const colourClass = ({ series, part }: { readonly series?: number; readonly part?: number }): string =>
  series !== undefined ? `series-${series % 6}` : part !== undefined ? `part-${part % 6}` : '';

/** Class names of a mark's fill. Empty for the exact figure of a single series, whose fill is the accent. */
export function markClass(mark: Mark): string {
  const { tone, status, certainty } = mark;
  const isUncertain = certainty === 'most' || certainty === 'range';
  const classes = [colourClass(mark), tone === 'plain' ? '' : tone, status, isUncertain ? 'uncertain' : ''];
  return classes.filter(Boolean).join(' ');
}
