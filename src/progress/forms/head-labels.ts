import { range } from 'd3';
import { secondsOfOne, type Unit } from '../../contract/unit.js';
import type { Label } from '../../marks/scene.js';
import { BOLD, textWidth } from '../../marks/text-width.js';
import { linearPosition, ticksWithin, type Extent } from '../../marks/value-scale.js';
import { pointEstimate, type Quantity } from '../../statistics/quantity.js';
import type { ProgressWords } from '../../words/words.js';
import type { ProgressFacts } from '../facts.js';

/** Font size of the labels in ems. */
const SIZE = 0.75;
/** Height of the text above the bars, on the line of the heads of the columns. */
export const HEAD_Y = 0.66;
/** Least width of the bars, and the widths from which on more labels have room, in ems of the labels' font size. */
const LEAST_WIDTH = 14;
const WIDTHS = [LEAST_WIDTH, 15 / SIZE, 20 / SIZE, 32 / SIZE];
/** Space between two labels in ems. */
const GAP = 0.75;
/** Number of ticks that D3 aims at. */
const TICKS = 3;

/** A text that names a position of the scale. */
interface NamedPosition {
  readonly x: number;
  readonly text: string;
  readonly isStrong?: boolean;
}

/** A label with the width of its text in ems of its font size. */
interface SizedLabel extends NamedPosition {
  readonly length: number;
}

/** A label at its position; aligned with the edge of the scale if it would cross it at the width at which it is shown first. */
interface PlacedLabel extends SizedLabel {
  readonly anchor: 'start' | 'middle' | 'end';
  /** Least width of the bars in ems of the font size. */
  readonly from: number;
}

const sized = (label: NamedPosition): SizedLabel => ({
  ...label,
  length: textWidth(label.text) * (label.isStrong ? BOLD : 1),
});

function anchorIn({ x, length }: SizedLabel, width: number): PlacedLabel['anchor'] {
  const half = length / 2;
  return x * width < half ? 'start' : (1 - x) * width < half ? 'end' : 'middle';
}

/** Where a label begins at a width of the bars. */
const startIn = ({ x, anchor, length }: PlacedLabel, width: number): number =>
  anchor === 'start' ? 0 : anchor === 'end' ? width - length : x * width - length / 2;

function isClear(one: PlacedLabel, other: PlacedLabel): boolean {
  const start = startIn(one, one.from);
  const startOfOther = startIn(other, one.from);
  return start + one.length + GAP <= startOfOther || start >= startOfOther + other.length + GAP;
}

const labelOf = ({ x, text, isStrong, anchor, from }: PlacedLabel): Label => ({
  ...(isStrong ? { text: '', strong: text } : { text }),
  x: { start: 0, middle: x, end: 1 }[anchor],
  y: HEAD_Y,
  role: 'tick',
  anchor,
  ...(from > LEAST_WIDTH && { least: from * SIZE }),
});

/** The distances, in ticks, between the labels of a scale of which both ends are labelled, the least first: 1, 2 and 4 of five ticks. */
const stepsOf = (count: number): readonly number[] =>
  range(1, Math.max(2, count)).filter((step) => (count - 1) % step === 0);

/** The ticks that have room in even distances at a width of the bars. */
function evenTicks(ticks: readonly SizedLabel[], from: number): readonly PlacedLabel[] {
  const labels = ticks.map((tick): PlacedLabel => ({ ...tick, anchor: anchorIn(tick, from), from }));
  const some = stepsOf(labels.length).map((step) => labels.filter((_, index) => index % step === 0));
  const areClear = (all: readonly PlacedLabel[]): boolean =>
    all.slice(1).every((label, index) => isClear(label, all[index] ?? label));
  return some.find(areClear) ?? labels.slice(0, 1);
}

/** The labels that do not overlap an earlier one, each from the width on at which that is so: names, the most important first, and ticks, from the top one. */
function withRoom(named: readonly NamedPosition[], scale: readonly NamedPosition[] = []): readonly Label[] {
  const [names, ticks] = [named.map(sized), scale.map(sized)];
  const placed: PlacedLabel[] = [];
  for (const from of WIDTHS) {
    const all = [
      ...names.map((one): PlacedLabel => ({ ...one, anchor: anchorIn(one, from), from })),
      ...evenTicks(ticks, from),
    ];
    for (const label of all) {
      if (placed.some(({ x, text }) => x === label.x && text === label.text)) continue;
      if (placed.every((other) => isClear(label, other))) placed.push(label);
    }
  }
  return placed.map(labelOf);
}

/** Width of a name of a unit in ems up to which the top tick has it. The head of the figures has any name where there is room. */
const SHORT = 12;

/** A figure with the name of its unit, if that is short. */
const withShortUnit = (value: Quantity, unit: Unit | undefined, words: ProgressWords): string =>
  unit && textWidth(`${unit.other} ${unit.per ?? ''}`) <= SHORT
    ? words.quantity(value, { unit })
    : words.amount(value, { unit });

/** The label of the top tick: with the sign of a currency, or with the name of the unit if that is short. */
function topText(value: number, unit: Unit | undefined, words: ProgressWords): string {
  return unit?.percent ? words.amount({ value }, {}) : withShortUnit({ value }, unit, words);
}

/** The label of another tick. Each duration has its units. */
const plainText = (value: number, unit: Unit | undefined, words: ProgressWords): string =>
  words.amount({ value }, value && secondsOfOne(unit) ? { unit } : {});

/** The ticks of a scale of values, from the top one, which alone has the unit. Ticks of per cents have no sign, because the values in the rows have it. */
const scaleTicks = (domain: Extent, unit: Unit | undefined, words: ProgressWords): readonly NamedPosition[] => {
  const position = linearPosition(domain);
  const steps = ticksWithin(domain, TICKS, unit);
  return steps
    .map((value, index) => ({
      x: position(value),
      text: index === steps.length - 1 ? topText(value, unit, words) : plainText(value, unit, words),
    }))
    .reverse();
};

/** The labels of a scale of values, as many as have room. */
export const scaleLabels = (domain: Extent, unit: Unit | undefined, words: ProgressWords): readonly Label[] =>
  withRoom([], scaleTicks(domain, unit, words));

/** The labels above the bars: ticks of the values and their common target, or the start and target of the ways; next to wholes their per cents. */
export function headLabels(facts: ProgressFacts, domain: Extent, words: ProgressWords): readonly Label[] {
  const { basis, commonTarget, measures, hasWholes } = facts;
  const position = linearPosition(domain);
  if (basis === 'ways')
    return withRoom(
      hasWholes
        ? [100, 0, 50].map((value) => ({ x: position(value), text: words.share({ value }) }))
        : [
            { x: position(100), text: words.targetHead, isStrong: true },
            { x: position(0), text: words.start },
            { x: position(50), text: words.halfWay },
          ],
    );
  const { unit } = measures[0]?.measure.scope ?? {};
  const target = commonTarget && pointEstimate(commonTarget);
  const named =
    commonTarget && target !== undefined
      ? [{ x: position(target), text: words.commonTarget(withShortUnit(commonTarget, unit, words)), isStrong: true }]
      : [];
  return withRoom(named, scaleTicks(domain, unit, words));
}
