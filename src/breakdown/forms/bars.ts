import { isEnlarged, type Mark } from '../../marks/mark.js';
import { quantityMarks } from '../../marks/quantity-marks.js';
import { lineAcross } from '../../marks/row-axis.js';
import type { Form } from '../../marks/scene.js';
import { linearPosition, valueExtent, type Extent } from '../../marks/value-scale.js';
import { isExact, isKnown, pointEstimate, type Quantity } from '../../statistics/quantity.js';
import type { BreakdownWords } from '../../words/words.js';
import { isGroup } from '../data/category.js';
import { isHeading } from '../data/whole.js';
import type { BreakdownFacts } from '../facts.js';

/** The range of all rows, and of the sum of the folded ones, so that the scale stays when they are shown. */
const extentOf = (facts: BreakdownFacts): Extent =>
  valueExtent([...facts.rows.map(({ category }) => category.value), facts.folded?.sum ?? {}]);

/** The bar of the folded rows together; none if their sum is not known. */
export function foldMarks(sum: Quantity | undefined, facts: BreakdownFacts): readonly Mark[] {
  if (!sum || !facts.data.alike) return [];
  return quantityMarks(sum, linearPosition(extentOf(facts)), { id: '', row: -1, tone: 'soft' });
}

/** A bar for each row on one scale from zero, with a dashed line at the benchmark. Refused for figures of different units, kinds or times. */
export const bars: Form<BreakdownFacts, BreakdownWords> = (facts, words) => {
  const { data, rows } = facts;
  if (!data.alike) return { refused: words.unlike };
  const extent = extentOf(facts);
  const position = linearPosition(extent);
  const { value: benchmark = {} } = data.benchmark ?? {};
  const compared = isExact(benchmark) ? pointEstimate(benchmark) : undefined;
  const marks = rows.flatMap(({ category, parent, isRemainder, isBenchmark }, row): readonly Mark[] => {
    // A heading, and a group without a total, have no figure that could be missing.
    if (isHeading(category) || (isGroup(category) && !isKnown(category.value))) return [];
    const tone = isRemainder ? 'hatched' : isBenchmark ? 'past' : parent ? 'soft' : undefined;
    return [
      ...quantityMarks(category.value, position, { id: category.pointer, row, ...(tone && { tone }) }),
      ...(extent.low === 0 ? [] : [lineAcross('zero', position(0), row)]),
      ...(compared === undefined || isBenchmark ? [] : [lineAcross('benchmark', position(compared), row)]),
    ];
  });
  const hasLeast = marks.some(isEnlarged);
  return {
    scenes: [{ box: 'rows', find: 'row', marks, labels: [] }],
    notes: hasLeast ? [words.least] : [],
    rows: { hasHeads: true },
  };
};
