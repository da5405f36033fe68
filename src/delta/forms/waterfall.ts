import { cumsum, maxIndex } from 'd3';
import { isEnlarged, type Mark, type Rule, type Share } from '../../marks/mark.js';
import { intervalOf, lengthOf, quantityMarks, whiskerOf } from '../../marks/quantity-marks.js';
import { rowAxis, type RowAxis } from '../../marks/row-axis.js';
import type { Form } from '../../marks/scene.js';
import { figureClaim } from '../../parts/change-claims-layout.js';
import { pointersOf, type Claim, type Statement } from '../../parts/claim-layout.js';
import { changeOf } from '../../parts/comparable-layout.js';
import { withoutNoise } from '../../statistics/decimal.js';
import { pointEstimate, type Quantity } from '../../statistics/quantity.js';
import type { TickPlace } from '../../words/chart-words.js';
import type { DeltaWords } from '../../words/words.js';
import type { Contribution } from '../data.js';
import { contributionRow, type DeltaFacts } from '../facts.js';
import type { Contributed } from '../facts/contributions.js';
import { undrawnEvents } from './annotations.js';
import { signedText } from './contribution-text.js';
import { figureStatement } from './latest.js';

/** A bar from the sum of all steps before it to the sum with its own. */
interface Step {
  /** JSON Pointer of the contribution, or of the list for what is not explained. */
  readonly id: string;
  readonly row: number;
  readonly value: Quantity;
  readonly from: number;
  readonly to: number;
}

const sizeOf = (value: Quantity): number => pointEstimate(value) ?? 0;

/** The contributions and what they do not explain, each from the end of the one before. */
function stepsOf(facts: DeltaFacts, { comparison, contributions, remainder }: Contributed): readonly Step[] {
  const named = [
    ...contributions.map(({ pointer, value }) => ({ id: pointer, value })),
    ...(remainder ? [{ id: '/contributions', value: remainder }] : []),
  ];
  const sums = cumsum([sizeOf(comparison.before.value), ...named.map(({ value }) => sizeOf(value))]);
  return named.map((one, index) => ({
    ...one,
    row: contributionRow(facts, index),
    from: withoutNoise(sums[index] ?? 0),
    to: withoutNoise(sums[index + 1] ?? 0),
  }));
}

/** The two halves of the lines that join a row with those before and after it: at the end of the step before, and at its own. */
function connectorsOf(
  row: number,
  ends: readonly [before: number | undefined, after: number | undefined],
  { position }: RowAxis,
) {
  return ends.flatMap((at, half): readonly Rule[] => {
    if (at === undefined) return [];
    const [x, y]: readonly [Share, Share] = [position(at), half / 2];
    return [{ type: 'rule', role: 'connector', id: '', row, quiet: true, x1: x, x2: x, y1: y, y2: y + 0.5 }];
  });
}

/** The floating bar of a step, with its interval around its end. A step down is lighter. */
function barOf({ id, row, value, from, to }: Step, { position }: RowAxis): readonly Mark[] {
  const { start, length, least } = lengthOf({ from, to, certainty: 'exact' }, position);
  const place = { id, row, ...(to < from && { tone: 'soft' as const }) };
  const interval = intervalOf(value);
  return [
    {
      type: 'rect',
      ...place,
      certainty: 'exact',
      x: start,
      width: length,
      ...(to < from && { grows: 'start' as const }),
      ...(least && { least }),
    },
    ...(interval ? [whiskerOf([from + interval[0], from + interval[1]], position, place)] : []),
  ];
}

/** The contribution that is larger than all others, whatever their signs. Undefined if another is as large. */
function largestOf(contributions: readonly Contribution[]): Contribution | undefined {
  const sizes = contributions.map(({ value }) => Math.abs(sizeOf(value)));
  const most = maxIndex(sizes);
  const isOne = sizes.filter((size) => size === sizes[most]).length === 1 && !!sizes[most];
  return isOne ? contributions[most] : undefined;
}

/** The largest contribution as a sentence. None if there is only one, or another is as large. */
function largestStatement(contributions: readonly Contribution[], words: DeltaWords): readonly Statement[] {
  const largest = contributions.length > 1 ? largestOf(contributions) : undefined;
  if (!largest) return [];
  const text = words.largestContribution(largest.label || words.unnamed, signedText(largest, words, false));
  const pointers = pointersOf([largest, ...contributions.filter((one) => one !== largest)]);
  const claims = (): readonly Claim[] => [
    figureClaim(largest, text),
    { kind: 'highest', pointers, value: largest.value, reason: 'size', text },
  ];
  return [{ text, claims }];
}

/** The last figure with its change from the first, and the largest contribution. None if no waterfall can be drawn. */
export function waterfallStatements({ contributed }: DeltaFacts, words: DeltaWords): readonly Statement[] {
  if (typeof contributed === 'string') return [];
  const { comparison, contributions } = contributed;
  const change = changeOf(comparison, words);
  return [figureStatement(comparison.now, change, words, { label: '' }), ...largestStatement(contributions, words)];
}

/** The figures that a waterfall begins and ends with, and the steps between them, as rows: each step floats from the end of the one before. */
export const waterfall: Form<DeltaFacts, DeltaWords> = (facts, words) => {
  const { contributed, scope, rows, data } = facts;
  if (typeof contributed === 'string') return { refused: words.noWaterfall[contributed] };
  const { now, before } = contributed.comparison;
  const steps = stepsOf(facts, contributed);
  const sums = [0, ...[before, now].flatMap(({ value }) => [sizeOf(value), ...(intervalOf(value) ?? [])])];
  for (const { from, to, value } of steps) sums.push(to, ...(intervalOf(value) ?? []).map((end) => from + end));
  const text = (value: number, place: TickPlace): string =>
    scope.unit?.scale ? words.cell({ value: withoutNoise(value) }, scope) : words.tick(value, scope.unit, place);
  const axis = rowAxis({ low: Math.min(...sums), high: Math.max(...sums) }, text, scope.unit);
  const [first, last] = [rows.findIndex(({ named }) => named === before), rows.findIndex(({ named }) => named === now)];
  // Statuses are in words: their lighter fills would be taken for steps down.
  const endMarks = ({ pointer: id, value }: typeof now, row: number): readonly Mark[] =>
    quantityMarks(value, axis.position, { id, row });
  // Periods between both ends have no row, and no lines.
  const linesIn = (row: number): readonly Mark[] => axis.lines.map((line) => ({ ...line, row }));
  const marks = [
    ...linesIn(first),
    ...connectorsOf(first, [undefined, sizeOf(before.value)], axis),
    ...endMarks(before, first),
    ...steps.flatMap((step) => [
      ...linesIn(step.row),
      ...connectorsOf(step.row, [step.from, step.to], axis),
      ...barOf(step, axis),
    ]),
    ...linesIn(last),
    ...connectorsOf(last, [sizeOf(now.value), undefined], axis),
    ...endMarks(now, last),
  ];
  const between =
    last - first > 1
      ? [words.endsOnly(...([before, now].map((one) => words.periodName(one, true)) as [string, string]))]
      : [];
  return {
    scenes: [{ box: 'rows', find: 'row', marks, labels: axis.labels }],
    notes: [
      ...(steps.some(({ from, to }) => to < from) ? [words.lighterBars] : []),
      ...(contributed.remainder && contributed.isRounding ? [words.roundingLeft] : []),
      ...(marks.some(isEnlarged) ? [words.least] : []),
      ...between,
      ...undrawnEvents([...data.events, ...data.spans], words),
    ],
  };
};
