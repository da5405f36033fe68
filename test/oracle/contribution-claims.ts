// What is said of the contributions to the change from the first figure of a series to the last.
import { numbersOf, statedNumbers, withoutNumbers, type Case } from './claim.js';
import { elements, isObject, resolve, type Datum, type Document } from './document.js';
import { statusesFit } from './figure-claims.js';
import { isPoint, minus, mismatch, total } from './interval.js';
import { largest } from './parts.js';
import { elementsOf, hasVaguePeriods, observationsAt } from './series.js';
import { inStages } from './stages.js';
import { all, fails, unless, type Verdict } from './verdict.js';

const isContribution = ({ pointer }: Datum): boolean => pointer.startsWith('/contributions/');

/** The first contribution of the document that the claim leaves out. What is no object is refused, and a problem says so. */
const leftOut = (document: Document, data: readonly Datum[]): string | undefined =>
  elements(document, '/contributions').find(
    (pointer) => isObject(resolve(document, pointer)) && !data.some((datum) => datum.pointer === pointer),
  );

/** The reason for which figures are no contributions to one change; undefined if they are. */
function notSteps(document: Document, contributions: readonly Datum[], unitKey: string): string | undefined {
  const stranger = contributions.find((datum) => !isContribution(datum));
  if (stranger) return `${stranger.pointer} is no contribution`;
  const unlike = contributions.find((datum) => datum.unitKey !== unitKey);
  if (unlike) return `${unlike.pointer} has another unit`;
  const vague = contributions.find((datum) => !isPoint(numbersOf(datum)));
  if (vague) return `${vague.pointer} is not exact`;
  const out = leftOut(document, contributions);
  return out && `${out} is left out`;
}

/** Whether the change from the first figure to the last, less every contribution, is what the claim states. */
export function judgeNotExplained({ document, claim, data }: Case): Verdict {
  const [now, before, ...contributions] = data;
  if (!now || !before || contributions.length === 0)
    return fails('what is not explained needs two figures and contributions');
  const without = withoutNumbers(data);
  if (without) return without;
  const reason = notSteps(document, contributions, now.unitKey);
  if (reason !== undefined) return fails(reason);
  if (elements(document, '/series').length !== 1) return fails('there are several series');
  const inTime: readonly Datum[] = observationsAt(document, '/series/0/observations');
  const stages = inStages(document, now);
  const orders = stages || hasVaguePeriods(document, now) ? [inTime, stages ?? elementsOf(document, now)] : [inTime];
  // Of running totals by the same day, either may be the first or the last.
  const isAt = (datum: Datum, end: Datum | undefined): boolean =>
    datum.pointer === end?.pointer ||
    (datum.kind === 'cumulative' && datum.period !== undefined && datum.period.end === end?.period?.end);
  if (!orders.some((order) => isAt(before, order[0]) && isAt(now, order.at(-1))))
    return fails('the two are not the first figure and the last');
  if (before.unitKey !== now.unitKey || before.kind !== now.kind) return fails('the two are not of one unit and kind');
  const change = minus(numbersOf(now), numbersOf(before));
  const sum = total(contributions.map(numbersOf));
  const known = change && sum && minus(change, sum);
  const stated = statedNumbers(claim);
  if (!known || !stated || !isPoint(known)) return fails('what is not explained is unknown');
  return all(unless(mismatch(stated, known, largest(data))), statusesFit(claim.value?.status, data));
}

/** Whether a contribution is larger than every other, whatever their signs. */
export function judgeLargestContribution({ document, claim, data }: Case): Verdict {
  const [first, ...others] = data;
  if (!first || others.length === 0) return fails('the largest needs others');
  const without = withoutNumbers(data);
  if (without) return without;
  const reason = notSteps(document, data, first.unitKey);
  if (reason !== undefined) return fails(reason);
  const size = (datum: Datum): number => Math.abs(numbersOf(datum).low);
  const rival = others.find((other) => size(other) >= size(first));
  const stated = statedNumbers(claim);
  return all(unless(rival && `${rival.pointer} is as large`), unless(stated && mismatch(stated, numbersOf(first))));
}
