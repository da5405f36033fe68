import type { Problem } from '../../contract/problem.js';
import { reject, reportProblem } from '../../contract/reader.js';
import { withoutShares } from './bracketed-shares.js';
import { separateComputed } from './computed-rows.js';
import { nameGroupSums, nameSum } from './group-sums.js';
import { joinCurrencies } from './currency-column.js';
import { dateMonths } from './dated-months.js';
import { withDatedRemarks } from './dated-remarks.js';
import { markEstimates } from './estimated-cells.js';
import { withFootnotes } from './footnotes.js';
import { joinForecasts } from './forecast-columns.js';
import { withLanguages } from './foreign-figures.js';
import { filled, textAt, type LangOf, type Line } from '../grid.js';
import { withoutMarks } from './marks.js';
import { joinIntervals } from './interval-columns.js';
import { joinPeriods } from './period-parts.js';
import { fillGroups, nestIndented, withoutDots } from './pivot-rows.js';
import { withRemarks } from './remarked-figures.js';
import { joinTotalNames, nameTotals } from './typed-totals.js';
import { withoutSamples } from './sample-rows.js';
import { withMetres } from './lengths.js';
import { nestSections } from './sections.js';
import { joinScales } from './scale-column.js';
import { dateSerials } from './serial-dates.js';
import { stackBlocks } from './side-by-side.js';
import { turnSingle } from './single-row.js';
import type { Body } from './sheet-body.js';
import { separateSubtotals } from './subtotals.js';
import { withoutFloats } from './whole-floats.js';

/** Facts about the table and its page that the steps need besides the body. */
export interface Tidying {
  readonly langOf: LangOf;
  /** Title of the chart, or of its table. */
  readonly title: string | undefined;
  /** True for a file, in whose figures no page decides what a comma is. */
  readonly isFile: boolean;
  /** True if the page names the column of the periods, and does not want another. */
  readonly hasPeriod: boolean;
  /** True if the page names a column. */
  readonly hasNamed: boolean;
  readonly problems: Problem[];
}

type Step = (body: Body, tidying: Tidying) => Body;

/** Reports rows that are no figures of their own, in the line of the first: changes and averages below the periods, subtotals, or dots. */
function reportSkipped(
  code: 'computed' | 'subtotal' | 'gap',
  [first, ...others]: readonly Line[],
  problems: Problem[],
): void {
  if (!first) return;
  const skipped = [first, ...others].map((row) => textAt(row, 0));
  const place = { line: first.line, column: 1 };
  const expected = { code, skipped } as const;
  reject(problems, { pointer: '', code: 'unused-row', expected, found: skipped.join(', '), place });
}

/** Leaves out the rows that are computed from others in another unit, such as changes, and reports them. */
const withoutComputed: Step = (own, { langOf, problems }) => {
  const { body, computed } = separateComputed(own, langOf);
  reportSkipped('computed', computed, problems);
  return body;
};

/** Makes sums of rows their parents, and leaves out and reports those that have no name for them. */
const withoutSubtotals: Step = (own, { langOf, problems }) => {
  const { body, unnamed } = separateSubtotals(own, langOf);
  reportSkipped('subtotal', unnamed, problems);
  return body;
};

/** True for a row of dots, where a printed table leaves rows out. */
const isGap = (row: Line): boolean =>
  filled(row).length > 1 && filled(row).every(({ text }) => /^(?:\.{3}|…|⋮)$/.test(text.trim()));

/** Leaves out the dots between the first and the last rows of a printed table, and reports them. */
const withoutGaps: Step = (body, { problems }) => {
  const gaps = body.rows.filter(isGap);
  reportSkipped('gap', gaps, problems);
  return gaps.length ? { ...body, rows: body.rows.filter((row) => !isGap(row)) } : body;
};

/** Gives columns of figures in the form of another language than that of the page this language, and reports them. */
const inTheirLanguages: Step = (own, { isFile, langOf, problems }) => {
  if (isFile) return own;
  const { body, foreign } = withLanguages(own, langOf);
  for (const { text, ...place } of foreign)
    reportProblem(problems, { pointer: '', code: 'other-language', severity: 'noted', found: text, place });
  return body;
};

/** Takes the marks from names and figures, and reports those that nothing explains. */
const unmark: Step = (own, { problems }) => {
  const { body, unexplained, place } = withoutMarks(own);
  const found = unexplained.map((mark) => mark.replace(/^\[(.*)\]$/, '$1')).join(', ');
  if (found) reportProblem(problems, { pointer: '', code: 'unexplained-mark', severity: 'noted', found, place });
  return body;
};

/**
 * The steps from rows as they were written to rows that are records, in their order: parents and periods get columns of their own, remarks go to their
 * cells, columns that say more of a figure join it, and rows that are no figures of their own go.
 */
const STEPS: readonly Step[] = [
  withoutGaps,
  withoutFloats,
  (body, { hasNamed }) => (hasNamed ? body : stackBlocks(body)),
  (body, { hasNamed }) => joinTotalNames(body, hasNamed),
  nameTotals,
  (body, { langOf }) => nameSum(body, langOf),
  dateSerials,
  (body, { hasNamed }) => (hasNamed ? body : turnSingle(body)),
  fillGroups,
  (body, { langOf }) => nameGroupSums(body, langOf),
  (body, { langOf }) => nestSections(body, langOf),
  withoutDots,
  (body, { langOf }) => nestIndented(body, langOf),
  (body, { hasPeriod, langOf }) => (hasPeriod ? body : joinPeriods(body, langOf)),
  (body, { langOf }) => withDatedRemarks(body, langOf),
  (body, { langOf }) => withFootnotes(body, langOf),
  unmark,
  (body, { langOf }) => withoutShares(body, langOf),
  (body, { langOf }) => withRemarks(body, langOf),
  joinIntervals,
  joinScales,
  withMetres,
  (body, { hasNamed }) => joinCurrencies(body, hasNamed),
  markEstimates,
  (body, { langOf }) => joinForecasts(body, langOf),
  withoutSamples,
  withoutComputed,
  withoutSubtotals,
  inTheirLanguages,
  (body, { title, langOf }) => dateMonths(body, title ?? body.around.title, langOf),
];

/** The body after all steps. Problems are added to those in the options. */
export const tidyBody = (body: Body, tidying: Tidying): Body =>
  STEPS.reduce((tidied, step) => step(tidied, tidying), body);
