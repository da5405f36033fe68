import type { Mark, MarkBase } from '../../marks/mark.js';
import { barOf, stretchesOf } from '../../marks/quantity-marks.js';
import type { Scene } from '../../marks/scene.js';
import { linearPosition } from '../../marks/value-scale.js';
import { isExact, pointEstimate } from '../../statistics/quantity.js';
import type { FigureFacts } from '../facts.js';

/**
 * A small bar of the headline on a scale from zero to its target. The headline is in no row of the table. Undefined if no value is to be reached, or either is not known.
 */
export function targetBar({ data, target }: FigureFacts): Scene | undefined {
  const { value } = data;
  const end = target && isExact(target.quantity) ? pointEstimate(target.quantity) : undefined;
  const reached = pointEstimate(value);
  if (!target?.share || end === undefined || reached === undefined || end <= 0 || reached < 0) return undefined;
  const high = Math.max(end, value.high ?? reached);
  const position = linearPosition({ low: 0, high });
  const place: Pick<MarkBase, 'id' | 'row' | 'quiet'> = { id: '/value', row: -1, quiet: true };
  const x = position(end);
  const marks: readonly Mark[] = [
    { type: 'rect', ...place, tone: 'track', x: 0, width: x },
    ...stretchesOf(value).map((stretch) => barOf(stretch, position, place)),
    { type: 'rule', role: 'target', ...place, id: '/target', x1: x, x2: x, y1: 0, y2: 1 },
  ];
  return { box: 'rows', find: 'row', marks, labels: [] };
}
