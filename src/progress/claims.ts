import type { Scope } from '../contract/context.js';
import { isOrdinal } from '../contract/unit.js';
import { figureClaim } from '../parts/change-claims-layout.js';
import { countClaim, pointersOf, type Claim, type ClaimDirection } from '../parts/claim-layout.js';
import type { Outcome, TargetOutcome } from '../statistics/outcome.js';
import type { Pace } from '../statistics/pace.js';
import { compare, missingOf, pointEstimate, negated, type Quantity } from '../statistics/quantity.js';
import { capital } from '../contract/capital.js';
import type { ProgressWords } from '../words/words.js';
import type { Progress } from './data.js';
import { isOnlyAbove, progressFacts, type MeasureFacts } from './facts.js';
import { findingOf, pathGapOf, namedRangeOf, type Finding, type FindingPhrase } from './finding.js';
import type { ProgressForm } from './forms.js';
import { layoutProgress, shortened, type ProgressLayout } from './layout.js';
import { partsDifference, partsNote } from './notes.js';
import { countedIn, elapsedOf, outcomesOf, textContext } from './sentence.js';
import { cellsOf, type ProgressColumn } from './texts/cells.js';
import { aimFormat, offsetText, type TextContext } from './texts.js';
import { milestoneState } from './facts/milestone.js';
import { milestoneTexts } from './texts/steps.js';

/** Direction of the claim that the target is met, for each outcome. Outcomes without a figure or a target have no entry. */
const REACHED: Partial<Record<Outcome, ClaimDirection>> = {
  past: 'yes',
  reached: 'yes',
  met: 'yes',
  before: 'no',
  back: 'no',
  above: 'no',
  below: 'no',
  undecided: 'unknown',
};
const PACES: Record<Pace, ClaimDirection> = { ahead: 'ahead', on: 'on-track', behind: 'behind' };

/** The pointers of a measure and its target. */
const pairOf = ({ measure }: MeasureFacts): readonly string[] => [measure.pointer, measure.targetPointer ?? ''];

/** The claim that a measure has met its target, or not, in some words. */
function reachedClaim(row: MeasureFacts, text: string): readonly Claim[] {
  const direction = REACHED[row.outcome];
  return direction && text ? [{ kind: 'reached', pointers: pairOf(row), direction, text }] : [];
}

/** The claims of the outcomes in the sentence: the number of measures with each, and of each measure whether it has met its target. */
function outcomeClaims(context: TextContext): readonly Claim[] {
  const { words } = context;
  const counted = countedIn(context);
  const outcomes = outcomesOf(context);
  const kinds = Object.keys(outcomes.counts) as readonly TargetOutcome[];
  return kinds.flatMap((outcome): readonly Claim[] => {
    const rows = counted.filter((row) => row.outcome === outcome && row.measure.status === undefined);
    const clause = words.outcome(outcome, outcomes);
    // At the start of a sentence the clause has a capital.
    const text = words.outcomes(outcomes).includes(clause) ? clause : capital(clause);
    if (!text) return [];
    const measures = rows.map(({ measure }) => measure);
    const count = countClaim(measures, outcome, text);
    // That a figure is above or below its target does not say that it was to be reached.
    const reached = outcomes.places.includes(outcome) ? [] : rows.flatMap((row) => reachedClaim(row, text));
    return [...(counted.length === 1 ? [] : [count]), ...reached];
  });
}

/** The claims of the statuses that some of the figures have, where the sentence states them. */
function statusClaims(context: TextContext): readonly Claim[] {
  const outcomes = outcomesOf(context);
  const sentence = context.words.outcomes(outcomes);
  return Array.from(outcomes.statuses, ([status, pointers]): readonly Claim[] => {
    const count = pointers.length;
    const text = context.words.statusOfSome(status, count);
    const isAll = count === countedIn(context).length;
    return isAll || !sentence.includes(text)
      ? []
      : [{ kind: 'count', pointers, value: { value: count }, reason: 'status', text }];
  }).flat();
}

/** Pointer of the last day of a figure: of its `asOf`, or of its period if that ends earlier. */
function dayPointer({ scope, pointer }: MeasureFacts['measure'], outer: Scope): string {
  const member = scope.asOf && !(scope.period && scope.period.end < scope.asOf.end) ? 'asOf' : 'period';
  return `${scope[member] === outer[member] ? '' : pointer}/${member}`;
}

/** The claim of the time that has passed. */
function elapsedClaim({ facts, words }: TextContext): readonly Claim[] {
  const [first] = facts.measures;
  const elapsed = elapsedOf(facts);
  if (!first || !elapsed || elapsed.day >= elapsed.span.end) return [];
  const { passed, total, unit } = elapsed.time;
  const value = unit === 'days' ? (passed / total) * 100 : passed;
  const reason = unit === 'days' ? 'share' : unit;
  const pointers = ['/span', dayPointer(first.measure, facts.data.scope)];
  return [{ kind: 'elapsed', pointers, value: { value }, reason, text: words.elapsed(elapsed.time) }];
}

/** The claim of a signed distance from a target, in some words. A distance of 0 is the same as the target. */
function gapClaim(row: MeasureFacts, gap: Quantity, text: string): Claim {
  const compared = compare(gap, { value: 0 });
  // A place in a ranking with a larger number is below its target.
  const side = compared && isOrdinal(row.measure.scope.unit) ? -compared : compared;
  const direction = side === undefined ? undefined : side > 0 ? 'over' : side < 0 ? 'under' : 'same';
  const value = compared === -1 ? negated(gap) : gap;
  return { kind: 'gap', pointers: pairOf(row), value, ...(direction && { direction }), text };
}

/** The claim of the share of the way, or of the target. */
function shareClaim(row: MeasureFacts, text: string): readonly Claim[] {
  const { measure, share } = row;
  if (!share || !text) return [];
  const [figure = '', target = ''] = pairOf(row);
  const pointers = measure.baseline
    ? [figure, measure.baselinePointer ?? `${figure}/baseline`, target]
    : [figure, target];
  return [{ kind: measure.baseline ? 'way' : 'share', pointers, value: share, text }];
}

/** The claims of the status of a row: its pace, or its outcome. */
function chipClaims(row: MeasureFacts, text: string): readonly Claim[] {
  const { status, measure } = row;
  if (measure.status !== undefined || isOnlyAbove(row)) return [];
  if (status !== 'ahead' && status !== 'on' && status !== 'behind') return reachedClaim(row, text);
  const baseline = measure.baseline ? [measure.baselinePointer ?? `${measure.pointer}/baseline`] : [];
  return [{ kind: 'pace', pointers: [...pairOf(row), ...baseline], direction: PACES[status], text }];
}

/** The claim that a figure is missing, with the reason. */
function missingClaim({ measure, outcome }: MeasureFacts, text: string): readonly Claim[] {
  if (!text || pointEstimate(measure.value) !== undefined) return [];
  const reason = outcome === 'withheld' || outcome === 'unread' ? outcome : (missingOf(measure.value) ?? 'missing');
  return [{ kind: 'missing', pointers: [measure.pointer], reason, text }];
}

/** The claims of the milestones: each reached, or not, or overdue. */
const milestoneClaims = (row: MeasureFacts, { words }: TextContext): readonly Claim[] =>
  milestoneTexts(row, words).flatMap((text, index) => {
    const milestone = row.measure.milestones[index];
    const state = milestone && milestoneState(row, milestone);
    if (!milestone || !state) return [];
    const pointers = [row.measure.pointer, milestone.pointer];
    const direction = state === 'reached' ? 'yes' : 'no';
    return [{ kind: 'reached', pointers, direction, ...(state === 'overdue' && { reason: state }), text }];
  });

/** The claim that parts exceed their figure, or fall short of it. */
function partsClaim(row: MeasureFacts, context: TextContext): readonly Claim[] {
  const { measure } = row;
  const difference = partsDifference(measure);
  if (!difference) return [];
  const pointers = [measure.pointer, ...pointersOf(measure.parts)];
  const direction = difference.isOver ? 'over' : 'under';
  return [{ kind: 'difference', pointers, value: difference.quantity, direction, text: partsNote(row, context) }];
}

/** The claim of the change that a table of indicators states. */
function latestChangeClaim({ measure }: MeasureFacts, { changes }: TextContext, text: string): readonly Claim[] {
  const found = changes?.of.get(measure);
  if (!found || !text) return [];
  const { comparison, change } = found;
  const { absolute, direction = 0 } = change;
  const pointers = [comparison.now.pointer, comparison.before.pointer];
  const value = direction < 0 ? negated(absolute) : absolute;
  return [{ kind: 'change', pointers, value, direction: direction > 0 ? 'up' : direction < 0 ? 'down' : 'same', text }];
}

/** The claims of one row: its cells and its notes. */
function rowClaims(row: MeasureFacts, context: TextContext): readonly Claim[] {
  const { words } = context;
  const { measure, gap, share } = row;
  const cell = (kind: ProgressColumn): string => cellsOf(context)[kind](row, context);
  const figures = [cell('value'), cell('detail'), cell('share')].join('\n');
  const stated = (text: string): string => (figures.includes(text) ? text : '');
  const offset = offsetText(row, context);
  return [
    ...missingClaim(row, stated(words.amount(measure.value, measure.scope))),
    ...shareClaim(row, share ? stated(words.share(share)) : ''),
    ...(gap && offset && stated(offset) ? [gapClaim(row, gap, offset)] : []),
    ...(gap && cell('gap') ? [gapClaim(row, gap, cell('gap'))] : []),
    ...latestChangeClaim(row, context, cell('change')),
    ...chipClaims(row, cell('status')),
    ...milestoneClaims(row, context),
    ...partsClaim(row, context),
  ];
}

/** The claim of the distance from the expected path. */
function pathClaim({ row, text }: FindingPhrase, data: Progress): readonly Claim[] {
  const { path, latest, distance: value, side } = pathGapOf(row, data) ?? {};
  if (!path || !latest || !value || !side) return [];
  const { pointer, baseline, baselinePointer = `${pointer}/baseline` } = row.measure;
  const targets = path.expected.flatMap((point) => point.pointer ?? []);
  // A path whose start is not known begins at its first target.
  const isFromBaseline = baseline && path.expected.some((point) => !point.pointer);
  const pointers = [latest.pointer, ...(isFromBaseline ? [baselinePointer] : []), ...targets];
  return [{ kind: 'path', pointers, value, direction: PACES[side], text }];
}

/** The claims of the sentence that states what a form is looked at for. */
const findingClaims = ({ phrases }: Finding, data: Progress): readonly Claim[] =>
  phrases.flatMap((phrase): readonly Claim[] => {
    const { kind, row, text } = phrase;
    const { pointer, value } = row.measure;
    if (kind === 'path') return pathClaim(phrase, data);
    const range = kind === 'range' && namedRangeOf(row.measure);
    if (range) return [{ kind: 'range', pointers: [range.pointer, pointer], text }];
    if (kind === 'figure') return [{ kind, pointers: [pointer], value, text }];
    return kind === 'share' ? shareClaim(row, text) : row.gap ? [gapClaim(row, row.gap, text)] : [];
  });

/** The claims of the notes on earlier figures and on targets for periods, as far as the notes state them. */
function noteClaims({ measure }: MeasureFacts, { words }: TextContext, notes: readonly string[]): readonly Claim[] {
  const { observations, targets, scope } = measure;
  return [
    ...observations.map((one) => figureClaim(one, words.withStatus(one.value, one.scope))),
    ...targets.map((one) => figureClaim(one, words.withStatus(one.value, aimFormat(scope, one.value)))),
  ].filter(({ text }) => notes.some((note) => note.includes(text)));
}

/** The claims of a layout, with the data and the words that it was made of. */
export function claimsOfLayout(
  { form, frame, history }: ProgressLayout,
  parsed: Progress,
  words: ProgressWords,
): readonly Claim[] {
  const context = textContext(progressFacts(shortened(parsed).short), words, form);
  const finding = findingOf(form, context);
  return [
    ...elapsedClaim(context),
    ...outcomeClaims(context),
    ...statusClaims(context),
    ...findingClaims(finding, context.facts.data),
    ...context.facts.measures.flatMap((row) => [
      ...rowClaims(row, context),
      ...noteClaims(row, context, [...frame.notes, ...history]),
    ]),
  ];
}

/**
 * Every statement of the sentence, the notes and the computed cells of progress, as data. The arguments are those of `layoutProgress`. Never
 * throws.
 */
export function progressClaims(
  parsed: Progress,
  words: ProgressWords,
  options: { readonly form?: ProgressForm } = {},
): readonly Claim[] {
  return claimsOfLayout(layoutProgress(parsed, words, options), parsed, words);
}
