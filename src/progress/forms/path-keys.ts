import { band, lineSample } from '../../marks/legend.js';
import type { SeriesKey } from '../../marks/scene.js';
import type { ProgressWords } from '../../words/words.js';
import type { MeasureFacts, PathFacts } from '../facts.js';

/** A measure with its path and the index of its row. */
export interface DrawnPath {
  readonly facts: MeasureFacts;
  readonly row: number;
  readonly path: PathFacts;
}

/** The value of a target that has no day, which is a line across the plot. Undefined if it has one, or is a bound or a range. */
export const openTarget = ({ target }: MeasureFacts, { expected }: PathFacts): number | undefined =>
  !target || target.isBound || expected.some(({ pointer }) => pointer) ? undefined : target.end;

/** The key of the lines: figures, expected path, targets that were replaced, forecast. */
export function keysOf({ facts, row, path }: DrawnPath, words: ProgressWords): readonly SeriesKey[] {
  const { measure } = facts;
  const place = { id: measure.pointer, row };
  const expectedSample = { type: 'rule', role: 'expected', ...place, x1: 0, x2: 1, y1: 0.5, y2: 0.5 } as const;
  const diamond = { type: 'dot', shape: 'diamond', ...place, x: 0.5, y: 0.5 } as const;
  const target = path.expected.filter(({ pointer }) => pointer).at(-1);
  const open = openTarget(facts, path);
  const line = { type: 'rule', role: 'target', ...place, x1: 0, x2: 1, y1: 0.5, y2: 0.5 } as const;
  const replaced = path.replaced.flatMap(({ index }) => measure.targets[index] ?? []);
  return [
    { text: words.actual, mark: lineSample({}) },
    ...(path.expected.length > 1 ? [{ text: words.expectedPath, mark: expectedSample }] : []),
    ...(target
      ? [{ text: words.commonTarget(words.amount({ value: target.value }, measure.scope)), mark: diamond }]
      : []),
    ...(open === undefined
      ? []
      : [{ text: words.commonTarget(words.amount({ value: open }, measure.scope)), mark: line }]),
    ...replaced.map(({ value, replaced: until }) => ({
      text: words.replacedTarget(words.amount(value, measure.scope), until),
      mark: { ...expectedSample, tone: 'past' as const },
    })),
    ...(path.points.some(({ isForecast }) => isForecast)
      ? [{ text: words.legendKey('forecast'), mark: lineSample({ status: 'forecast' }) }]
      : []),
    ...(path.points.some(({ value }) => value.low !== undefined)
      ? [{ text: words.legendKey('band'), mark: band }]
      : []),
  ];
}
