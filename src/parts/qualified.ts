import { css, html, type CSSResult, type TemplateResult } from 'lit';
import { whereNarrow } from './narrow-rows-style.js';
import { qualifiedPieces } from './qualified-layout.js';
import { unbroken } from './unbroken.js';

/** Style sheet of the words on the quality of a figure: a line of their own below it, so that they make no column wider. */
export const qualifiedStyle: CSSResult = css`
  .quality {
    font-size: var(--_small);
    font-weight: 400;
    letter-spacing: normal;
    color: var(--_secondary);
  }
  .rows:not(.single) .quality {
    display: block;
    line-height: 1.2;
  }
  /* Inline, so that it is read as a part of its text: as a box of its own it would have spaces around it. */
  .rows:not(.single) .joint {
    font-size: 0;
  }
  /* The name is on the line of the figure, not on that of the words below it. */
  ${whereNarrow(
    (rows) => css`
      ${rows} tbody .with-quality > :is(th, .number, .status) {
        align-self: baseline;
      }
    `,
  )}
`;

/** A figure in a row. Words on its quality are less prominent than it: "provisional". */
export function qualified(text: string): string | TemplateResult {
  const pieces = qualifiedPieces(text);
  if (!pieces) return unbroken(text);
  const { figure, joint, words, brackets: [open, close] = ['', ''] } = pieces;
  return html`${unbroken(figure)}<span class="joint">${joint}</span
    ><span class="quality" part="quality"
      ><span class="joint">${open}</span>${words}<span class="joint">${close}</span></span
    >`;
}
