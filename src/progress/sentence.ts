import type { Scope } from '../contract/context.js';
import type { Outcome } from '../statistics/outcome.js';
import { samePeriod } from '../statistics/period.js';
import type { Outcomes, ProgressWords } from '../words/words.js';
import type { MeasureFacts, ProgressFacts } from './facts.js';
import type { TextContext } from './texts.js';

/** The time of some figures. */
type Time = Pick<Scope, 'period' | 'periodLabel' | 'asOf'>;

/** The time of a scope. A last day that does not cut its period short is left out. */
function timeOf({ period, periodLabel, asOf }: Time): Time {
  const isPart = asOf && (!period || asOf.end < period.end);
  return { period, periodLabel, asOf: isPart ? asOf : undefined };
}

const isSameTime = (a: Time, b: Time): boolean =>
  (a.period && b.period ? samePeriod(a.period, b.period) : a.period === b.period) &&
  a.periodLabel === b.periodLabel &&
  a.asOf?.end === b.asOf?.end;

/** The time of all figures. Undefined if they differ. */
function commonTime({ measures }: ProgressFacts): Time | undefined {
  const [first, ...others] = measures.map(({ measure }) => timeOf(measure.scope));
  return first && others.every((time) => isSameTime(time, first)) ? first : undefined;
}

/** The context of all texts of a chart: its facts and words, and the times of its rows if they differ. */
export function textContext(facts: ProgressFacts, words: ProgressWords): TextContext {
  const isCommon = commonTime(facts) !== undefined;
  const ownTime = ({ measure }: MeasureFacts): string => (isCommon ? '' : words.withTime(timeOf(measure.scope)));
  return { facts, words, ownTime };
}

/** How much of the campaign had passed by the day of the figures, as a clause, or when it ended. Empty if the figures differ in their last day. */
export function elapsedClause({ facts, words }: TextContext): string {
  const { data, day, measures } = facts;
  const time = measures[0]?.elapsed;
  if (!data.span || day === undefined || !time) return '';
  return day >= data.span.end ? words.ended(data.span) : words.elapsed(data.span, day, time);
}

/** The outcomes of all measures, with their time unless the clause before them states it. */
export function outcomesOf(context: TextContext): Outcomes {
  const { facts, words } = context;
  const { data, measures, commonTarget, day } = facts;
  const counts: Partial<Record<Outcome, number>> = {};
  const statuses = new Map<string, number>();
  for (const { outcome, measure } of measures) {
    counts[outcome] = (counts[outcome] ?? 0) + 1;
    for (const status of words.statuses(measure.value)) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  const time = commonTime(facts);
  const isNamed = elapsedClause(context) !== '' && day !== undefined && day <= (data.span?.end ?? 0);
  const isFinal = measures.every((one) => one.isFinal);
  return {
    counts,
    statuses,
    tense: isFinal ? 'ended' : time && day !== undefined ? 'dated' : 'undated',
    isCommonTarget: !!commonTarget,
    time: time && (isNamed ? { ...time, asOf: undefined } : time),
  };
}

/** The sentence of the chart: how much of the campaign has passed, and the outcomes of all measures. */
export function sentenceOf(context: TextContext): string {
  const elapsed = elapsedClause(context);
  return [elapsed && `${elapsed}.`, context.words.outcomes(outcomesOf(context))].filter(Boolean).join(' ');
}
