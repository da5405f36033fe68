import { nameOf } from '../../written/name.js';
import { textAt } from '../grid.js';
import { WAYS } from '../names/derived-name.js';
import type { ProfiledRows } from './column-profile.js';

/** Of some columns the one that says how far the figures of the rows have come to their targets, in per cent: "% of target". Undefined if there is none. */
export const wayColumn = (columns: readonly number[], { profiles, rows }: ProfiledRows): number | undefined =>
  columns.find((column) => {
    const { header = '', unit } = profiles[column] ?? {};
    const isPercent = unit === '%' || /%|per ?cent/i.test(header);
    return WAYS.test(nameOf(header)) && (isPercent || rows.some((row) => textAt(row, column).includes('%')));
  });
