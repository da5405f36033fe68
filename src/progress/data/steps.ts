import { reportDisclosure } from '../../contract/disclosure.js';
import type { Scope } from '../../contract/context.js';
import { periodText, resolvePeriod, type PeriodText } from '../../contract/period.js';
import type { Problem } from '../../contract/problem.js';
import { UNREAD, quantity, type PublishedQuantity, type QuantityInput } from '../../contract/quantity.js';
import { list, NONE } from '../../contract/list.js';
import { objectSchema, readObject, reject, reportProblem, type Read } from '../../contract/reader.js';
import { text } from '../../contract/text.js';
import { PERIOD_FORM, type Period } from '../../statistics/period.js';
import { pointEstimate } from '../../statistics/quantity.js';
import { remainder } from '../../statistics/share.js';
import { indexOfSum } from '../../statistics/whole.js';
import { readCellPeriod } from '../../written/cell-period.js';
import { readDueText } from '../../written/part-text.js';
import { namedFigures } from './named-figures.js';

/** A named step on the way to the target. */
export interface Milestone {
  /** Name of the step: what is reached at its value. @format visible */
  label: string;
  /** Value of the measure at which the step is reached. */
  value: QuantityInput;
  /** Period by the end of which the step is due, such as `2021` or `2021-12-31`. */
  due?: PeriodText;
}

/** A part of a measure's value, drawn as a segment of its bar. Example: received, pledged. */
export interface Part {
  /** Name of the part. @format visible */
  label: string;
  /** Size of the part, in the unit of the measure. The parts should add up to the value of the measure. */
  value: QuantityInput;
}

/** A parsed {@link Part}. */
export interface ParsedPart {
  /** JSON Pointer of the part in the document. */
  readonly pointer: string;
  readonly label: string;
  readonly value: PublishedQuantity;
}

/** A parsed {@link Milestone}. */
export interface ParsedMilestone extends ParsedPart {
  readonly due?: Period;
}

const PART = objectSchema('part', { label: text, value: quantity }, ['label', 'value']);
const MILESTONE = objectSchema('milestone', { ...PART.shape, due: periodText }, PART.required);

/** Reader of one part. */
export const readPart: Read<ParsedPart> = (written, pointer, problems) => {
  const read = readObject(written, pointer, problems, PART);
  return read && { pointer, label: read.label ?? '', value: read.value ?? UNREAD };
};

/** A milestone whose day is not looked up yet, because the reporting year of its measure is not known. */
export interface UndatedMilestone extends ParsedPart {
  readonly dueText?: string;
  /** True for one of a text, which has no place of its own in the document. */
  readonly isText?: boolean;
}

/** True for a time with a word, as "March 2021": no amount is written so. */
const isTime = (text: string): boolean => /\p{L}/u.test(text) && PERIOD_FORM.test(readCellPeriod(text, 'en'));

/** Milestones in the short notation "First half: £50,000; second van: £90,000 by 2026" as objects; any other value as it is. */
const spelledOut = (written: unknown): unknown =>
  typeof written === 'string'
    ? namedFigures(written).map(({ label, figure, text }) => {
        // "March 2021" is no milestone of 2,021.
        if (isTime(text)) return { label: text };
        const { value, due } = readDueText(figure ?? label);
        return { label, value, due };
      })
    : written;

/** Reader of one milestone. */
const readMilestone: Read<UndatedMilestone> = (written, pointer, problems) => {
  const read = readObject(written, pointer, problems, MILESTONE);
  return read && { pointer, label: read.label ?? '', value: read.value ?? UNREAD, dueText: read.due };
};

/** Reader of the milestones of a measure. */
export const readMilestones: Read<readonly UndatedMilestone[]> = (written, pointer, problems) => {
  const found: Problem[] = [];
  const read = list(readMilestone)(spelledOut(written), pointer, found);
  const isText = typeof written === 'string';
  // A part of a text has no place of its own.
  problems.push(...(isText ? found.map((problem) => ({ ...problem, pointer })) : found));
  return isText ? read?.map((milestone) => ({ ...milestone, isText })) : read;
};

/** Order of the milestones: upward, or downward from a start above the target. */
type Order = 'up' | 'down';

/** The start of the milestones, and where they lead. */
interface Ends {
  readonly target?: PublishedQuantity | undefined;
  readonly isPart?: boolean | undefined;
  readonly baseline?: PublishedQuantity | undefined;
}

/** Order of the milestones: downward if the target, or without one the lowest milestone, is below the start. No way leads to a whole. */
function orderOf(milestones: readonly UndatedMilestone[], { target, isPart, baseline }: Ends): Order {
  const start = baseline ? pointEstimate(baseline) : 0;
  const values = [(!isPart && target) || {}, ...milestones.map(({ value }) => value)];
  const [end] = values.flatMap((value) => pointEstimate(value) ?? []);
  const isDown = end !== undefined && start !== undefined && (end < start || (!baseline && end === 0));
  return isDown ? 'down' : 'up';
}

/** Milestones in the order in which they are reached, or as given if one has no number. A second of the same name and value is reported and left out. */
export function milestonesInOrder(
  milestones: readonly UndatedMilestone[],
  ends: Ends,
  problems: Problem[],
  scope: Scope,
): readonly ParsedMilestone[] {
  if (!milestones.length) return NONE;
  const keys = new Set<string>();
  const dated = milestones.flatMap(({ dueText, isText, ...milestone }): readonly ParsedMilestone[] => {
    const { label, value } = milestone;
    const pointer = isText ? milestone.pointer.replace(/\/\d+$/, '') : milestone.pointer;
    const due = resolvePeriod(dueText, `${pointer}/due`, problems, scope);
    const key = JSON.stringify([label, value]);
    if (keys.has(key)) {
      reject(problems, { pointer, code: 'duplicate-milestone', found: label });
      return [];
    }
    keys.add(key);
    return [{ ...milestone, due }];
  });
  const at = ({ value }: ParsedMilestone): number | undefined => pointEstimate(value);
  if (dated.length < 2 || dated.some((one) => at(one) === undefined)) return dated;
  const sign = orderOf(milestones, ends) === 'up' ? 1 : -1;
  return dated.sort((a, b) => sign * ((at(a) ?? 0) - (at(b) ?? 0)));
}

/** Reports a part that is the sum of the others, parts that do not add up to the value, and a withheld figure that the others reveal. */
export function checkMeasureParts(
  value: PublishedQuantity,
  parts: readonly ParsedPart[],
  pointer: string,
  problems: Problem[],
): void {
  if (!parts.length) return;
  const figures = parts.map((part) => part.value);
  const left = remainder(value, figures);
  const sumOfOthers = parts[indexOfSum(figures)];
  if (sumOfOthers) {
    // It is why they do not add up.
    const expected = { code: 'no-total' } as const;
    reportProblem(problems, { pointer: sumOfOthers.pointer, code: 'sum-of-others', severity: 'noted', expected });
  } else if (left.kind === 'rest' || left.kind === 'over') {
    const expected = { code: 'sum', relation: 'equal' } as const;
    reportProblem(problems, { pointer, code: 'sum-mismatch', severity: 'noted', expected });
  }
  reportDisclosure(value, figures, pointer, problems);
}
