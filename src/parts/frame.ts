import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { FrameLayout } from './frame-layout.js';

/** What every chart looks like from outside: the page's font and colour, one accent, no box. */
export const frameStyle: CSSResult = css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 20rem;
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: var(--campaign-min-block-size, auto);
    --_bar: var(--campaign-accent, light-dark(#1f5fa8, #7db4f0));
    --_soft: var(--campaign-accent-soft, color-mix(in oklab, var(--_bar) 42%, transparent));
    --_mark: var(--campaign-mark, currentcolor);
    --_muted: var(--campaign-muted, color-mix(in oklab, currentcolor 74%, transparent));
    --_rule: var(--campaign-rule, color-mix(in oklab, currentcolor 38%, transparent));
    --_track: var(--campaign-track, color-mix(in oklab, currentcolor 11%, transparent));
  }
  /* While it waits, its place is kept, as element/reserve.css does before. */
  :host([state='loading']) {
    min-block-size: var(--campaign-min-block-size, 8rem);
    max-block-size: var(--campaign-min-block-size);
    overflow: auto;
  }
  :host([hidden]) {
    display: none;
  }
  figure {
    margin: 0;
    fill: var(--_bar);
    line-height: 1.45;
    overflow-wrap: anywhere;
    white-space: normal;
    font-variant-numeric: tabular-nums;
  }
  /* One of a hundred charts: its layout costs what its script does, and waits until it is near. Print has all. */
  @media screen {
    :host(:state(crowded)) figure {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 16rem;
      overflow-clip-margin: 1rem;
    }
  }
  p,
  li,
  tbody th {
    margin: 0;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  /* What the words make is English wherever it stands; what the document says finds its own direction. */
  p,
  td,
  li,
  span {
    direction: ltr;
  }
  .title,
  .subtitle,
  .own,
  th {
    direction: inherit;
    unicode-bidi: plaintext;
  }
  .title {
    font-weight: 650;
    font-size: 1.0625em;
    text-wrap: balance;
  }
  .subtitle {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .sentence {
    margin-block: 0.15rem 0.85rem;
    max-inline-size: 62ch;
    text-wrap: pretty;
  }
  .foot {
    color: var(--_muted);
    font-size: 0.8125em;
    margin-block-start: 0.75rem;
    max-inline-size: 80ch;
  }
  .foot > * + * {
    margin-block-start: 0.25rem;
  }
  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  .muted {
    color: var(--_muted);
  }
  /* Out of sight and in the accessibility tree: content-visibility would take it out of both. */
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* A drawing runs with the text; what is drawn inside it goes along. */
  :not(svg) > svg:dir(rtl) {
    scale: -1 1;
  }
  @media (prefers-reduced-motion: reduce) {
    rect,
    path {
      transition: none !important;
    }
  }
  @media print {
    :host {
      break-inside: avoid;
    }
    svg {
      print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_bar: CanvasText;
      --_soft: color-mix(in oklab, CanvasText 42%, Canvas);
      --_mark: CanvasText;
      --_muted: CanvasText;
      --_rule: CanvasText;
      --_track: color-mix(in oklab, CanvasText 11%, Canvas);
    }
    svg {
      forced-color-adjust: none;
    }
  }
`;

/** A chart in its frame: title and sentence as the caption, the chart itself, then notes and sources. */
export function frame(layout: FrameLayout, chart: unknown): TemplateResult {
  const { title, subtitle, sentence, notes, description, sources, lang, own } = layout;
  return html`<figure part="figure" lang=${lang}>
    <figcaption part="caption" lang=${ifDefined(own)}>
      ${title ? html`<p class="title" part="title">${title}</p>` : nothing}${
        subtitle ? html`<p class="subtitle" part="subtitle">${subtitle}</p>` : nothing
      }${sentence ? html`<p class="sentence" part="sentence" lang=${ifDefined(own && lang)}>${sentence}</p>` : nothing}
    </figcaption>
    ${chart}${
      notes.length || description || sources.length
        ? html`<div class="foot" part="foot">
            ${notes.map((note) => html`<p part="note">${note}</p>`)}${description ? html`<p class="own" part="description" lang=${ifDefined(own)}>${description}</p>` : nothing}${sources.map(
              ({ before, name, url, after }) =>
                html`<p part="source">
                  ${before}${url ? html`<a href=${url} rel="noopener noreferrer">${name}</a>` : name}${after}
                </p>`,
            )}
          </div>`
        : nothing
    }
  </figure>`;
}
