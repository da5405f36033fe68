import type { BreakdownFacts } from './breakdown/facts.js';
import { BREAKDOWN_FORMS, breakdownForms } from './breakdown/forms.js';
import type { DeltaFacts } from './delta/facts.js';
import { DELTA_FORMS, deltaForms } from './delta/forms.js';
import type { FigureFacts } from './figure/facts.js';
import { FIGURE_FORMS, figureForms } from './figure/forms.js';
import type { Form } from './marks/scene.js';
import type { ProgressFacts } from './progress/facts.js';
import { PROGRESS_FORMS, progressForms } from './progress/forms.js';
import type { TimelineFacts } from './timeline/facts.js';
import { TIMELINE_FORMS, timelineForms } from './timeline/forms.js';
import type { BreakdownWords, DeltaWords, FigureWords, ProgressWords, TimelineWords } from './words/words.js';

/** The forms of each chart, as functions of its facts and words. */
export interface FormOf {
  figure: Form<FigureFacts, FigureWords>;
  progress: Form<ProgressFacts, ProgressWords>;
  breakdown: Form<BreakdownFacts, BreakdownWords>;
  delta: Form<DeltaFacts, DeltaWords>;
  timeline: Form<TimelineFacts, TimelineWords>;
}

/** The forms of each chart, and their names in the order in which they are offered. */
const CHARTS: Readonly<Record<keyof FormOf, readonly [forms: object, names: readonly string[]]>> = {
  figure: [figureForms, FIGURE_FORMS],
  progress: [progressForms, PROGRESS_FORMS],
  breakdown: [breakdownForms, BREAKDOWN_FORMS],
  delta: [deltaForms, DELTA_FORMS],
  timeline: [timelineForms, TIMELINE_FORMS],
};

/**
 * Adds a form to a chart: `defineForm('breakdown', 'dots', (facts, words) => ({ scenes: […] }))`. Charts with the attribute `form="dots"` draw it, also
 * those that are in the page already. A form that refuses its data is replaced by the chart's default form. Throws if there is no such chart, or if
 * it has a form of that name.
 */
export function defineForm<Chart extends keyof FormOf>(chart: Chart, name: string, form: FormOf[Chart]): void {
  if (!Object.hasOwn(CHARTS, chart)) {
    throw new TypeError(`There is no chart "${chart}". The charts are ${Object.keys(CHARTS).join(', ')}.`);
  }
  const [forms, names] = CHARTS[chart];
  if (names.includes(name)) throw new TypeError(`The chart "${chart}" has a form "${name}" already.`);
  Object.assign(forms, { [name]: form });
  (names as string[]).push(name);
  if (typeof document === 'undefined') return;
  for (const tag of document.querySelectorAll<Element & { requestUpdate?: () => void }>(`campaign-${chart}`)) {
    tag.requestUpdate?.();
  }
}
