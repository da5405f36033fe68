import { wholeName } from '../contract/unit.js';
import { changeFromEarlier, type Comparison } from '../contract/comparison.js';
import { lastDayOf, type Scope } from '../contract/context.js';
import type { ParsedObservation } from '../contract/observation.js';
import { changeClaims, figureClaim } from '../parts/change-claims-layout.js';
import { looksWrong, type ChangeLayout } from '../parts/change-layout.js';
import { remark, type Claim, type Statement } from '../parts/claim-layout.js';
import { changeOf } from '../parts/comparable-layout.js';
import { withShortTitle } from '../parts/short-label-layout.js';
import type { Period } from '../statistics/period.js';
import { isKnown, isWithheld, type Quantity } from '../statistics/quantity.js';
import { roundWithin } from '../statistics/rounding.js';
import type { MeasureStatus } from '../statistics/outcome.js';
import type { Side } from '../statistics/target.js';
import { capital } from '../contract/capital.js';
import type { FigureWords } from '../words/words.js';
import type { Figure } from './data.js';
import { figureFacts, type FigureFacts, type FigureTarget } from './facts.js';

/** The statements of a figure, with the facts and the changes that they are made of. */
export interface StatedFigure {
  readonly facts: FigureFacts;
  readonly changes: readonly ChangeLayout[];
  /** The figure in its time with its changes, reasons for no change, and the target. */
  readonly sentence: readonly Statement[];
  readonly notes: readonly Statement[];
}

/** Time of the figure: "in 2021", "by 31 March 2021", "since 2018, up to 31 July 2021". */
export function timeInWords({ scope, span }: Figure, words: FigureWords): string | undefined {
  const { kind, period, periodLabel } = scope;
  const nameOf = (p: Period): string => (kind === 'cumulative' ? words.by(p) : words.during(p));
  const start = span && period?.end === Infinity && period.start === span.start;
  const during = start ? words.sinceStart(span) : period ? nameOf(period) : periodLabel;
  const lastDay = lastDayOf(scope);
  const upTo = lastDay && words.upTo(lastDay);
  return during && upTo ? `${during}, ${upTo}` : during || upTo || undefined;
}

/** True if the time of an observation is given, or its name. */
const hasName = ({ label, period }: ParsedObservation): boolean => !!label || !!period;

/** True if a sentence can name an observation: by its time, by its place in a trend, or by a name with a number such as "12 May". "Last month" does not fit into one. */
const isNameable = ({ label, period, place }: ParsedObservation): boolean =>
  !!period || place !== undefined || /\d/.test(label ?? '');

/** The change from an earlier figure. One without a time is compared on the word of the document, and may be "the figure before". */
function changeFrom(comparison: Comparison, words: FigureWords): ChangeLayout {
  const { before } = comparison;
  if (before.period) return changeOf(comparison, words);
  const found = changeFromEarlier(comparison);
  const label = typeof found === 'string' || isNameable(before) ? before.label : undefined;
  return changeOf(
    { ...comparison, before: { ...before, label: label ?? words.figureBefore(before.label) } },
    words,
    found,
  );
}

/** A change, or the reason that several earlier figures have in common for none, with the layouts of each. */
interface Stated {
  readonly change: ChangeLayout;
  readonly all: readonly ChangeLayout[];
}

/** The changes in their order. Those that are refused for one reason are one, whose sentence names all of their earlier figures. */
function joined(changes: readonly ChangeLayout[], words: FigureWords): readonly Stated[] {
  const reasonOf = ({ found, comparison: { now, before } }: ChangeLayout): string | undefined =>
    typeof found === 'string' ? words.commonReason(found, now, before) : undefined;
  // D3 groups in a map that a page can break by a `get` on the prototype of all objects.
  const groups = new Map<string | ChangeLayout, [ChangeLayout, ...ChangeLayout[]]>();
  for (const change of changes) {
    const key = reasonOf(change) ?? change;
    const same = groups.get(key);
    if (same) same.push(change);
    else groups.set(key, [change]);
  }
  return [...groups.values()].map((all): Stated => {
    const [first, ...others] = all;
    const { found, comparison } = first;
    if (typeof found !== 'string' || !others.length) return { change: first, all };
    const earlier = others.map((other) => other.comparison.before);
    const long = (): string => words.noChangeLong(found, comparison.now, comparison.before, earlier);
    return { change: { ...first, long }, all };
  });
}

/** The earlier figures that are stated nowhere else: they are given, and no change is stated that names them. */
function aloneOf({ data }: FigureFacts, changes: readonly ChangeLayout[]): readonly ParsedObservation[] {
  const { previous, value } = data;
  const isStated = (one: ParsedObservation): boolean =>
    isNameable(one) && changes.some(({ comparison, refused }) => comparison.before.pointer === one.pointer && !refused);
  return isWithheld(value) ? [] : previous.filter((one) => isKnown(one.value) && !isStated(one));
}

/** Notes on the earlier figures and on breaks: their statuses, and the earlier figures themselves if they are stated nowhere else. */
function notesOf(facts: FigureFacts, changes: readonly ChangeLayout[], words: FigureWords): readonly Statement[] {
  const { comparisons, breaks, awaited } = facts;
  const alone = aloneOf(facts, changes);
  const earlier = new Set([...comparisons.map(({ before }) => before), ...alone]);
  const notes = [...earlier, ...breaks].flatMap((observation): readonly Statement[] => {
    const { value, scope } = observation;
    const isAlone = alone.includes(observation);
    const remark = isAlone ? words.withStatus(value, scope) : words.statuses(value).join(', ');
    const text =
      remark && words.labelled(hasName(observation) ? words.periodName(observation) : words.earlierFigure, remark);
    return text ? [{ text, claims: () => (isAlone ? [figureClaim(observation, text)] : []) }] : [];
  });
  const missing = awaited ? [remark(`${capital(words.skipped(awaited))}.`)] : [];
  return [...notes, ...missing, ...(changes.some(looksWrong) ? [remark(words.unroundedChanges)] : [])];
}

/** True if a title begins with the name of a unit, so that a sentence need not repeat it: "Homes built" and "homes". */
function isNamedIn(title: string, { unit }: Scope): boolean {
  const name = wholeName(unit)?.toLowerCase();
  return name !== undefined && !unit?.percent && `${title.toLowerCase()} `.startsWith(`${name} `);
}

/** The figure with its title, statuses and time: "Homes: 7,400 (provisional) so far in 2020, to June." */
function figureText({ data, headline }: FigureFacts, words: FigureWords): string {
  const { title, scope, value } = data;
  const figure = words.labelled(title, words.withStatus(value, scope, isNamedIn(title, scope)));
  const time = timeInWords(data, words);
  if (headline.through && isKnown(value)) return words.incomplete(figure, headline);
  return `${figure}${time ? `${scope.periodLabel || !isKnown(value) ? ',' : ''} ${time}` : ''}.`;
}

/** The figure in its time and its changes as one sentence; each reason for no change is a sentence of its own. */
function changeStatements(facts: FigureFacts, changes: readonly Stated[], words: FigureWords): readonly Statement[] {
  const text = figureText(facts, words);
  const stated = changes.flatMap(({ change }) => (change.refused ? [] : [change]));
  const claimsOf = (change: ChangeLayout): readonly Claim[] => changeClaims(change, change.long());
  const main: Statement = {
    text: stated.length ? `${text.slice(0, -1)}, ${words.list(stated.map(({ long }) => long()))}.` : text,
    claims: () => [figureClaim(facts.headline, text.slice(0, -1)), ...stated.flatMap(claimsOf)],
  };
  const refused = changes.filter(({ change }) => change.refused);
  return [
    main,
    ...refused.map(({ change, all }): Statement => {
      const reason = change.long();
      return { text: reason, claims: () => all.flatMap((one) => changeClaims(one, reason)) };
    }),
  ];
}

/** Direction of the claim that a target is met. */
const REACHED: Record<Side, Claim['direction']> = { within: 'yes', below: 'no', above: 'no' };

/** A distance with the decimals of the figure. Rounding never makes it 0. */
const shortGap = (gap: Quantity, { decimals }: Scope): Quantity =>
  gap.value === undefined || decimals === undefined ? gap : roundWithin(gap.value, decimals, [0]);

/** The target in words: "71% of the target of 20,000 homes". Undefined without a target. */
export const targetText = ({ target, data }: FigureFacts, words: FigureWords): string | undefined =>
  target &&
  words.targetOfFigure({ ...target, ...(target.gap && { gap: shortGap(target.gap, data.scope) }) }, data.scope);

/** The claims of a statement on the target, in its words: the outcome, the share, the distance, and the target and the start themselves. */
function targetClaims(
  { quantity, side, share, start, gap, isOnlyAbove }: FigureTarget,
  text: string,
): readonly Claim[] {
  const pointers = ['/value', '/target'];
  const isShort = side !== 'within';
  return [
    // A share says that the target is not reached, and a figure that is only above it was perhaps not to reach it.
    ...(side && !isOnlyAbove && !(share && isShort)
      ? [{ kind: 'reached', pointers, direction: REACHED[side], text } as const]
      : []),
    ...(share && isShort
      ? start
        ? [{ kind: 'way', pointers: [...pointers, '/baseline'], value: share, text } as const]
        : [{ kind: 'share', pointers, value: share, text } as const]
      : []),
    ...(gap
      ? [{ kind: 'gap', pointers, value: gap, direction: side === 'above' ? 'over' : 'under', text } as const]
      : []),
    figureClaim({ pointer: '/target', value: quantity }, text),
    ...(start ? [figureClaim({ pointer: '/baseline', value: start }, text)] : []),
  ];
}

/** The statement on the target. */
function targetStatements(facts: FigureFacts, words: FigureWords): readonly Statement[] {
  const { target } = facts;
  const text = targetText(facts, words);
  if (!target || !text) return [];
  const stated = capital(text);
  return [{ text: `${stated}.`, claims: () => targetClaims(target, stated) }];
}

/** The status in one or two words: that of the publisher, or the computed one. Undefined if there is none. */
export const statusText = ({ data, status, target }: FigureFacts, words: FigureWords): string | undefined =>
  data.status ?? (status && words.status(target?.isOnlyAbove ? 'above' : status));

const PACES: Partial<Record<MeasureStatus, Claim['direction']>> = { ahead: 'ahead', on: 'on-track', behind: 'behind' };
const OUTCOMES: Partial<Record<MeasureStatus, Claim['direction']>> = {
  reached: 'yes',
  past: 'yes',
  met: 'yes',
  above: 'no',
  below: 'no',
  missed: 'no',
};

/** The claims of a status: the pace, or the outcome. That a figure is above its target does not say that it was to be reached. */
function statusClaims({ status, data, target }: FigureFacts, text: string): readonly Claim[] {
  if (!status || data.status !== undefined || target?.isOnlyAbove) return [];
  const pointers = ['/value', '/target'];
  const [pace, outcome] = [PACES[status], OUTCOMES[status]];
  return [
    ...(pace
      ? [
          {
            kind: 'pace',
            pointers: [...pointers, ...(data.baseline ? ['/baseline'] : [])],
            direction: pace,
            text,
          } as const,
        ]
      : []),
    ...(outcome ? [{ kind: 'reached', pointers, direction: outcome, text } as const] : []),
  ];
}

/** The statement on the status, if there is one. A published one claims nothing of the figures. */
function statusStatements(facts: FigureFacts, words: FigureWords): readonly Statement[] {
  const text = statusText(facts, words);
  return text ? [{ text: `${text}.`, claims: () => statusClaims(facts, text) }] : [];
}

/** The note on the method of the status: the straight line that it compares with, or that it is as published. */
function methodNotes({ data, status, hasLine }: FigureFacts, words: FigureWords): readonly Statement[] {
  const text =
    data.status !== undefined
      ? words.statusAsPublished([])
      : data.span && status && hasLine
        ? words.straightLine(data.span, [status], [])
        : '';
  return text ? [remark(text)] : [];
}

/** The facts of a figure, its changes, and the statements about both. Pure; never throws. */
export function stateFigure(parsed: Figure, words: FigureWords): StatedFigure {
  const facts = figureFacts(withShortTitle(parsed));
  const changes = facts.comparisons.map((comparison) => changeFrom(comparison, words));
  const stated = joined(changes, words);
  const sentence = [
    ...changeStatements(facts, stated, words),
    ...targetStatements(facts, words),
    ...statusStatements(facts, words),
  ];
  const notes = [...notesOf(facts, changes, words), ...methodNotes(facts, words)];
  return { facts, changes: stated.map(({ change }) => change), sentence, notes };
}
