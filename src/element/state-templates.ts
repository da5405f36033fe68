import { html, nothing, type TemplateResult } from 'lit';
import { emptyState, errorState, loadingState, outdated, problemList, stateStyle } from '../parts/state.js';
import { pageSlots } from '../parts/table.js';
import { englishState as words } from '../words/en/state.js';
import type { Findings, Undrawn } from './state-display.js';

/** The style sheets of the templates below. */
export const styles = [stateStyle];

/** The template of a chart without a drawing: the reason why there is none, and the page's own table. */
export function undrawnTemplate(undrawn: Undrawn): TemplateResult {
  return html`${reasonTemplate(undrawn)}${undrawn.hasTable ? pageSlots : nothing}`;
}

/** The reason why there is no drawing. Nothing while figures load and the page has its own table. */
function reasonTemplate({ state, failure, hasTable, failedText, title }: Undrawn): TemplateResult | typeof nothing {
  if (state !== 'empty' && state !== 'error') return hasTable ? nothing : loadingState(words.loading);
  const reason = failure ? words.unavailable : failedText;
  return html`${title ? html`<p class="title" part="title">${title}</p>` : nothing}
  ${state === 'empty' ? emptyState(words.empty) : errorState(reason)}`;
}

/** The note below a drawing that could not be refreshed since `time`, in milliseconds since 1970. */
export const outdatedTemplate = (time: number): TemplateResult => outdated(words.outdated(time));

/** The reason why the file could not be loaded, and the problems of the data, in words for the author of the page. */
const reports = ({ problems, failure, address }: Findings): readonly string[] => [
  ...(failure ? [words.failure(failure, address)] : []),
  ...problems.map((problem) => words.problem(problem)),
];

/** The list of all problems below a chart with the attribute `debug`. */
export function problemsTemplate(findings: Findings): TemplateResult | undefined {
  const lines = reports(findings);
  return lines.length ? problemList(words.problemCount(lines.length), lines) : undefined;
}

/** Most problems of a warning in the console. */
const MOST_LINES = 3;

/** A warning for the console: the chart, its first problems in words, and the number of the others. Undefined if there are none. */
export function warningOf(chart: string, findings: Findings): string | undefined {
  const lines = reports(findings);
  if (!lines.length) return undefined;
  const more = lines.length - MOST_LINES;
  const shown = [...lines.slice(0, MOST_LINES), ...(more > 0 ? [words.furtherProblems(more)] : [])];
  return [`${chart} ${words.problemCount(lines.length)}`, ...shown].join('\n- ');
}
