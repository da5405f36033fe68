import { lastDayOf, type Scope, type Time } from '../contract/context.js';
import type { TargetOutcome } from '../statistics/outcome.js';
import { samePeriod } from '../statistics/period.js';
import type { Elapsed, Outcomes, ProgressWords } from '../words/words.js';
import { isOnlyAbove, isOnlyLine, type MeasureFacts, type ProgressFacts } from './facts.js';
import { latestChanges } from './facts/latest-change.js';
import type { ProgressForm } from './forms.js';
import type { TextContext } from './texts.js';

/** The time of a scope. A last day that does not cut its period short is left out. */
const timeOf = (scope: Scope): Time => ({ ...scope, asOf: lastDayOf(scope) });

const isSameTime = (a: Time, b: Time): boolean =>
  (a.period && b.period ? samePeriod(a.period, b.period) : a.period === b.period) &&
  a.periodLabel === b.periodLabel &&
  a.asOf?.end === b.asOf?.end;

/** The time of all figures. Undefined if they differ. */
function commonTime({ measures }: ProgressFacts): Time | undefined {
  // Most rows of a table share one scope.
  const [first, ...others] = Array.from(new Set(measures.map(({ measure }) => measure.scope)), timeOf);
  return first && others.every((time) => isSameTime(time, first)) ? first : undefined;
}

/** The context of all texts of a chart: its facts and words, and the times of its rows if they differ. */
export function textContext(facts: ProgressFacts, words: ProgressWords, form?: ProgressForm): TextContext {
  const isCommon = commonTime(facts) !== undefined;
  const ownTime = ({ measure }: MeasureFacts): string => (isCommon ? '' : words.withTime(timeOf(measure.scope)));
  return {
    facts,
    words,
    ownTime,
    form,
    ...(form === 'indicators' && { changes: latestChanges(facts.measures.map(({ measure }) => measure)) }),
  };
}

/** The time of the span that had passed by the last day of all figures. Undefined if they differ in it. */
export function elapsedOf({ data: { span }, day, measures }: ProgressFacts): Elapsed | undefined {
  const time = measures[0]?.elapsed;
  return span && day !== undefined && time ? { span, day, time } : undefined;
}

/** The measures that the sentence counts. Next to a thermometer those without a target are facts, such as donors. */
export function countedIn({ facts: { counted }, form }: TextContext): readonly MeasureFacts[] {
  const aimed = form === 'thermometer' ? counted.filter(({ measure }) => measure.target) : [];
  return aimed.length ? aimed : counted;
}

/** The outcomes of all measures, with their time. */
export function outcomesOf(context: TextContext): Outcomes {
  const { facts, words } = context;
  const { commonTarget, day } = facts;
  const measures = countedIn(context);
  const counts: Partial<Record<TargetOutcome, number>> = {};
  const published = new Map<string, number>();
  const statuses = new Map<string, readonly string[]>();
  for (const { outcome, measure } of measures) {
    // "Red" of the publisher and "past the target" of the chart would be two verdicts.
    if (measure.status !== undefined) published.set(measure.status, (published.get(measure.status) ?? 0) + 1);
    else if (outcome !== 'part') counts[outcome] = (counts[outcome] ?? 0) + 1;
    for (const status of words.statuses(measure.value))
      statuses.set(status, [...(statuses.get(status) ?? []), measure.pointer]);
  }
  const time = commonTime(facts);
  const rowsWith = (one: TargetOutcome): readonly MeasureFacts[] =>
    measures.filter(({ outcome, measure }) => outcome === one && measure.status === undefined);
  const past = rowsWith('past');
  const isAbove = past.some(isOnlyAbove) && past.every(({ target }) => target?.kind === 'up');
  const isFinal = measures.every((one) => one.isFinal);
  return {
    counts,
    parts: measures.filter(({ outcome, measure }) => outcome === 'part' && measure.status === undefined).length,
    published,
    statuses,
    tense: isFinal ? 'ended' : time && (day !== undefined || time.asOf) ? 'dated' : 'undated',
    isCommonTarget: !!commonTarget,
    places: !isAbove ? [] : rowsWith('before').every(isOnlyLine) ? ['past', 'before'] : ['past'],
    time,
    elapsed: elapsedOf(facts),
  };
}

/** The sentence of the chart: the outcomes of all measures, and how much of the span had passed. */
export const sentenceOf = (context: TextContext): string => context.words.outcomes(outcomesOf(context));
