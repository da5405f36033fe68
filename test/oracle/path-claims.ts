// The expected path of a measure: straight lines from its start through its targets.
import type { Days } from './calendar.js';
import { numbersOf, statedNumbers, withoutNumbers, type Case } from './claim.js';
import { datumAt, elements, isObject, resolve, type Datum, type Document } from './document.js';
import { isPoint, minus, mismatch, negative, point, print, widened, type Interval } from './interval.js';
import { latestDay, wayOf } from './outcome.js';
import { endOf, line, paceIsAllowed, passed, spanOf } from './progress-claims.js';
import { baselineOf, datedTargets, dueOf, measureOf, targetPointers } from './targets.js';
import { all, fails, undecided, unless, type Verdict } from './verdict.js';

interface Point {
  readonly day: number;
  readonly value: number;
  readonly pointer?: string;
}

const isForecast = ({ published }: Datum): boolean => published.statuses.includes('F');

/** The last day of a figure. One whose period begins after `asOf` is of its period, or is not yet known. */
function dayOf(datum: Datum): number | undefined {
  const { period, periodText, pointer } = datum;
  // The calendar has no such period.
  if (periodText !== undefined && !period) return undefined;
  const isObservation = pointer.includes('/observations/') && !period?.floating && period?.end !== Infinity;
  return latestDay(datum) ?? (isObservation ? period?.end : undefined);
}

/** The last figures of a measure that are no forecasts: two that are of the same day may both be meant. */
function latestOf(document: Document, measure: string): readonly Datum[] {
  const all = [...elements(document, `${measure}/observations`), measure].map((pointer) => datumAt(document, pointer));
  // A figure in another unit is on no path of the measure.
  const { unitKey } = datumAt(document, measure);
  const known = all.filter(
    (datum) => datum.published.numbers && datum.unitKey === unitKey && !isForecast(datum) && dayOf(datum) !== undefined,
  );
  const last = Math.max(...known.map((datum) => dayOf(datum) ?? -Infinity));
  return known.filter((datum) => dayOf(datum) === last);
}

/** The targets with the days by which they are due: those for periods, and what is chosen of those that may be the target of the measure. */
function targetPoints(
  document: Document,
  measure: string,
  chosen: readonly string[] = targetPointers(document, measure),
): readonly Point[] {
  const pointers = [
    ...datedTargets(document, measure).flatMap(({ pointer, isInForce, due }) => (isInForce && due ? [pointer] : [])),
    ...chosen,
  ];
  return [...new Set(pointers)].flatMap((pointer): readonly Point[] => {
    const { numbers } = datumAt(document, pointer).published;
    const value = numbers && (numbers.about ? numbers.low : endOf(numbers));
    const day = dueOf(document, pointer)?.end;
    return value === undefined || day === undefined || day === Infinity ? [] : [{ day, value, pointer }];
  });
}

/** The values that a path of straight lines has on a day. Of one line alone time may be counted in whole months. */
function valuesAt(points: readonly Point[], day: number): readonly number[] {
  const sorted = [...points].sort((one, other) => one.day - other.day);
  const next = sorted.findIndex((one) => one.day >= day);
  const [before, after] = [sorted[next - 1], sorted[next]];
  if (!after) return [];
  if (after.day === day) return sorted.filter((one) => one.day === day).map(({ value }) => value);
  if (!before) return [];
  const part = (day - before.day) / (after.day - before.day);
  const parts =
    before.pointer === undefined
      ? [part, passed({ start: before.day + 1, end: after.day, sort: 'interval', floating: false }, day)]
      : [part];
  return parts.map((one) => line(before.value, after.value, one));
}

/** Whether two targets are to be reached by one day. */
const areDoubled = (points: readonly Point[]): boolean =>
  points.some(({ day, value }) => points.some((one) => one.day === day && one.value !== value));

/** What a path may begin with: its start, nothing if the measure has none by the rules, or either where they do not decide. */
function startsOf(document: Document, measure: string, baseline: Datum | undefined): readonly (readonly Point[])[] {
  const span = spanOf(document);
  const figure = datumAt(document, measure);
  // The path ends at its targets, whether or not the span has an end.
  const ended = span && { ...span, end: Math.min(span.end, Number.MAX_SAFE_INTEGER) };
  const allowed = ended ? paceIsAllowed(document, figure, baseline, ended).truth : 'false';
  const start = baseline ? baseline.published.numbers : point(0);
  if (!ended || allowed === 'false' || !start || !isPoint(start)) return [[]];
  // No way begins at the zero of a scale that has none, but for a total that is counted from there.
  if (!baseline && figure.unit?.ratio === false && figure.kind !== 'cumulative') return [[]];
  const known = [{ day: ended.start - 1, value: start.low }];
  return allowed === 'true' ? [known] : [known, []];
}

/** The way from the first point of a path to the last, where neither a baseline nor the polarity has one. */
function wayOfPath(
  points: readonly Point[],
  baseline: Datum | undefined,
  { polarity }: Datum,
): 'up' | 'down' | undefined {
  const sorted = [...points].sort((one, other) => one.day - other.day);
  const [first, last] = [sorted[0]?.value, sorted.at(-1)?.value];
  if (baseline || (polarity && polarity !== 'neutral') || first === undefined || last === undefined) return undefined;
  return last < first ? 'down' : last > first ? 'up' : undefined;
}

export function judgePath(of: Case): Verdict {
  const { document, data } = of;
  const [figure] = data;
  if (!figure) return fails('a path needs a figure');
  const without = withoutNumbers(data);
  if (without) return without;
  const measure = measureOf(figure.pointer);
  const json = resolve(document, measure);
  if (!isObject(json)) return fails('no measure');
  // Of a text that is no period, a chart may know the day by `asOf`.
  if (figure.periodText !== undefined && !figure.period && !/\d/.test(figure.periodText))
    return undecided('the period is not known');
  // A figure through a later day than the document has figures of contradicts it.
  const asOf = datumAt(document, measure).lastDay ?? Infinity;
  const all = elements(document, `${measure}/observations`).map((pointer) => datumAt(document, pointer));
  if (all.some(({ lastDay = -Infinity }) => lastDay > asOf)) return undecided('a figure is of a later day than asOf');
  if (!latestOf(document, measure).some(({ pointer }) => pointer === figure.pointer))
    return fails(`${figure.pointer} is not the latest figure`);
  const day = dayOf(figure);
  const baseline = baselineOf(document, measure);
  // A withheld target has no way; those of other days may.
  const ways = targetPointers(document, measure).flatMap((pointer) => {
    const target = datumAt(document, pointer);
    return target.published.numbers ? [wayOf(document, datumAt(document, measure), numbersOf(target))] : [];
  });
  const [way] = ways;
  if (way === undefined || way === 'unknown' || ways.some((one) => one !== way))
    return undecided('the way is not known');
  if (way === 'limit') return fails('a limit has no path');
  const starts = startsOf(document, measure, baseline);
  if (day === undefined) return fails('the day of the figure is not known');
  if (starts.some((start) => areDoubled([...start, ...targetPoints(document, measure)])))
    return undecided('two targets by one day');
  const dated = elements(document, `${measure}/targets`).map((pointer) => datumAt(document, pointer));
  if (dated.some(({ published }) => published.isWriting)) return undecided('a target may not be readable');
  const targets = targetPointers(document, measure);
  const choices = (targets.length > 0 ? targets : [undefined]).flatMap((target) =>
    starts.map((start) => [...start, ...targetPoints(document, measure, target === undefined ? [] : [target])]),
  );
  const verdicts = choices.flatMap((points) => {
    const onPath = wayOfPath(points, baseline, figure) ?? way;
    return valuesAt(points, day).map((expected) => judgeDistance(of, figure, expected, onPath));
  });
  if (!verdicts.length) return fails('the path has no value on the day of the figure');
  return verdicts.find(({ truth }) => truth === 'true') ?? verdicts[0] ?? undecided('no value');
}

function judgeDistance({ claim }: Case, figure: Datum, expected: number, way: 'up' | 'down'): Verdict {
  const signed = minus(numbersOf(figure), point(expected));
  const stated = statedNumbers(claim);
  if (!signed || !stated) return fails('the distance is unknown');
  const ahead = way === 'up' ? signed : negative(signed);
  const size = Math.max(Math.abs(expected), Math.abs(numbersOf(figure).low));
  const room = 1e-9 * size;
  const is = { ahead: ahead.low > -room, behind: ahead.high < room, 'on-track': Math.abs(ahead.low) <= room }[
    claim.direction as 'ahead' | 'behind' | 'on-track'
  ];
  return all(
    unless(is ? undefined : `stated ${claim.direction ?? 'nothing'}, known ${ahead.low}`),
    unless(mismatch(stated, ahead.low < 0 ? negative(ahead) : ahead, size)),
  );
}

/** How far from the line a figure may be and still be on track, as a part of the way. */
const ON_TRACK = 0.05;

/** The way of a measure over a time. */
interface Course {
  readonly start: number;
  readonly goal: number;
  readonly span: Days;
}

/** What was expected by a day: on a straight line, or on the lines through the targets before the last. */
function expectedBy({ document, data }: Case, { start, goal, span, day }: Course & { readonly day: number }) {
  const targets = targetPoints(document, measureOf(data[0]?.pointer ?? ''));
  return targets.some((one) => one.day >= span.start && one.day < span.end)
    ? valuesAt([{ day: span.start - 1, value: start }, ...targets], day)
    : [line(start, goal, passed(span, day))];
}

function judgeLead(
  { direction }: Case['claim'],
  lead: Interval | undefined,
  { start, goal, expected }: Omit<Course, 'span'> & { readonly expected: number },
): Verdict {
  if (!lead) return fails('the pace is unknown');
  const ahead = goal > start ? lead : negative(lead);
  const room = ON_TRACK * Math.abs(goal - start);
  // "Over 0.2" is ahead of a line at 0.2, whose last digit may be wrong.
  const digit = 1e-9 * Math.max(Math.abs(goal), Math.abs(start));
  const is = {
    ahead: ahead.low > 0 || (ahead.lowOpen && ahead.low >= -digit),
    behind: ahead.high < 0 || (ahead.highOpen && ahead.high <= digit),
    'on-track': Math.abs(ahead.low) <= room && Math.abs(ahead.high) <= room,
  }[direction as 'ahead' | 'behind' | 'on-track'];
  return unless(
    is ? undefined : `stated ${direction ?? 'nothing'}, ahead by ${print(ahead)} of the line at ${expected}`,
  );
}

export function judgePace(of: Case): Verdict {
  const { document, data } = of;
  const [value, target, baseline] = data;
  if (!value || !target) return fails('a pace needs a figure and a target');
  const without = withoutNumbers(data);
  if (without) return without;
  const span = spanOf(document);
  const day = latestDay(value);
  if (!span || day === undefined) return fails('a pace needs a span and a date');
  const allowed = paceIsAllowed(document, value, baseline, span);
  if (allowed.truth === 'false') return allowed;
  const [goal, start] = [endOf(numbersOf(target)), baseline ? endOf(numbersOf(baseline)) : 0];
  if (goal === undefined || start === undefined || numbersOf(target).about)
    return undecided('pace to a range or to "about"');
  const due = dueOf(document, target.pointer) ?? span;
  if (due.end === Infinity) return fails('a target without a day has no pace');
  if (goal === start) return fails('the way has no length');
  if (areDoubled(targetPoints(document, measureOf(value.pointer)))) return undecided('two targets by one day');
  const verdicts = expectedBy(of, { start, goal, day, span: { ...span, end: due.end } }).map((expected) =>
    judgeLead(of.claim, minus(widened(numbersOf(value)), point(expected)), { start, goal, expected }),
  );
  return all(verdicts.find(({ truth }) => truth === 'true') ?? verdicts[0] ?? fails('nothing was expected'), allowed);
}
