import { css, type CSSResult } from 'lit';

/** Style sheet of the tag itself: a block that takes its font and colour from the page, and its width from its place. */
export const hostStyle: CSSResult = css`
  :host {
    display: block;
    position: relative;
    box-sizing: border-box;
    min-inline-size: 0;
    max-inline-size: 100%;
    padding: var(--campaign-padding, 0);
    border: var(--campaign-border, 0);
    border-block-start: var(--campaign-border-start, var(--campaign-border, 0));
    border-radius: var(--campaign-radius, 0);
    color: var(--campaign-ink, inherit);
    background: var(--campaign-background, none);
    font-family: var(--campaign-font, inherit);
    min-block-size: var(--campaign-min-block-size, auto);
    break-inside: avoid;
    /* A chart in a centred banner, a quotation or a heading is set as any other. Wider spacing, which readers ask for, is taken from the page. */
    font-style: normal;
    font-weight: 400;
    text-align: start;
    text-indent: 0;
    text-transform: none;
  }
  /* A chart becomes as narrow as its place. Where that is as wide as its content, as a float or a cell of a table, it is 20rem wide. */
  :host::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(0, 20rem);
  }
  /* A page may make the tag itself a grid or a flex container: the chart has all of its room. */
  :host::before,
  figure {
    grid-area: 1 / 1;
    flex: 0 9999 auto;
  }
  figure {
    flex: 1 1 auto;
    inline-size: 100%;
  }
  /* What element/page-style.ts reads: the middle between the text and the paper that the page declares, and when the text gets another colour or is shown. */
  :host {
    column-rule-color: color-mix(in oklab, currentcolor, light-dark(white, black));
  }
  figure::before {
    content: '';
    position: absolute;
    transition: color 1ms;
    animation: shown 1ms;
  }
  @keyframes shown {
  }
  :host(:state(follows-text)) {
    margin-block-start: 2rem;
  }
  :host(:state(precedes-text)) {
    margin-block-end: 2rem;
  }
  :host(:state(small-root)) > * {
    zoom: 1.6;
  }
  :host(:state(small-root))::before {
    grid-template-columns: minmax(0, 32rem);
  }
  /* Paper is white where a dark band is not printed: text is dark on it, and what has light text on the screen brings its paper. */
  @media print {
    @supports (color: oklch(from red l c h)) {
      figure {
        --_paper: oklch(from var(--campaign-paper, white) max(l, 0.92) min(c, 0.04) h);
        color: oklch(from currentcolor min(l, 0.25) c h);
      }
      :host(:state(light-ink)) figure {
        --_secondary: color-mix(in oklab, currentcolor 74%, transparent);
        background: var(--_paper);
        box-shadow: 0 0 0 0.5rem var(--_paper);
        print-color-adjust: exact;
      }
    }
  }
  @media screen {
    :host(:state(light-ink)) > * {
      color-scheme: dark;
    }
    :host(:state(dark-ink)) > * {
      color-scheme: light;
    }
  }
`;
