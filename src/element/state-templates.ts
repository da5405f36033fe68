import { html, nothing, type TemplateResult } from 'lit';
import { emptyState, errorState, loadingState, lossNotes, outdated, problemList, stateStyle } from '../parts/state.js';
import { englishState as words } from '../words/en/state.js';
import type { Problem } from '../contract/problem.js';
import type { Failure } from '../sources/remote-source.js';
import type { Losses } from './losses.js';
import type { Undrawn } from './state-display.js';

export { lossesOf } from './losses.js';

/** The style sheets of the templates below. */
export const styles = [stateStyle];

/** The template of a chart without a drawing: the reason why there is none, and the page's own table. */
export function undrawnTemplate(status: Undrawn): TemplateResult {
  return html`${reasonTemplate(status)}<slot name="table"></slot>`;
}

function reasonTemplate({ state, failure, hasTable, failedText }: Undrawn): TemplateResult | typeof nothing {
  if (state === 'empty') return emptyState(words.empty);
  if (state !== 'error') return hasTable ? nothing : loadingState(words.loading);
  return errorState(failure ? words.unavailable : failedText);
}

/** The note below a drawing that could not be refreshed since `time`, in milliseconds since 1970. */
export const outdatedTemplate = (time: number): TemplateResult => outdated(words.outdated(time));

/** The reason why the file could not be loaded, and the problems of the data, in words for the author of the page. */
const reports = (problems: readonly Problem[], failure: Failure | undefined): readonly string[] => [
  ...(failure ? [words.failure(failure.code, failure.status)] : []),
  ...problems.map((problem) => words.problem(problem)),
];

/** The notes on figures that are not drawn. */
export function lossesTemplate({ unread, repeated, columns, shown }: Losses): TemplateResult {
  return lossNotes([
    ...(unread ? [words.unreadRows(unread)] : []),
    ...(repeated ? [words.repeatedRows(repeated)] : []),
    ...(columns.length ? [words.unusedColumns(columns, shown)] : []),
  ]);
}

/** The list of all problems below a chart with the attribute `debug`. */
export function problemsTemplate(
  problems: readonly Problem[],
  failure: Failure | undefined,
): TemplateResult | undefined {
  const lines = reports(problems, failure);
  return lines.length ? problemList(words.problemCount(lines.length), lines) : undefined;
}

/** Most problems of a warning in the console. */
const MOST_LINES = 3;

/** A warning for the console: the chart, its first problems in words, and the number of the others. Undefined if there are none. */
export function warningOf(
  chart: string,
  problems: readonly Problem[],
  failure: Failure | undefined,
): string | undefined {
  const lines = reports(problems, failure);
  if (!lines.length) return undefined;
  const more = lines.length - MOST_LINES;
  const shown = [...lines.slice(0, MOST_LINES), ...(more > 0 ? [words.furtherProblems(more)] : [])];
  return [`${chart} ${words.problemCount(lines.length)}`, ...shown].join('\n- ');
}
