import { unsafeCSS, type CSSResult } from 'lit';
import { WIDTH_CLASSES, widthOfClass } from '../marks/text-width.js';
import { visuallyHidden } from './hidden-style.js';

/** Style sheet that, from the width of the chart on at which the drawing names a row, hides what replaced the name and, visually, the row. */
export const namedRowStyle: CSSResult = unsafeCSS(
  Array.from(
    { length: WIDTH_CLASSES },
    (_, index) =>
      `@container (inline-size>=${widthOfClass(index)}rem){:is(svg,.drawn) .until-${index},:is(svg,.keys).until-${index}{display:none}.rows .named-${index}{display:block;${visuallyHidden.toString()}-webkit-user-select:none;user-select:none}}`,
  ).join(''),
);
