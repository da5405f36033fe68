import { ofAmounts } from '../marks/of-amounts.js';
import type { Form } from '../marks/scene.js';
import type { BreakdownWords } from '../words/words.js';
import type { BreakdownFacts } from './facts.js';
import { arrows } from './forms/arrows.js';
import { bars } from './forms/bars.js';
import { cards } from './forms/cards.js';
import { changes } from './forms/changes.js';
import { donut } from './forms/donut.js';
import { grouped, multiples } from './forms/grouped.js';
import { share } from './forms/share.js';
import { stacked, stacked100 } from './forms/stacked.js';
import { treemap } from './forms/treemap.js';
import { waffle } from './forms/waffle.js';

export { isGroupForm, isStackedForm } from './data/kinds-of-forms.js';

/** The forms of a breakdown by their names, to which a page can add its own. */
export const breakdownForms = {
  bars: ofAmounts(bars),
  share: ofAmounts(share),
  cards,
  arrows: ofAmounts(arrows),
  changes,
  treemap: ofAmounts(treemap),
  stacked: ofAmounts(stacked),
  'stacked-100': ofAmounts(stacked100),
  grouped: ofAmounts(grouped),
  multiples: ofAmounts(multiples),
  donut: ofAmounts(donut),
  waffle: ofAmounts(waffle),
} satisfies Record<string, Form<BreakdownFacts, BreakdownWords>>;

/** Name of a form that can be drawn. */
export type DrawnBreakdownForm = keyof typeof breakdownForms;

/** Name of a form. `auto` is the one that fits the data: stacked or grouped bars of groups, arrows if categories have earlier figures, else bars. */
export type BreakdownForm = 'auto' | DrawnBreakdownForm;

/** The names of the forms; the first is the default. */
export const BREAKDOWN_FORMS = ['auto', ...Object.keys(breakdownForms)] as readonly BreakdownForm[];
