import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { drawMarks } from '../marks/svg/mark.js';
import { announcementOf, type ReadingContent, type ReadingLine } from './content.js';

/** Style sheet of the box with the figures that are pointed at, and of the marks drawn in front. */
export const boxStyle: CSSResult = css`
  .reading-box {
    position: fixed;
    inset: var(--_top) var(--_right) var(--_bottom) var(--_left);
    translate: 0 var(--_shift);
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(22rem, var(--_width));
    block-size: max-content;
    max-block-size: var(--_height);
    margin: 0;
    padding: 0.5rem 0.75rem;
    overflow: auto;
    border: 1px solid var(--_rule);
    border-radius: 6px;
    background: var(--_paper);
    color: inherit;
    fill: var(--_fill);
    box-shadow: 0 2px 12px rgb(0 0 0 / 16%);
    font-size: 0.8125rem;
    line-height: 1.35;
    font-variant-numeric: tabular-nums;
    overflow-wrap: break-word;
    /* Its figures are those of the chart: they are not copied with the page. */
    -webkit-user-select: none;
    user-select: none;
  }
  .reading-box:not(:popover-open) {
    display: none;
  }
  .reading-box p {
    margin: 0;
    unicode-bidi: plaintext;
  }
  .reading-box .head {
    font-weight: 650;
    margin-block-end: 0.2rem;
  }
  .reading-box dl {
    display: grid;
    /* In little room a figure and its change are in two lines, before a name is in pieces. */
    grid-template-columns: auto minmax(5em, 1fr) auto auto;
    gap: 0.1rem 0.5rem;
    margin: 0;
    align-items: baseline;
  }
  .reading-box dt {
    display: contents;
  }
  .reading-box dt svg {
    grid-column: 1;
    inline-size: 1rem;
    block-size: 0.75rem;
    overflow: visible;
    align-self: center;
  }
  .reading-box dt rect {
    height: 100%;
  }
  .reading-box dt span {
    grid-column: 2;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .reading-box dd {
    grid-column: 3;
    margin: 0;
    font-weight: 650;
  }
  /* Names and figures have the direction of their own text, but the side of the box. */
  .reading-box :is(.head, dt span, dd) {
    unicode-bidi: plaintext;
    text-align: left;
  }
  .reading-box:dir(ltr) dd,
  .reading-box:dir(rtl) :is(.head, dt span) {
    text-align: right;
  }
  /* A figure without a name has the room of both. */
  .reading-box dt:has(span:empty) + dd {
    grid-column: 2 / span 2;
  }
  .reading-box dd.change {
    grid-column: 4;
    font-weight: inherit;
    color: var(--_secondary);
  }
  .reading-box .nearest {
    font-weight: 650;
  }
  .reading-box .note {
    margin-block-start: 0.25rem;
    color: var(--_secondary);
  }
  .pointer {
    stroke: currentcolor;
    stroke-width: 1;
  }
  .reading {
    pointer-events: none;
  }
  .chosen {
    pointer-events: none;
  }
  /* What is pointed at is there at once. */
  svg :is(.reading, .chosen, .pointer),
  :is(.reading, .chosen) :is(rect, circle, path) {
    transition: none !important;
    animation: none !important;
  }
  /* The outline of a mark: its fill and the texts in it stay as they are. */
  :is(.reading, .chosen) :is(rect, .arc) {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-dasharray: none;
    vector-effect: non-scaling-stroke;
  }
  .chosen :is(rect, .arc),
  .chosen .ring {
    fill: none;
    stroke: currentcolor;
    stroke-width: 3;
  }
  /* Many marks have the colour of text there, so that only another colour is seen on them, and its edge next to it. */
  @media (forced-colors: active) {
    :is(.reading, .chosen) :is(rect, .arc) {
      stroke: Highlight;
      stroke-width: 3;
      filter: drop-shadow(1px 0 Canvas) drop-shadow(-1px 0 Canvas) drop-shadow(0 1px Canvas) drop-shadow(0 -1px Canvas);
    }
    .chosen :is(rect, .arc) {
      stroke-width: 5;
    }
  }
  .reading .dot {
    stroke: var(--_paper);
  }
  /* What another chart points at has no box next to it, and is far from where the reader looks. */
  .followed .pointer {
    stroke-width: 2;
  }
  .followed .dot {
    r: 6px;
  }
  .followed :is(rect, .arc) {
    stroke-width: 3;
  }
  .followed .line {
    stroke-width: calc(var(--_line) * 2);
  }
  [data-scene]:has(> .followed path) > svg > :is(.line, .area, .layer),
  [data-scene]:has(> .followed path) > .dot {
    opacity: 0.3;
  }
  tr:has(.followed) > :is(th, td) {
    --_tint: color-mix(in oklab, var(--_accent) 14%, var(--_paper));
    background: var(--_tint);
    box-shadow:
      0.5rem 0 var(--_tint),
      -0.5rem 0 var(--_tint);
  }
  .cards tr:has(.followed) > :is(th, td) {
    background: none;
    box-shadow: none;
  }
  .cards tr:has(.followed) {
    border-color: currentcolor;
    background: color-mix(in oklab, var(--_accent) 14%, var(--_paper));
  }
  @media print {
    .reading-box,
    .reading {
      display: none;
    }
  }
`;

/** A function of a page that draws the content of a box. */
type OwnBox = (content: ReadingContent) => unknown;

/** One figure: a sample of its mark, its name, the figure, and below it its change. */
const line = ({ name, figure, change, sample, isNearest }: ReadingLine): TemplateResult =>
  html`<dt>
      ${sample ? html`<svg>${drawMarks([sample])}</svg>` : nothing}<span class=${isNearest ? 'nearest' : ''}
        >${name}</span
      >
    </dt>
    <dd>${figure}</dd>
    ${change ? html`<dd class="change">${change}</dd>` : nothing}`;

/** The content of a box that the page draws. Undefined if it draws none, or throws: an error is written to the console. */
function drawOwn(content: ReadingContent, ownBox: OwnBox | null | undefined): unknown {
  try {
    return ownBox?.(content);
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

/** Template of the content of a box. */
const drawBox = ({ head, lines, notes }: ReadingContent): TemplateResult =>
  html`${head ? html`<p class="head">${head}</p>` : nothing}
    <dl>${lines.map(line)}</dl>
    ${notes.map((text) => html`<p class="note">${text}</p>`)}`;

/** Template of the box, and of its content as a text, which assistive technology reads and announces, with a `state` after it. `own` draws the content in place of the chart's own. */
export const drawReading = (
  content: ReadingContent | undefined,
  ownBox?: OwnBox | null,
  state?: string,
): TemplateResult =>
  html`<div class="hidden" role="status">${content && announcementOf(content, state)}</div>
    <div class="reading-box" part="reading" .popover=${'manual'} aria-hidden="true">
      ${content ? (drawOwn(content, ownBox) ?? drawBox(content)) : nothing}
    </div>`;
