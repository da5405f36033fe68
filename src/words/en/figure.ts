import type { Period } from '../../statistics/period.js';
import type { FigureWords, HeadlineWords } from '../words.js';
import { changes } from './change.js';
import { common } from './common.js';
import { during, ends } from './period.js';
import { pieces } from './quantity.js';
import { englishRefusal } from './refusal.js';

/** The words of a headline figure without a comparison, in English. */
export const englishHeadline: HeadlineWords = {
  ...common,
  pieces,
  during,
  sinceStart: (p: Period) => `since the campaign began in ${ends(p)[0] ?? ''}`,
};

/** The words of `<campaign-figure>`, in English. */
export const englishFigure: FigureWords = /* @__PURE__ */ Object.assign(
  { offTrend: 'Figures of another kind or unit are not on the line; the table has them all.' },
  englishHeadline,
  changes,
  englishRefusal,
);
