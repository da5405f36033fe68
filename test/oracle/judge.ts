import { judgeDifference, judgeRemainder, judgeTotal } from './breakdown-claims.js';
import { judgeChange, judgeLargestChange, judgeNoChange, judgeRelativeChange } from './change-claims.js';
import { caseOf, type Case, type ClaimKind } from './claim.js';
import { judgeLargestContribution, judgeNotExplained } from './contribution-claims.js';
import { resolve } from './document.js';
import { judgeCount, judgeExtreme, judgeFigure, judgeMissing } from './figure-claims.js';
import { judgeElapsed, judgeGap, judgeReached, judgeShareOfTarget, judgeWay } from './progress-claims.js';
import { judgePace, judgePath } from './path-claims.js';
import { judgeRange } from './range-claims.js';
import { judgeCompleteYears, judgeOfYears } from './season-claims.js';
import { judgeShare } from './share-claims.js';
import { judgeLength, judgePhase } from './timeline-claims.js';
import { fails, undecided, type Verdict } from './verdict.js';
import { judgeChangeOfSums, judgeSumOfPeriods } from './year-to-date-claims.js';

const JUDGES: Readonly<Record<ClaimKind, (of: Case) => Verdict>> = {
  figure: judgeFigure,
  total: (of) => (of.claim.reason === 'periods' ? judgeSumOfPeriods(of) : judgeTotal(of)),
  missing: judgeMissing,
  count: (of) =>
    of.claim.reason === 'complete-years'
      ? judgeCompleteYears(of)
      : of.claim.reason?.endsWith('-of-year')
        ? judgeOfYears(of)
        : judgeCount(of),
  share: (of) => (of.chart === 'progress' || of.chart === 'figure' ? judgeShareOfTarget(of) : judgeShare(of)),
  remainder: (of) => (of.claim.reason === 'contributions' ? judgeNotExplained(of) : judgeRemainder(of)),
  difference: judgeDifference,
  highest: (of) =>
    of.claim.reason === 'size'
      ? judgeLargestContribution(of)
      : of.claim.reason === 'change' || of.claim.reason === 'relative-change'
        ? judgeLargestChange(of)
        : judgeExtreme(of),
  lowest: judgeExtreme,
  change: (of) => (of.claim.reason === 'periods' ? judgeChangeOfSums(of) : judgeChange(of)),
  'relative-change': (of) => (of.claim.reason === 'periods' ? judgeChangeOfSums(of) : judgeRelativeChange(of)),
  'no-change': judgeNoChange,
  gap: judgeGap,
  reached: judgeReached,
  way: judgeWay,
  pace: judgePace,
  path: judgePath,
  range: judgeRange,
  length: judgeLength,
  phase: judgePhase,
  elapsed: judgeElapsed,
};

/** All kinds of claims. */
export const KINDS: readonly string[] = Object.keys(JUDGES);

/** Whether a claim follows from its document by the rules of published figures. */
export function judge(of: Omit<Case, 'data'>): Verdict {
  const lost = of.claim.pointers.find((pointer) => resolve(of.document, pointer) === undefined);
  // Milestones in the short notation have no place of their own.
  if (lost && typeof resolve(of.document, lost.replace(/\/\d+$/, '')) === 'string')
    return undecided(`${lost} is written in a text`);
  if (lost !== undefined) return fails(`the pointer ${lost} names nothing`);
  return JUDGES[of.claim.kind](caseOf(of));
}
