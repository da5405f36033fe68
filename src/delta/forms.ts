import { ofAmounts } from '../marks/of-amounts.js';
import type { Form } from '../marks/scene.js';
import type { DeltaWords } from '../words/words.js';
import type { DeltaFacts } from './facts.js';
import { area } from './forms/area.js';
import { changes } from './forms/changes.js';
import { columns } from './forms/columns.js';
import { heat } from './forms/heat.js';
import { lines } from './forms/lines.js';
import { multiples } from './forms/multiples.js';
import { slope } from './forms/slope.js';
import { stacked } from './forms/stacked.js';
import { waterfall } from './forms/waterfall.js';
import { years } from './forms/years.js';

/** The forms of a delta by their names, to which a page can add its own. */
export const deltaForms = {
  columns: ofAmounts(columns),
  lines,
  years,
  changes,
  slope,
  area: ofAmounts(area),
  stacked: ofAmounts(stacked),
  waterfall: ofAmounts(waterfall),
  heat: ofAmounts(heat),
  multiples,
} satisfies Record<string, Form<DeltaFacts, DeltaWords>>;

/** Name of a form that can be drawn. */
export type DrawnDeltaForm = keyof typeof deltaForms;

/** Name of a form: a column for each figure, a line for each series, a line for each year, a column for each change, a line from the first period to the last, the area below a line, layers of parts of a whole, the steps from the first figure to the last, a cell for each month of each year, or a small plot for each series. `auto` is columns, lines, small plots, a slope or a waterfall. */
export type DeltaForm = 'auto' | DrawnDeltaForm;

/** The names of the forms; the first is the default. */
export const DELTA_FORMS = ['auto', ...Object.keys(deltaForms)] as readonly DeltaForm[];
