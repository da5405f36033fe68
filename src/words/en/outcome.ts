import { lastDayOf } from '../../contract/context.js';
import type { TargetOutcome } from '../../statistics/outcome.js';
import type { ElapsedTime } from '../../statistics/pace.js';
import { samePeriod } from '../../statistics/period.js';
import { writeNumber } from '../number.js';
import type { Elapsed, OutcomeTense, Outcomes } from '../words.js';
import { dayName, during, period as periodName, upTo } from './period.js';
import { share } from './quantity.js';
import { LANG, capital, counted, join, list, plural } from './sentence.js';

/** A verb phrase about some measures. `{}` is the target, in the form that fits the number of measures. */
type Predicate = readonly [one: string, more: string];

/** A verb phrase in each tense. */
type Tenses = Readonly<Record<OutcomeTense, Predicate>>;

const possession = (object: string): Tenses => ({
  undated: [`has ${object}`, `have ${object}`],
  dated: [`had ${object}`, `had ${object}`],
  ended: [`had ${object}`, `had ${object}`],
});
const perfect = (participle: string): Tenses => ({
  undated: [`has ${participle}`, `have ${participle}`],
  dated: [`had ${participle}`, `had ${participle}`],
  ended: [participle, participle],
});
const copula = (complement: string): Tenses => ({
  undated: [`is ${complement}`, `are ${complement}`],
  dated: [`was ${complement}`, `were ${complement}`],
  ended: [`was ${complement}`, `were ${complement}`],
});

// In the order of a sentence.
const PREDICATES: Readonly<Record<TargetOutcome, Tenses>> = {
  past: perfect('passed {}'),
  reached: perfect('reached {}'),
  met: { undated: ['meets {}', 'meet {}'], dated: ['met {}', 'met {}'], ended: ['met {}', 'met {}'] },
  before: {
    undated: ['has not yet reached {}', 'have not yet reached {}'],
    dated: ['had not yet reached {}', 'had not yet reached {}'],
    ended: ['did not reach {}', 'did not reach {}'],
  },
  back: copula('further from {} than at the start'),
  above: copula('above {}'),
  below: copula('below {}'),
  undecided: copula('too uncertain to tell'),
  missing: possession('no figure'),
  withheld: copula('withheld'),
  unread: {
    undated: ['cannot be read', 'cannot be read'],
    dated: ['could not be read', 'could not be read'],
    ended: ['could not be read', 'could not be read'],
  },
  untargeted: possession('no published target'),
};
const ALL = Object.keys(PREDICATES) as readonly TargetOutcome[];

/** Predicates after "neither" and "none", which have the negation. */
const NEGATED: Partial<Record<TargetOutcome, Readonly<Record<OutcomeTense, string>>>> = {
  before: { undated: 'has reached {}', dated: 'had reached {}', ended: 'reached {}' },
  missing: { undated: 'has a figure', dated: 'had a figure', ended: 'had a figure' },
  unread: { undated: 'can be read', dated: 'could be read', ended: 'could be read' },
  untargeted: { undated: 'has a published target', dated: 'had a published target', ended: 'had a published target' },
};

/** Clauses about the only measure of a chart. Without one, its row gives the reason why there is no outcome. */
const ALONE: Partial<Record<TargetOutcome, Readonly<Record<OutcomeTense, string>>>> = {
  past: { undated: 'the target has been passed', dated: 'the target had been passed', ended: 'the target was passed' },
  reached: {
    undated: 'the target has been reached',
    dated: 'the target had been reached',
    ended: 'the target was reached',
  },
  met: { undated: 'the target is met', dated: 'the target was met', ended: 'the target was met' },
  before: {
    undated: 'the target has not yet been reached',
    dated: 'the target had not yet been reached',
    ended: 'the target was not reached',
  },
  undecided: {
    undated: 'it is uncertain whether the target is met',
    dated: 'it was uncertain whether the target had been met',
    ended: 'it is uncertain whether the target was met',
  },
};

/** The number of measures. */
const totalOf = ({ counts, published, parts }: Outcomes): number =>
  parts +
  ALL.reduce((total, outcome) => total + (counts[outcome] ?? 0), 0) +
  [...published.values()].reduce((total, count) => total + count, 0);

/** The outcomes that at least one measure has. */
const presentIn = ({ counts }: Outcomes): readonly TargetOutcome[] => ALL.filter((outcome) => counts[outcome]);

/** The target of one measure or of several: "the target", then "it", where all have the same; else "its target", then "its own", or "their targets", then "theirs". */
function targetName(isOne: boolean, isFirst: boolean, isCommonTarget: boolean): string {
  if (isCommonTarget) return isFirst ? 'the target' : 'it';
  if (isOne) return isFirst ? 'its target' : 'its own';
  return isFirst ? 'their targets' : 'theirs';
}

/** The outcome as its words name it. */
const namedOutcome = (outcome: TargetOutcome, { places }: Outcomes): TargetOutcome =>
  !places.includes(outcome) ? outcome : outcome === 'past' ? 'above' : 'below';

/** Clause about the only measure. */
function aloneClause(outcome: TargetOutcome, tense: OutcomeTense): string {
  const clause = ALONE[outcome]?.[tense];
  if (clause) return clause;
  const isPosition = outcome === 'back' || outcome === 'above' || outcome === 'below';
  return isPosition ? `the figure ${PREDICATES[outcome][tense][0].replace('{}', 'the target')}` : '';
}

/** Clause about all measures, which have the same outcome: "both have passed the target", "none of the six has reached the target". */
function sameClause(outcome: TargetOutcome, total: number, { tense, isCommonTarget }: Outcomes): string {
  const negated = NEGATED[outcome]?.[tense];
  if (negated)
    return `${total === 2 ? 'neither' : `none of the ${counted(total)}`} ${negated.replace('{}', targetName(true, true, isCommonTarget))}`;
  const predicate = PREDICATES[outcome][tense][1].replace('{}', targetName(false, true, isCommonTarget));
  return `${total === 2 ? 'both' : `all ${counted(total)}`} ${predicate}`;
}

/** Clause about the measures with an outcome: "two have passed the target", at the start of a sentence "two of the six have …". For all measures "both have passed the target". */
export function outcomeClause(outcome: TargetOutcome, outcomes: Outcomes): string {
  const { counts, tense, isCommonTarget } = outcomes;
  const count = counts[outcome] ?? 0;
  const total = totalOf(outcomes);
  if (!count) return '';
  const named = namedOutcome(outcome, outcomes);
  if (total === 1) return aloneClause(named, tense);
  if (count === total) return sameClause(named, total, outcomes);
  const predicate = PREDICATES[named][tense][count === 1 ? 0 : 1];
  const isFirst = presentIn(outcomes).find((one) => PREDICATES[one][tense][0].includes('{}')) === outcome;
  const some = presentIn(outcomes)[0] === outcome ? `${counted(count)} of the ${counted(total)}` : counted(count);
  return `${some} ${predicate.replace('{}', targetName(count === 1, isFirst, isCommonTarget))}`;
}

/** Names of months and days, which have a capital in a sentence as well: "delayed to Apr 2025". */
const OF_CALENDAR =
  /^(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

/** A status of a publisher within a sentence: "on track" of "On track" and "On Track", "RAG green" of "RAG Green". A later capital may be that of a name, "on track in Wales", and those of "in Arbeit" are as they are in a sentence. */
function statusInSentence(status: string): string {
  if (/^\p{Ll}/u.test(status)) return status;
  const isTitle = !/(?<!^)\b\p{Ll}\p{L}{3}/u.test(status);
  return status.replace(/(?<!\p{L})\p{Lu}\p{Ll}+(?!\p{L})/gu, (word, start: number) =>
    (start === 0 || isTitle) && !OF_CALENDAR.test(word) ? word.toLowerCase() : word,
  );
}

/** Clauses about the measures that have a status of their publisher: "one of the five is green", "two are red". */
function publishedClauses(outcomes: Outcomes): readonly string[] {
  const { tense } = outcomes;
  const published = new Map<string, number>();
  for (const [status, count] of outcomes.published) {
    const text = statusInSentence(status);
    published.set(text, (published.get(text) ?? 0) + count);
  }
  const total = totalOf(outcomes);
  return Array.from(published, ([status, count], index) => {
    const [one, more] = copula(status)[tense];
    if (total === 1) return `the status ${one}`;
    if (count === total) return `${total === 2 ? 'both' : `all ${counted(total)}`} ${more}`;
    const isFirst = !index && !presentIn(outcomes).length;
    return `${counted(count)}${isFirst ? ` of the ${counted(total)}` : ''} ${count === 1 ? one : more}`;
  });
}

/** A status that some figures have: "one figure: provisional". */
export const statusOfSome = (status: string, count: number): string =>
  `${counted(count)} ${count === 1 ? 'figure' : 'figures'}: ${status}`;

/** Statuses of the figures: "(provisional)" of all of them, "(two figures: provisional)" of some. */
function statusText({ statuses }: Outcomes, total: number): string {
  const texts = Array.from(statuses, ([text, { length }]) => (length === total ? text : statusOfSome(text, length)));
  return texts.length ? `(${texts.join('; ')})` : '';
}

/** The time that has passed: "4 of 5 years", "49% of the time". */
export const timePassed = ({ passed, total, unit }: ElapsedTime): string =>
  unit === 'days'
    ? `${share({ value: (passed / total) * 100 })} of the time`
    : `${writeNumber(LANG, passed)} of ${plural(total, unit.slice(0, -1))}`;

/** The position of the figures in the span, before a clause: "after 4 of 5 years (2018 to 2022)", "at the end of the period (2018 to 2022)". */
function phaseText({ span, day, time }: Elapsed): string {
  const moment = day > span.end ? 'after the end of the period' : 'at the end of the period';
  return `${day < span.end ? `after ${timePassed(time)}` : moment} (${periodName(span)})`;
}

/** The time of the figures before a clause: "in 2021", "since 2018, up to 30 June 2021", "by 30 June 2021, after 4 of 5 years (2018 to 2022)". */
function timeText(outcomes: Outcomes): string {
  const { time: { period, periodLabel } = {}, elapsed } = outcomes;
  const lastDay = lastDayOf(outcomes.time ?? {});
  const named = period ? during(period) : periodLabel && `in ${periodLabel}`;
  const isAtEnd = elapsed && elapsed.day === elapsed.span.end;
  const until = lastDay && (named ? upTo(lastDay) : isAtEnd ? '' : upTo(lastDay).replace('up to', 'by'));
  const times = [named, until].filter(Boolean);
  if (!elapsed) return times.join(', ');
  const isWhole = period && samePeriod(period, elapsed.span);
  return [
    ...(times.length || isAtEnd ? times : [`by ${dayName(elapsed.day)}`]),
    ...(isWhole && !lastDay ? [] : [phaseText(elapsed)]),
  ].join(', ');
}

/** The time of figures without an outcome: "2021", "31 March 2024", "4 of 5 years (2018 to 2022) had passed by 31 December 2021". */
function timeAlone(outcomes: Outcomes): string {
  const { time: { period, periodLabel } = {}, elapsed } = outcomes;
  if (elapsed && elapsed.day < elapsed.span.end)
    return `${capital(timePassed(elapsed.time))} (${periodName(elapsed.span)}) had passed by ${dayName(elapsed.day)}`;
  const lastDay = lastDayOf(outcomes.time ?? {});
  const named = period ? periodName(period) : periodLabel;
  return [named, lastDay && (named ? upTo(lastDay) : periodName(lastDay))].filter(Boolean).join(', ');
}

/** Sentence about all measures. Only their time, if a single measure has no outcome. */
export function outcomeSentence(outcomes: Outcomes): string {
  const total = totalOf(outcomes);
  const clauses = presentIn(outcomes).map((outcome) => outcomeClause(outcome, outcomes));
  const clause = list([...clauses, ...publishedClauses(outcomes)]);
  const time = clause ? timeText(outcomes) : timeAlone(outcomes);
  if (!clause) return time && `${capital(time)}.`;
  return `${capital(join(time && `${time},`, clause, statusText(outcomes, total)))}.`;
}
