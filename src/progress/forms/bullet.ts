import type { Mark, Rect, Rule, RuleRole } from '../../marks/mark.js';
import type { Form, Label, Scene } from '../../marks/scene.js';
import { linearPosition, type Extent } from '../../marks/value-scale.js';
import { pointEstimate } from '../../statistics/quantity.js';
import type { ProgressWords } from '../../words/words.js';
import type { MeasureFacts, ProgressFacts } from '../facts.js';
import { barNotes, rowMarks } from './bars.js';
import { headLabels, scaleLabels } from './head-labels.js';
import { domainOf, figuresAsValues, limitsOf, type RowFigures } from './row-figures.js';

/** Number of greys that ranges can have. */
const GREYS = 5;
/** Line of text in which the labels of a row's own scale stand, from its middle. */
const SCALE_LINE = 0.95;

/** Heights of lines, as shares of the row: that at the target is longer than the ranges are high. */
const LINES: Partial<Record<RuleRole, Pick<Rule, 'y1' | 'y2'>>> = {
  target: { y1: 0.24, y2: 0.76 },
  baseline: { y1: 0.3, y2: 0.7 },
  zero: { y1: 0.3, y2: 0.7 },
};

/** A measure with the scale of its row. */
interface BulletRow {
  readonly figures: RowFigures;
  readonly row: number;
  readonly domain: Extent;
  /** The names of the greys of all measures, if they share them. */
  readonly names: readonly string[] | undefined;
}

/** Index of the grey of a range: the lowest is the darkest, the highest the lightest. */
const greyOf = (index: number, count: number): number =>
  count === 1 ? GREYS - 1 : Math.round((index / (count - 1)) * (GREYS - 1));

/** The names of the ranges of all measures, in the order of the first, as one name has one grey. Undefined if measures name theirs differently. */
function rangeNames(measures: readonly MeasureFacts[]): readonly string[] | undefined {
  const all = measures.map(({ measure }) => measure.ranges.map(({ label }) => label));
  const names = Array.from(new Set(all.flat()));
  return all.some(({ length }) => length === names.length) ? names : undefined;
}

/** The ranges of a measure behind its bar, each from the end of the one below it. */
function rangeRects({ figures, row, domain, names }: BulletRow): readonly Rect[] {
  const { ranges } = figures.facts.measure;
  const position = linearPosition(domain);
  return ranges.map(({ pointer, upTo, label }, index) => {
    const range = names ? greyOf(names.indexOf(label), names.length) : greyOf(index, ranges.length);
    const x = position(ranges[index - 1]?.upTo ?? domain.low);
    const width = position(upTo) - x;
    return { type: 'rect', id: pointer, row, quiet: true, x, width, range };
  });
}

/** The marks of a measure in front of its ranges. The track of a bar with ranges is left out. */
function measureMarks({ figures, row, domain }: BulletRow, facts: ProgressFacts): readonly Mark[] {
  const marks = rowMarks(figures, row, facts, {
    ...domain,
    limits: limitsOf(facts),
    position: linearPosition(domain),
  });
  const shown = figures.facts.measure.ranges.length ? marks.filter(({ tone }) => tone !== 'track') : marks;
  return shown.map((mark) => {
    const height = mark.type === 'rule' && LINES[mark.role];
    return height ? { ...mark, ...height } : mark;
  });
}

/** The range of the figures of a measure and its ranges. */
function extentOf(figures: RowFigures, facts: ProgressFacts): Extent {
  const ends = figures.facts.measure.ranges.map(({ upTo }) => upTo);
  const { low, high } = domainOf([figures], facts);
  return { low: Math.min(low, ...ends), high: Math.max(high, ...ends) };
}

/** The key of named greys. */
const rangeKeys = (names: readonly string[]): Scene['keys'] =>
  names.map((text, index) => ({
    text,
    mark: { type: 'rect', id: '', row: 0, x: 0, width: 1, range: greyOf(index, names.length) },
  }));

/** A bar for each measure in front of its named ranges, with a line at its target. Measures of one unit share a scale, others have one of their own. */
export const bullet: Form<ProgressFacts, ProgressWords> = (facts, words) => {
  const { measures, isSingle, basis } = facts;
  if (measures.every(({ measure }) => !measure.ranges.length)) return { refused: words.noRanges };
  const values: ProgressFacts = { ...facts, basis: 'values' };
  const figures = measures.map(figuresAsValues);
  const extents = figures.map((row) => extentOf(row, values));
  const shared = {
    low: Math.min(...extents.map(({ low }) => low)),
    high: Math.max(...extents.map(({ high }) => high)),
  };
  const names = rangeNames(measures);
  const isShared = basis === 'values' && !isSingle;
  const rows = figures.map((row, index): BulletRow => ({
    figures: row,
    row: index,
    names,
    domain: (isShared ? undefined : extents[index]) ?? shared,
  }));
  const labels = isShared
    ? headLabels(facts, shared, words)
    : rows.flatMap(({ figures: { facts: row }, row: index, domain }): readonly Label[] => {
        const isDrawn =
          row.measure.ranges.length || row.measure.target || pointEstimate(row.measure.value) !== undefined;
        const ticks = isDrawn ? scaleLabels(domain, row.measure.scope.unit, words) : [];
        return ticks.map((label) => ({ ...label, row: index, y: 0.5, line: SCALE_LINE }));
      });
  const marks = rows.flatMap((row) => [...rangeRects(row), ...measureMarks(row, values)]);
  return {
    scenes: [{ box: 'rows', find: 'row', marks, labels, keys: names && rangeKeys(names) }],
    notes: barNotes(marks, words),
  };
};
