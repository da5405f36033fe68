import { lineKey } from '../contract/context.js';
import type { ParsedObservation } from '../contract/observation.js';
import { at, percent, scaleOf } from '../parts/old/bar-layout.js';
import { changeOf } from '../parts/comparable-layout.js';
import { runs } from '../parts/old/line-layout.js';
import { cellOf, tableOf } from '../parts/old/table-layout.js';
import { gap, partial, previousPeriod, samePeriod, type Period } from '../statistics/period.js';
import { isKnown, isWithheld, pointEstimate } from '../statistics/quantity.js';
import type { FigureWords } from '../words/words.js';
import type { Figure } from './data.js';
import { layoutHeadline, type ComparedLayout, type FigureLayout, type TrendLayout } from './layout.js';

const isBreak = ({ value }: ParsedObservation): boolean => !!value.status?.includes('B');
const endOf = (of: { readonly period?: Period } | undefined): number => of?.period?.end ?? NaN;

/**
 * The lines through the figures that are known, each at the last day of its period, or evenly where that does not go on from one to the next. Where a figure is
 * missing or the series breaks, the line is broken.
 */
function trendOf(observations: readonly ParsedObservation[], words: FigureWords): TrendLayout | undefined {
  const scale = scaleOf(observations.map((o) => o.value));
  const ends = observations.map(endOf);
  const goes = ends.every((end, i) => end < Infinity && !(end <= ends[i - 1]!));
  const times = goes ? ends : [...ends.keys()];
  const points = observations.flatMap((o, i) => {
    const v = pointEstimate(o.value);
    const x = ((times[i]! - times[0]!) / (times.at(-1)! - times[0]!)) * 100;
    const here = v === undefined ? undefined : ([x, (1 - at(v, scale)) * 100] as const);
    return isBreak(o) || gap(observations[i - 1]?.period, o.period) ? [undefined, here] : [here];
  });
  const known = points.filter((p) => p !== undefined);
  if (known.length < 2) return undefined;
  const [x, y] = known.at(-1)!;
  return {
    lines: runs(points),
    x: percent(x / 100),
    y: percent(y / 100),
    first: words.periodName(observations[0]!),
    last: words.periodName(observations.at(-1)!),
  };
}

/** Compares a figure with the one before it, and lines it up with the others. */
function comparedOf(data: Figure, words: FigureWords): ComparedLayout {
  const { scope, value, previous, observations } = data;
  const { period, asOf } = scope;
  const through = period && period.end < Infinity && partial(period, asOf) ? asOf : undefined;
  const before =
    previous ??
    // Since a day there is no time before that of the same length.
    (period && period.end < Infinity
      ? observations.find((o) => o.period && samePeriod(o.period, previousPeriod(period)))
      : undefined);
  const breaks = observations.filter(isBreak);
  const broken = breaks.some((o) => endOf(before) < endOf(o) && endOf(o) <= endOf(scope));
  const change = before && changeOf({ pointer: '/value', scope, value, period, through }, before, words, broken);
  const alike = observations.filter((o) => lineKey(o.scope) === lineKey(scope));
  const earlier = before && !observations.includes(before) ? [before] : [];
  return {
    noted: [...earlier, ...observations].map((o) => ({ ...o, label: words.periodName(o) })),
    notes: [
      ...[...(before ? [before] : []), ...breaks].flatMap((o) => {
        // What it is not compared with stands nowhere else.
        const isAlone = o === previous && change?.refused && isKnown(o.value) && !isWithheld(value);
        const said = isAlone ? words.withStatus(o.value, o.scope) : words.statuses(o.value).join(', ');
        return said ? [words.labelled(words.periodName(o), said)] : [];
      }),
      ...(alike.length < observations.length ? [words.offTrend] : []),
    ],
    change,
    trend: trendOf(alike, words),
    table: observations.length
      ? tableOf(
          [words.unitName(scope.unit)],
          observations.map((o) => [words.periodName(o), cellOf(o, words, scope.unit)]),
          words,
        )
      : undefined,
  };
}

/**
 * Lays a headline figure out in words and shares: what was published, when, and the change if there is one to give. `data` is what `parseFigure`
 * gave, where that is not undefined. Never throws.
 * Example: `layoutFigure(data, english).sentence` is "Gangs dismantled: over 6,000 gangs, in 2021."
 */
export const layoutFigure = (data: Figure, words: FigureWords): FigureLayout =>
  layoutHeadline(data, words, comparedOf(data, words));
