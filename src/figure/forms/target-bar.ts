import type { Mark, MarkBase } from '../../marks/mark.js';
import { barOf, stretchesOf } from '../../marks/quantity-marks.js';
import type { Scene } from '../../marks/scene.js';
import { linearPosition, valueExtent } from '../../marks/value-scale.js';
import { isExact, pointEstimate, type Quantity } from '../../statistics/quantity.js';
import type { FigureFacts } from '../facts.js';

/** Ends and values of a bar: from zero to the target, or in per cent of the way from the start to it. */
function scaleOf({
  data: { value },
  target,
}: FigureFacts): { readonly value: Quantity; readonly end: number } | undefined {
  if (!target) return undefined;
  if (target.start) return target.share && { value: target.share, end: 100 };
  const end = isExact(target.quantity) ? pointEstimate(target.quantity) : undefined;
  return end !== undefined && (target.share ?? target.gap) ? { value, end } : undefined;
}

/**
 * A small bar of the headline on a scale from its start, or zero, to its target. The headline is in no row of the table. Undefined if no value is to be reached, or either is not known.
 */
export function targetBar(facts: FigureFacts): Scene | undefined {
  const scale = scaleOf(facts);
  const reached = scale && pointEstimate(scale.value);
  if (!scale || reached === undefined || scale.end <= 0 || reached < 0) return undefined;
  const { value, end } = scale;
  const { high } = valueExtent([value, { value: end }]);
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
