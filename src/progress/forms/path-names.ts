import type { PublishedQuantity } from '../../contract/quantity.js';
import { endsOf, type LineName } from '../../marks/line-names.js';
import { band, lineSample } from '../../marks/legend.js';
import type { Scene, SeriesKey } from '../../marks/scene.js';
import type { Period } from '../../statistics/period.js';
import { pointEstimate } from '../../statistics/quantity.js';
import { capital } from '../../contract/capital.js';
import type { MeasureFacts, PathFacts } from '../facts.js';
import type { PathPlot } from './path-labels.js';

/** Position from which on a point is at the end of the plot. */
const AT_END = 0.99;

/** A line of a plot: its key, and its name where it leads to the end of the plot. */
interface NamedLine {
  readonly key: SeriesKey;
  readonly end?: LineName | undefined;
}

/** The value of a target that has no day, which is a line across the plot. Undefined if it has one, or is a bound or a range. */
export const openTarget = ({ target }: MeasureFacts, { expected }: PathFacts): number | undefined =>
  !target || target.isBound || expected.some(({ pointer }) => pointer) ? undefined : target.end;

/** The lines of a plot: figures, expected path, target, targets that were replaced, forecast, band. */
function linesOf({ facts, row, path, x, y, words }: PathPlot): readonly NamedLine[] {
  const { measure } = facts;
  const place = { id: measure.pointer, row };
  const across = { type: 'rule', role: 'target', ...place, x1: 0, x2: 1, y1: 0.5, y2: 0.5 } as const;
  const expected = { ...across, role: 'expected' } as const;
  const diamond = { type: 'dot', shape: 'diamond', ...place, x: 0.5, y: 0.5 } as const;
  const amount = (value: PublishedQuantity): string => words.amount(value, measure.scope);
  const atEnd = <T extends { readonly day: number }>(point: T | undefined): T | undefined =>
    point && x(point.day) > AT_END ? point : undefined;
  const target = path.expected.filter(({ pointer }) => pointer).at(-1);
  const open = openTarget(facts, path);
  const aim = open ?? target?.value;
  const due = measure.targets.find(({ pointer }) => pointer === target?.pointer);
  const aimText = words.commonTarget(amount({ value: aim }), due?.period);
  const forecast = path.points.filter(({ isForecast }) => isForecast).at(-1);
  const future = words.legendKey('forecast');
  const futureEnd = pointEstimate(atEnd(forecast)?.value ?? {});
  const replacedLines = path.replaced.flatMap(({ index, points }): readonly NamedLine[] => {
    const [last, replaced] = [atEnd(points.at(-1)), measure.targets[index]];
    if (!replaced) return [];
    const textOf = (until?: Period): string => words.replacedTarget(amount(replaced.value), until);
    const key = { text: textOf(replaced.replaced), mark: { ...expected, tone: 'past' as const } };
    return [{ key, end: last && { text: capital(textOf()), y: 1 - y(last.value), tone: 'past' } }];
  });
  return [
    { key: { text: words.actual, mark: lineSample({}) } },
    ...(path.expected.length > 1 ? [{ key: { text: words.expectedPath, mark: expected } }] : []),
    ...(aim === undefined
      ? []
      : [
          {
            key: { text: aimText, mark: open === undefined ? diamond : across },
            end: open === undefined && !atEnd(target) ? undefined : { text: '', strong: aimText, y: 1 - y(aim) },
          },
        ]),
    ...replacedLines,
    ...(forecast
      ? [
          {
            key: { text: future, mark: lineSample({ status: 'forecast' }) },
            end:
              futureEnd === undefined
                ? undefined
                : { text: capital(future), strong: amount({ value: futureEnd }), y: 1 - y(futureEnd), series: 0 },
          },
        ]
      : []),
    ...(path.points.some(({ value }) => value.low !== undefined)
      ? [{ key: { text: words.legendKey('band'), mark: band } }]
      : []),
  ];
}

/** The names at the ends of the lines of a single plot, and the key of those that have none there. */
export function namesOf(plot: PathPlot, isSingle: boolean): Required<Pick<Scene, 'keys'>> & Pick<Scene, 'ends'> {
  const lines = linesOf(plot).map(({ key, end }) => ({ key, end: isSingle ? end : undefined }));
  const ends = endsOf(lines.flatMap(({ end }) => end ?? []));
  // The line of the figures alone needs no key: it has the figures of its title.
  const areKept = lines.filter(({ end }) => !end).length > 1 || !ends;
  const keys = lines.map(({ key, end }) => (areKept && !end ? { ...key, stays: true as const } : key));
  return { keys, ...(ends && { ends }) };
}
