import type { Mark } from '../../marks/mark.js';
import { quantityMarks } from '../../marks/quantity-marks.js';
import type { Form } from '../../marks/scene.js';
import { linearPosition, valueExtent } from '../../marks/value-scale.js';
import type { BreakdownWords } from '../../words/words.js';
import type { BreakdownFacts } from '../facts.js';

/** A bar for each row on one scale from zero. Figures of different units, kinds or times have no common scale. */
export const bars: Form<BreakdownFacts, BreakdownWords> = ({ data, rows }, words) => {
  if (!data.alike) return { refused: words.unlike };
  const extent = valueExtent(rows.map(({ category }) => category.value));
  const position = linearPosition(extent);
  const marks = rows.flatMap(({ category, parent, isRemainder, isBenchmark }, row): readonly Mark[] => {
    const tone = isRemainder ? 'hatched' : isBenchmark ? 'past' : parent ? 'soft' : undefined;
    const drawn = quantityMarks(category.value, position, { id: category.pointer, row, ...(tone && { tone }) });
    if (extent.low === 0) return drawn;
    const zero = position(0);
    return [...drawn, { type: 'rule', role: 'zero', id: '', row, quiet: true, x1: zero, x2: zero, y1: 0, y2: 1 }];
  });
  const hasLeast = marks.some((mark) => mark.type === 'rect' && mark.least);
  return { scenes: [{ box: 'rows', find: 'row', marks, labels: [] }], notes: hasLeast ? [words.least] : [] };
};
