import { unsafeCSS, css, type CSSResult } from 'lit';
import { WIDTH_CLASSES, widthOfClass } from '../text-width.js';

/** Style sheet of texts in a plot. In text from right to left, where the drawing is mirrored, texts are mirrored back. */
export const labelStyle: CSSResult = css`
  .label {
    direction: ltr;
    fill: currentcolor;
    stroke: none;
    font-size: 0.75rem;
    /* The room of a label is estimated without the spacing that a page or a reader gives its text. */
    letter-spacing: normal;
    word-spacing: normal;
  }
  .label.middle {
    text-anchor: middle;
  }
  .label.end {
    text-anchor: end;
  }
  .label.tick,
  .label.event,
  .label.note {
    fill: var(--_secondary);
  }
  .label.value,
  .label .strong {
    font-weight: var(--_strong);
  }
  /* A figure after a name from right to left keeps its sign on its side. */
  .label .strong {
    direction: ltr;
    unicode-bidi: isolate;
  }
  .label.name {
    font-size: 0.8125rem;
  }
  /* Next to the line of the event. */
  .label.event {
    translate: 0.3em;
  }
  .label.event.end {
    translate: -0.3em;
  }
  .label.number {
    font-size: 0.6875rem;
    font-weight: var(--_strong);
    fill: var(--_paper);
    -webkit-user-select: none;
    user-select: none;
  }
  .disc {
    font-size: 0.6875rem;
  }
  .label.day {
    fill: var(--_paper);
  }
  .pill {
    fill: currentcolor;
  }
  .pill,
  .in-pill {
    font-size: 0.75rem;
  }
  .as-of {
    stroke: currentcolor;
    stroke-width: 1.5;
    font-size: 0.75rem;
  }
  .leader {
    stroke: var(--_axis);
  }
  /* Each text is at the origin of its own box, so that it is mirrored about its anchor. WebKit misplaces text that is mirrored about its middle. */
  svg:dir(rtl) .label {
    transform: scale(-1, 1);
  }
  svg:dir(rtl) .label:not(.middle, .end) {
    text-anchor: end;
  }
  svg:dir(rtl) .label.end {
    text-anchor: start;
  }
  /* A name stands next to its line, and its figure beyond, in either direction. */
  svg:dir(rtl) .label.pair {
    direction: rtl;
  }
  svg:dir(rtl) .label.pair:not(.middle, .end) {
    text-anchor: start;
  }
  svg:dir(rtl) .label.pair.end {
    text-anchor: end;
  }
`;

/** Style sheet that hides labels for which there is no room. Each width class applies from a width of the chart on. */
export const widthClassStyle: CSSResult = unsafeCSS(
  Array.from(
    { length: WIDTH_CLASSES },
    (_, index) => `@container (inline-size<${widthOfClass(index)}rem){.from-${index}{display:none}}`,
  ).join(''),
);
