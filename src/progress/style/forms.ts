import { css, unsafeCSS, type CSSResult } from 'lit';
import { alignedCards } from '../../parts/cards.js';
import { visuallyHidden } from '../../parts/hidden-style.js';
import { whereNarrow } from '../../parts/narrow-rows-style.js';

/** Style sheet of cards whose words are next to their tube. */
const besideTubes = (cards: string): CSSResult => css`
  ${unsafeCSS(cards)} .drawing {
    display: grid;
    grid-template-columns: 9.25rem minmax(0, 1fr);
    grid-template-rows: repeat(11, auto) 1fr;
    column-gap: 0.5rem;
    & > * {
      grid-column: 2;
    }
    & > .drawn {
      grid-area: 1 / 1 / span 12;
      order: 0;
      margin: 0;
    }
    & > th {
      padding-block-start: 0.5rem;
    }
  }
`;

/** Style sheet of the forms of progress: what each has that bars have not. */
export const formsStyle: CSSResult = css`
  /* A target in the colour of text has a contrast of 3 to 1 with bars of half of it. */
  @media (forced-colors: active) {
    :host {
      --_accent: color-mix(in oklab, CanvasText 54%, Canvas);
    }
  }
  /* A bar in front of its ranges, and below it the scale of a row of its own. */
  .form-bullet .row-plot,
  .keys {
    --_bar: 0.5rem;
  }
  .row-plot .range {
    y: calc(50% - 0.75rem);
    height: 1.5rem;
    rx: 0;
  }
  .scaled.columns tbody tr {
    min-block-size: 3.75rem;
  }
  /* A bullet shows the value, not its share of the way. */
  .form-bullet.ways .value:not(.none) {
    font-weight: 400;
    color: var(--_secondary);
  }
  .form-bullet.ways .detail {
    font-weight: 600;
    color: inherit;
  }
  .scaled.single .drawn {
    block-size: 3.5rem;
  }
  /* The bars show the share of the way. */
  .form-way.columns:not(.ways) td.value {
    font-weight: 400;
    color: var(--_secondary);
  }
  .form-way.columns:not(.ways) .share {
    font-weight: var(--_strong);
    color: inherit;
  }
  .cards-waffle rect {
    rx: 2px;
  }
  .cards-path tbody {
    grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
  }
  /* Below a plot that has the figure, the words begin the card. */
  .cards-path td.value.hidden + .detail::first-letter {
    text-transform: uppercase;
  }
  /* Marks at the last day have room. */
  .cards-path .plot:not(.dotted) {
    padding-inline-end: 0.5rem;
  }
  .cards-path .drawn {
    direction: inherit;
    inline-size: 100%;
  }
  /* The name of one of several is above its plot. */
  .cards-path tbody th:not(.hidden) {
    order: -2;
    margin-block-end: 0.25rem;
  }
  .cards-pictogram {
    --_drawn: 12.75rem;
  }
  .cards-pictogram.one {
    --_drawn: 18rem;
  }
  .cards-thermometer,
  .cards-thermometer.one {
    --_drawn: 12.75rem;
    --_height: 18.5rem;
  }
  /* The figure of a single tube is as large as there is room beside it. */
  @container (inline-size >= 27.5rem) {
    ${alignedCards('.cards-thermometer')}
  }
  @container (inline-size >= 24rem) {
    .cards-thermometer.one .drawing td.value:not(.none) {
      font-size: 2rem;
      letter-spacing: -0.015em;
    }
    /* A figure that is counted beside the tube is on one line with its unit. */
    .cards-thermometer.one tbody {
      display: flex;
      flex-wrap: wrap;
    }
    .cards-thermometer.one .drawing {
      flex: 100%;
    }
    .cards-thermometer.one tr:not(.drawing) {
      min-inline-size: min(9rem, 100%);
    }
  }
  @container (inline-size >= 40rem) {
    .cards-thermometer.one .drawing td.value:not(.none) {
      font-size: var(--campaign-figure-size, 3.25rem);
      line-height: 1.1;
      letter-spacing: -0.02em;
    }
    .cards-thermometer.one tr:not(.drawing) td.value:not(.none) {
      font-size: 2rem;
      letter-spacing: -0.015em;
    }
    .cards-thermometer.one .drawing :is(th, .detail) {
      font-size: 1rem;
    }
  }
  @container (28rem <= inline-size < 36rem) {
    .cards-thermometer.one.wide-figures .drawing td.value:not(.none) {
      font-size: 1.5rem;
    }
  }
  @container (40rem <= inline-size < 48rem) {
    .cards-thermometer.one.wide-figures .drawing td.value:not(.none) {
      font-size: 2rem;
    }
  }
  /* Milestones whose names have room only at the side of a tube in wide charts: from the width class of these labels on. */
  @container (inline-size >= 26.91rem) {
    .cards-thermometer .named-wide {
      ${visuallyHidden}
    }
  }
  /* What is counted beside the tubes needs no word for a target that nobody set. */
  .cards-thermometer tr:not(.drawing) .status {
    ${visuallyHidden}
  }
  /* What is counted beside a tube is side by side below it as well. */
  @container (inline-size < 24rem) {
    .cards-thermometer.one tbody {
      grid-template-columns: repeat(auto-fill, minmax(min(7rem, 100%), 1fr));
    }
  }
  /* In a narrow chart words are next to their tube; in a sidebar, and where a figure would be broken there, below it. */
  @container (17rem <= inline-size < 24rem) {
    ${besideTubes('.cards-thermometer.one:not(.wide-figures)')}
  }
  /* So are those of several, until two have room side by side. */
  @container (17rem <= inline-size < 27.5rem) {
    ${besideTubes('.cards-thermometer:not(.one, .wide-figures)')}
  }
  ${whereNarrow(
    (rows) => css`
      /* The share of the way is the number of the bar; the value is next to where it came from. */
      ${rows}.form-way:not(.ways) tbody tr {
        display: grid;
        grid-template-columns: auto 1fr auto auto;
      }
      ${rows}.form-way:not(.ways) tbody th {
        grid-area: 1 / 1 / auto / 3;
      }
      ${rows}.form-way:not(.ways) .status {
        grid-area: 1 / 3;
      }
      ${rows}.form-way:not(.ways) tr:has(> .share:empty) .status {
        grid-column: 3 / -1;
      }
      ${rows}.form-way:not(.ways) tbody td.share {
        position: static;
        inline-size: auto;
        block-size: auto;
        overflow: visible;
        clip-path: none;
        grid-area: 1 / 4;
      }
      ${rows}.form-way:not(.ways) td.value {
        grid-area: 2 / 1;
        align-self: first baseline;
        font-size: var(--_small);
        line-height: 1.25;
      }
      /* In words of the other direction than the page a comma would be at the wrong end. */
      :is(.words-ltr:dir(ltr), .words-rtl:dir(rtl)) ${rows}.form-way:not(.ways) .with-detail td.value {
        margin-inline-end: -0.25rem;
        &::after {
          content: ',';
        }
      }
      ${rows}.form-way:not(.ways) tbody .detail {
        grid-area: 2 / 2 / auto / -1;
        align-self: first baseline;
      }
      ${rows}.form-way:not(.ways) tbody .drawn {
        grid-area: 3 / 1 / auto / -1;
      }
      ${rows}.form-way:not(.ways) tbody .steps {
        grid-area: 4 / 1 / auto / -1;
      }
      ${rows}.form-way:not(.ways) tbody .remark {
        grid-area: 5 / 1 / auto / -1;
      }
    `,
  )}
`;
