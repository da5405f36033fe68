import type { Mark } from '../mark.js';

/** The class of a series' hue or of a part's tint; colours repeat after the last, as more than six are never told apart. */
export const colourClass = ({ series, part }: { readonly series?: number; readonly part?: number }): string =>
  series !== undefined ? `series-${series % 6}` : part !== undefined ? `part-${part % 6}` : '';

/** The classes of a mark's fill; empty for the exact figure of a single series, whose fill is the accent. */
export function markClass(mark: Mark): string {
  const { tone, status, certainty } = mark;
  const isUncertain = certainty === 'most' || certainty === 'range';
  const classes = [colourClass(mark), tone === 'plain' ? '' : tone, status, isUncertain ? 'uncertain' : ''];
  return classes.filter(Boolean).join(' ');
}
