import { html, nothing, type TemplateResult } from 'lit';
import { emptyState, errorState, loadingState, outdated, stateStyle } from '../parts/state.js';
import { englishState as words } from '../words/en/state.js';
import type { Undrawn } from './state-display.js';

/** The style sheets of the templates below. */
export const styles = [stateStyle];

/** The template of a chart without a drawing: the reason why there is none, and the page's own table. */
export function undrawnTemplate(status: Undrawn): TemplateResult {
  return html`${reasonTemplate(status)}<slot name="table"></slot>`;
}

function reasonTemplate({ state, problems, failure, hasTable, failedText }: Undrawn): TemplateResult | typeof nothing {
  if (state === 'empty') return emptyState(words.empty);
  if (state !== 'error') return hasTable ? nothing : loadingState(words.loading);
  const reasons =
    failure && !problems.length
      ? [words.failure(failure.code, failure.status)]
      : problems.map((problem) => words.problem(problem));
  return errorState(failedText, reasons);
}

/** The note below a drawing that could not be refreshed since `time`, in milliseconds since 1970. */
export const outdatedTemplate = (time: number): TemplateResult => outdated(words.outdated(time));
