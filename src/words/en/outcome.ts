import type { Outcome } from '../../statistics/outcome.js';
import type { OutcomeTense, Outcomes } from '../words.js';
import { during, upTo } from './period.js';
import { capital, join, list } from './sentence.js';

/** A verb phrase about some measures. `{}` is the target, in the form that fits the number of measures. */
type Predicate = readonly [one: string, more: string];

/** A verb phrase in each tense. */
type Tenses = Readonly<Record<OutcomeTense, Predicate>>;

const always = (one: string, more: string): Tenses => ({
  undated: [one, more],
  dated: [one, more],
  ended: [one, more],
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
const PREDICATES: Readonly<Record<Outcome, Tenses>> = {
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
  missing: always('has no figure', 'have no figure'),
  withheld: always('is withheld', 'are withheld'),
  unread: always('cannot be read', 'cannot be read'),
  untargeted: always('has no target', 'have no target'),
};
const ALL = Object.keys(PREDICATES) as readonly Outcome[];

/** Predicates after "neither" and "none", which have the negation. */
const NEGATED: Partial<Record<Outcome, Readonly<Record<OutcomeTense, string>>>> = {
  before: { undated: 'has reached {}', dated: 'had reached {}', ended: 'reached {}' },
  missing: { undated: 'has a figure', dated: 'has a figure', ended: 'has a figure' },
  unread: { undated: 'can be read', dated: 'can be read', ended: 'can be read' },
  untargeted: { undated: 'has a target', dated: 'has a target', ended: 'has a target' },
};

/** Clauses about the only measure of a chart. Without one, its row gives the reason why there is no outcome. */
const ALONE: Partial<Record<Outcome, Readonly<Record<OutcomeTense, string>>>> = {
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

const totalOf = ({ counts }: Outcomes): number => ALL.reduce((total, outcome) => total + (counts[outcome] ?? 0), 0);

/** The outcomes that at least one measure has. */
const presentIn = ({ counts }: Outcomes): readonly Outcome[] => ALL.filter((outcome) => counts[outcome]);

/** The target of one measure or of several: "the target", then "it", where all have the same; else "its target", "their targets". */
function targetName(isOne: boolean, isFirst: boolean, isCommonTarget: boolean): string {
  if (isCommonTarget) return isFirst ? 'the target' : 'it';
  return isOne ? 'its target' : 'their targets';
}

/** Clause about the only measure. */
function aloneClause(outcome: Outcome, tense: OutcomeTense): string {
  const clause = ALONE[outcome]?.[tense];
  if (clause) return clause;
  const isPosition = outcome === 'back' || outcome === 'above' || outcome === 'below';
  return isPosition ? `the figure ${PREDICATES[outcome][tense][0].replace('{}', 'the target')}` : '';
}

/** Clause about all measures, which have the same outcome: "both have passed the target", "none of the 6 has reached the target". */
function sameClause(outcome: Outcome, total: number, { tense, isCommonTarget }: Outcomes): string {
  const negated = NEGATED[outcome]?.[tense];
  if (negated)
    return `${total === 2 ? 'neither' : `none of the ${total}`} ${negated.replace('{}', targetName(true, true, isCommonTarget))}`;
  const predicate = PREDICATES[outcome][tense][1].replace('{}', targetName(false, true, isCommonTarget));
  return `${total === 2 ? 'both' : `all ${total}`} ${predicate}`;
}

/** Clause about the measures with an outcome: "2 have passed the target", at the start of a sentence "2 of the 6 have …". For all measures "both have passed the target". */
export function outcomeClause(outcome: Outcome, outcomes: Outcomes): string {
  const { counts, tense, isCommonTarget } = outcomes;
  const count = counts[outcome] ?? 0;
  const total = totalOf(outcomes);
  if (!count) return '';
  if (total === 1) return aloneClause(outcome, tense);
  if (count === total) return sameClause(outcome, total, outcomes);
  const predicate = PREDICATES[outcome][tense][count === 1 ? 0 : 1];
  const isFirst = presentIn(outcomes).find((one) => PREDICATES[one][tense][0].includes('{}')) === outcome;
  const some = presentIn(outcomes)[0] === outcome ? `${count} of the ${total}` : `${count}`;
  return `${some} ${predicate.replace('{}', targetName(count === 1, isFirst, isCommonTarget))}`;
}

/** Statuses of the figures: "provisional" of all of them, "2 provisional" of some. */
function statusText({ statuses }: Outcomes, total: number): string {
  const texts = Array.from(statuses, ([text, count]) => (count === total ? text : `${count} ${text}`));
  return texts.length ? `(${texts.join(', ')})` : '';
}

/** The time of the figures before a clause: "in 2021", "since 2018, up to 30 June 2021", "by 30 June 2021". */
function timeText({ time = {} }: Outcomes): string {
  const { period, periodLabel, asOf } = time;
  const isPart = asOf && asOf.end < Infinity && asOf.end < (period?.end ?? Infinity);
  const named = period ? during(period) : periodLabel && `in ${periodLabel}`;
  if (!isPart) return named ?? '';
  return named ? `${named}, ${upTo(asOf)}` : upTo(asOf).replace('up to', 'by');
}

/** Sentence about all measures. Empty if a single measure has no outcome. */
export function outcomeSentence(outcomes: Outcomes): string {
  const total = totalOf(outcomes);
  const clauses = presentIn(outcomes).map((outcome) => outcomeClause(outcome, outcomes));
  const clause = list(clauses);
  const time = timeText(outcomes);
  if (!clause) return time && `${capital(time.replace(/^by/, 'up to'))}.`;
  return `${capital(join(time && `${time},`, clause, statusText(outcomes, total)))}.`;
}
