import { css, html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { pageSlots } from '../parts/table.js';
import { englishState as words } from '../words/en/state.js';
import type { Findings, Undrawn } from './state-display.js';

/** Style sheet of the messages in place of a drawing, or below one that could not be refreshed. */
export const stateStyle = css`
  .state {
    padding-block: 0.75rem;
    border-block: 1px solid var(--_track);
    color: var(--_secondary);
    overflow-wrap: anywhere;
  }
  .title + .state {
    margin-block-start: 0.5rem;
  }
  /* The two lines mark the reserved height. */
  :host(:state(loading)) .state {
    box-sizing: border-box;
    min-block-size: inherit;
  }
  .state p,
  .problems {
    line-height: 1.45;
    max-inline-size: 80ch;
  }
  /* English words, whatever the direction of the page. */
  .state p,
  .problems,
  figure ~ .foot {
    direction: ltr;
  }
  .problems {
    margin-block-start: 0.75rem;
    font-size: var(--_small);
    color: var(--_secondary);
    overflow-wrap: anywhere;
  }
  .problems ol {
    margin: 0.25rem 0 0;
    padding-inline-start: 1.5em;
  }
  .state ~ slot::slotted(table) {
    margin-block-start: 0.75rem;
  }
`;

/** A message in place of the drawing. The slot of its state replaces the text. */
const messageTemplate = (state: 'empty' | 'loading' | 'error', text: string): TemplateResult =>
  html`<div class="state" part=${state} role=${ifDefined(state === 'empty' ? undefined : 'status')}>
    <slot name=${state}><p>${text}</p></slot>
  </div>`;

/** The template of a chart without a drawing: the reason why there is none, and the page's own table. */
export function undrawnTemplate(undrawn: Undrawn): TemplateResult {
  return html`${reasonTemplate(undrawn)}${undrawn.hasTable ? pageSlots : nothing}`;
}

/** The reason why there is no drawing, or the words of the page in its place. Nothing while figures load and the page has its own table. */
function reasonTemplate({
  state,
  failure,
  hasTable,
  hasWords,
  failedText,
  title,
}: Undrawn): TemplateResult | typeof nothing {
  if (state !== 'empty' && state !== 'error') return hasTable ? nothing : messageTemplate('loading', words.loading);
  const reason = state === 'empty' ? words.empty : failure ? words.unavailable : failedText;
  const message = hasWords ? html`<div part=${state}><slot></slot></div>` : messageTemplate(state, reason);
  return html`${title ? html`<p class="title" part="title">${title}</p>` : nothing} ${message}`;
}

/** The note below a drawing that could not be refreshed since `time`, in milliseconds since 1970. */
export const outdatedTemplate = (time: number): TemplateResult =>
  html`<p class="foot" part="stale" role="status">${words.outdated(time)}</p>`;

/** The reason why the file could not be loaded, and the problems of the data, in words for the author of the page. */
const reports = ({ problems, failure, address }: Findings): readonly string[] => [
  ...(failure ? [words.failure(failure, address)] : []),
  ...problems.map((problem) => words.problem(problem)),
];

/** The list of all problems below a chart with the attribute `debug`. */
export function problemsTemplate(findings: Findings): TemplateResult | undefined {
  const lines = reports(findings);
  if (!lines.length) return undefined;
  return html`<div class="problems" part="problems">
    <p>${words.problemCount(lines.length)}</p>
    <ol>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ol>
  </div>`;
}

/** The kind of a problem: its code, what is expected, and the last part of its pointer, so that the same mistake in many rows is of one kind. */
const kindOf = ({ code, pointer, expected }: Findings['problems'][number]): string =>
  [code, expected?.code, pointer.slice(pointer.lastIndexOf('/'))].join();

/** The first problem of each kind. */
function firstOfKinds(problems: Findings['problems']): Findings['problems'] {
  const kinds = new Set<string>();
  return problems.filter((problem) => !kinds.has(kindOf(problem)) && kinds.add(kindOf(problem)));
}

/** Most problems of a warning in the console. */
const MOST_LINES = 3;

/** A warning for the console: the chart, its first problems in words, one of each kind before a second of any, and the number of the others. Undefined if there are none. */
export function warningOf(chart: string, findings: Findings): string | undefined {
  const lines = reports(findings);
  if (!lines.length) return undefined;
  const kinds = reports({ ...findings, problems: firstOfKinds(findings.problems) });
  const first = [...new Set([...kinds, ...lines])].slice(0, MOST_LINES);
  const more = lines.length - first.length;
  const shown = [...first, ...(more > 0 ? [words.furtherProblems(more)] : [])];
  return [`${chart} ${words.problemCount(lines.length)}`, ...shown].join('\n- ');
}
