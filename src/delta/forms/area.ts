import type { Mark } from '../../marks/mark.js';
import type { Form } from '../../marks/scene.js';
import type { Position } from '../../marks/value-scale.js';
import { isExact, isKnown } from '../../statistics/quantity.js';
import type { DeltaFormReason } from '../../words/delta-forms.js';
import type { DeltaWords } from '../../words/words.js';
import type { DeltaFacts } from '../facts.js';
import { layerMarks, topMarks } from './layers.js';
import { bandOf, dotsOf, lineMarks, whiskersOf, type LineSeries } from './line-series.js';
import { drawSeries } from './lines.js';
import { statusOf } from '../../marks/status.js';

/** The reason why an area would misrepresent the figures; undefined if it would not. */
function reasonOf({ data, mainSeries: [series, ...others], unscaled }: DeltaFacts): DeltaFormReason | undefined {
  if (series === undefined || others.length) return 'several';
  const drawn = data.series[series]?.observations.filter((one) => isKnown(one.value) && !unscaled.has(one)) ?? [];
  // An area has no open end.
  return drawn.every(({ value }) => isExact(value)) ? undefined : 'inexact';
}

/** The area between a line and the zero line, with the line, its band and its points in front of it. */
function areaMarks({ run, points, ...line }: LineSeries, position: Position): readonly Mark[] {
  const zero = 1 - position(0);
  const bases = run.ys.map((y) => (Number.isNaN(y) ? NaN : zero));
  const layer = { run: { ...run, bases }, statusAt: (point: number) => statusOf(points[point]) };
  const band = bandOf({ run, points, ...line }, position);
  return [
    ...layerMarks({ ...layer, run: { ...layer.run, tone: 'soft', quiet: true } }),
    ...(band ? [band] : []),
    ...topMarks(layer),
    ...whiskersOf({ run, points, ...line }, position),
    ...dotsOf({ run, points, ...line }),
  ];
}

/** One series as an area from zero. Of figures that are no exact numbers there is none. */
export const area: Form<DeltaFacts, DeltaWords> = (facts, words) => {
  const reason = reasonOf(facts);
  if (reason) return { refused: words.notDrawnAs('area', reason) };
  return drawSeries(facts, words, {
    isFilled: true,
    marksOf: (line, position) =>
      line.run.tone === 'benchmark' ? lineMarks(line, position) : areaMarks(line, position),
  });
};
