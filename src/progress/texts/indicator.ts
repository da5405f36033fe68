// The cells of a table of indicators: start, latest figure, target and change in columns of their own, and the unit below the name.
import { extent } from 'd3';
import { pointEstimate } from '../../statistics/quantity.js';
import { dayText, samePeriod, type Period } from '../../statistics/period.js';
import { cellText } from '../../parts/table-layout.js';
import type { Measure } from '../data.js';
import { pathOfYears, type MeasureFacts } from '../facts.js';
import { earlierText, aimFormat, offsetText, targetAsWritten, type TextContext } from '../texts.js';

/** The start of a measure. */
export const startCell = ({ measure: { baseline, scope } }: MeasureFacts, { words }: TextContext): string =>
  baseline ? words.withStatus(baseline, aimFormat(scope, baseline), true) : '';

/** The target of a measure, or its whole. */
export function targetCell(row: MeasureFacts, { facts, words }: TextContext): string {
  const target = targetAsWritten(row);
  const text = target ? words.withStatus(target, aimFormat(row.measure.scope, target), true) : '';
  // Next to targets a whole says what it is.
  if (!target || !row.measure.isPart || !facts.hasTargets) return text;
  return pointEstimate(target) === undefined ? words.noTarget(target, true) : words.outOf(text, '', false);
}

/** The name of the unit of a measure, if its figures do not state it. The sign of a currency is written with the figure. */
function unitNameOf({ measure }: MeasureFacts, { words }: TextContext): string {
  const { unit } = measure.scope;
  const name = words.nounName(unit);
  return unit && (!unit.currency || unit.per) && name !== words.nounName(undefined) ? name : '';
}

/** True for an indicator of whose detail nothing is left to be seen: it is the unit, with which the name begins, as "Nurses employed" does with "nurses". */
export function namesItsUnit(row: MeasureFacts, context: TextContext): boolean {
  const [name, unit] = [row.measure.label, unitNameOf(row, context)].map((text) => text.toLowerCase());
  return (
    !!unit &&
    !!name?.startsWith(unit) &&
    !/^\p{L}/u.test(name.slice(unit.length)) &&
    indicatorDetail(row, context).toLowerCase() === unit
  );
}

/** The unit of a measure, if its figures do not state it, its statuses, its time, and its distance from the target where a phrase states it. */
export function indicatorDetail(row: MeasureFacts, context: TextContext): string {
  const { words, ownTime } = context;
  return words.phrases([
    unitNameOf(row, context),
    ...words.statuses(row.measure.value),
    ownTime(row),
    offsetText(row, context),
  ]);
}

/** The change of a measure on its latest earlier figure, with the time of that if the head does not name it. */
export function changeCell({ measure }: MeasureFacts, { changes, words }: TextContext): string {
  const found = changes?.of.get(measure);
  if (!found) return '';
  const { change, comparison } = found;
  const { scope } = measure;
  const size = words.gap(change.absolute, scope);
  return changes?.before ? size : words.changeOn(size, words.periodName(comparison.before, true));
}

/** The head of the latest figures: their period, if it is the same for all. */
function latestHead({ facts: { measures }, words }: TextContext): string {
  const periods = measures.map(({ measure }) => measure.scope.period);
  const [first, ...others] = periods;
  const isCommon = (period: Period | undefined): boolean => !!first && !!period && samePeriod(first, period);
  return first && others.every(isCommon) ? words.period(first) : words.latestHead;
}

/** The earlier figures of a measure, which its trend draws. */
export const trendCell = ({ measure }: MeasureFacts, { words }: TextContext): string =>
  earlierText(measure, words, false);

/** Most figures of a trend that a reader who points at it is given, the latest. */
const MOST = 10;

/** The figures of a measure with their times, the latest first; of many the number of the others. */
export function figuresInTime({ measure }: MeasureFacts, context: TextContext): readonly (readonly [string, string])[] {
  const { words } = context;
  const { scope, value, observations } = measure;
  const { period } = scope;
  const textOf = (one: Pick<Measure, 'value' | 'scope'>): string => cellText(one, words, scope.unit);
  const others = observations.filter((one) => !(period && one.period && samePeriod(one.period, period)));
  const later = others.filter((one) => period && one.period && one.period.end > period.end);
  const lines = [
    ...others.slice(0, others.length - later.length).map((one) => [words.periodName(one), textOf(one)] as const),
    [period ? words.period(period) : latestHead(context), textOf({ scope, value })] as const,
    ...later.map((one) => [words.periodName(one), textOf(one)] as const),
  ];
  const more = lines.length - MOST;
  return [...lines.slice(-MOST).reverse(), ...(more > 0 ? [[words.observations([], more), ''] as const] : [])];
}

/** The head of the trends: the years of the first and the last of all figures. */
function trendHead({ facts: { measures }, words }: TextContext): string {
  const ends = measures.flatMap(({ measure: { observations, scope } }) =>
    observations.length ? [...observations, scope].flatMap(({ period }) => period?.end ?? []) : [],
  );
  const [first, last] = extent(ends.filter(Number.isFinite)).map((day) =>
    day === undefined ? '' : dayText(day).slice(0, 4),
  );
  if (first) return words.trendHead(first, last ?? '');
  const named = measures.find(({ measure }) => measure.observations.length && pathOfYears(measure))?.measure;
  return words.trendHead(named?.observations[0]?.label ?? '', named?.scope.periodLabel ?? '');
}

/** The heads of the columns that a table of bars does not have, or names otherwise. */
export function indicatorHeads(context: TextContext) {
  const { facts, words, changes } = context;
  const before = changes?.before;
  return {
    value: latestHead(context),
    detail: words.unitHead,
    share: facts.hasWholes
      ? words.shareOfTotalHead
      : facts.baselines === 'none'
        ? words.shareOfTargetHead
        : words.wayHead(undefined),
    change: words.changeOnHead(before ? words.periodName(before, true) : ''),
    trend: trendHead(context),
  };
}
