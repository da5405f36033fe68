import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { isSentence, type FrameLayout } from './frame-layout.js';
import { visuallyHidden, visuallyShown } from './hidden-style.js';
import { hostStyle } from './host-style.js';
import { optionalColumnClass } from './optional-columns.js';
import { tokenStyle } from './tokens.js';
import { unbroken } from './unbroken.js';

/** Style sheet of the frame: the page's font and text colour, a title, a sentence, the chart, and its notes and sources at the bottom. */
export const frameStyle: CSSResult = css`
  ${tokenStyle}
  /* A long word of a name is broken where its language breaks it, if the browser knows. Without the tag and the class an engine tries the rule on every element with a part. */
  th[part~='label'],
  .name[part~='label'] {
    hyphens: auto;
    hyphenate-limit-chars: 14 5 5;
  }
  ${hostStyle}
  /* A loading chart reserves its height, as element/reserve.css does before its script has loaded. */
  :host(:state(loading)) {
    min-block-size: var(--campaign-min-block-size, 8rem);
    max-block-size: var(--campaign-min-block-size);
    overflow: auto;
  }
  :host([hidden]) {
    display: none;
  }
  /* In a row of cards of equal height, the foot is at the bottom. */
  figure {
    container-type: inline-size;
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    min-block-size: 100%;
    margin: 0;
    font-size: var(--campaign-text-size, 0.9375rem);
    line-height: 1.4;
    fill: var(--_fill);
    overflow-wrap: anywhere;
    white-space: normal;
    font-variant-numeric: tabular-nums;
  }
  /* On a page with many charts, layout is as slow as the script. It is put off until the chart is near the viewport, except in print. */
  @media screen {
    :host(:state(crowded)) figure {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 16rem;
      overflow-clip-margin: 1rem;
    }
  }
  p,
  li,
  .foot,
  tbody th {
    margin: 0;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  /* Sentences have the direction of their language. Names and titles have that of their own text. */
  .words-ltr :is(p, td, li, span, .foot):not(:where(.remark, .events li)) {
    direction: ltr;
  }
  .words-rtl :is(p, td, li, span, .foot):not(:where(.remark, .events li)) {
    direction: rtl;
  }
  .title,
  .subtitle,
  .own,
  th {
    direction: inherit;
    unicode-bidi: plaintext;
  }
  figcaption:has(p) {
    margin-block-end: var(--campaign-gap, 1rem);
  }
  /* Room for the button of the menu: next to the title, or next to all sentences if there is none, or above the drawing. */
  @media not print {
    :host(:state(menu)) figcaption:not(:has(p)) {
      min-block-size: 2.25rem;
    }
    :host(:state(menu)) figcaption:not(:has(.title)) {
      padding-inline-end: 2.5rem;
    }
    :host(:state(menu)) figcaption:has(.title) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 2.5rem;
    }
    p:not(.title),
    slot[name='summary']::slotted(*) {
      grid-column: 1 / -1;
    }
  }
  .title {
    font-family: var(--campaign-title-font, inherit);
    font-size: var(--campaign-title-size, 1.25rem);
    font-weight: var(--campaign-title-weight, 700);
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
    /* In a row of charts with titles of one line and of more, what follows is at one height. */
    min-block-size: calc(var(--campaign-title-lines, 0) * 1.2em);
  }
  @container (inline-size < 24rem) {
    .title {
      hyphens: auto;
      hyphenate-limit-chars: 14 5 5;
    }
  }
  @container (inline-size <= 18rem) {
    .title {
      font-size: var(--campaign-title-size, 1.125rem);
    }
  }
  /* Pieces of the page. */
  slot:is([name='actions'], [name='foot'])::slotted(*) {
    margin-block-start: 0.5rem;
    font-size: var(--_small);
  }
  .warning {
    margin-block-start: 0.5rem;
    font-size: var(--_small);
  }
  .subtitle,
  .sentence {
    margin-block-start: 0.25rem;
    max-inline-size: 76ch;
    color: var(--_secondary);
    text-wrap: pretty;
  }
  .foot {
    margin-block-start: auto;
    padding-block-start: var(--campaign-gap, 1rem);
    max-inline-size: 90ch;
    font-size: var(--_small);
    line-height: 1.35;
    color: var(--_secondary);
    text-wrap: pretty;
  }
  /* Notes and sources are one paragraph. */
  .foot p {
    display: inline;
  }
  /* For a page that a server prints: script can show what this links to. */
  @media not (scripting: none) {
    .file {
      display: none;
    }
  }
  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  /* A number that is wider than its line may be broken. */
  .whole {
    display: inline-block;
  }
  /* Visually hidden, but in the accessibility tree. */
  .hidden {
    ${visuallyHidden}
    white-space: nowrap;
    /* Who copies the page gets what is seen of it. */
    -webkit-user-select: none;
    user-select: none;
  }
  /* Of the children of a tag, only a table is shown once the chart is drawn. */
  .page::slotted(:not(table, figure, div)),
  .page::slotted(table:nth-of-type(n + 2)) {
    display: none;
  }
  :not([open]) + .unread {
    display: none;
  }
  /* Without script a table is opened by the browser, and what has no control is shown. */
  [open] + .apart,
  [open] + .apart > .hidden {
    ${visuallyShown}
  }
  @media (scripting: none) {
    .apart:not(details + *),
    .apart:not(details + *) > .hidden {
      ${visuallyShown}
    }
  }
  svg {
    display: block;
  }
  /*
   * The first drawing is uncovered from its inline start, if the page asks for it: else the declaration is void, and no engine starts an animation of no length
   * in each row. There are no keyframes of the name still: if the page wants no motion after an update, "still none backwards" is invalid, and makes the whole
   * declaration void too.
   */
  @media screen and (prefers-reduced-motion: no-preference) {
    :host(:not(:state(odd), :state(even))) [data-scene] {
      animation:
        enter var(--campaign-entrance, none) backwards,
        still var(--_motion) backwards;
    }
  }
  @keyframes enter {
    from {
      clip-path: inset(-4rem 100% -4rem -4rem);
    }
    to {
      clip-path: inset(-4rem);
    }
  }
  /* In text from right to left, the whole drawing is mirrored, and the texts in it are mirrored back. */
  :not(svg, g) > svg:dir(rtl) {
    scale: -1 1;
  }
  @media print {
    :host {
      color-scheme: light;
    }
    svg {
      print-color-adjust: exact;
    }
  }
`;

/** Notes, description and sources in one paragraph. A full stop is added to those that end without punctuation. */
function foot({
  omissions,
  notes,
  columnNotes = [],
  description,
  sources,
  own,
}: FrameLayout): TemplateResult | typeof nothing {
  const paragraphs = [
    ...[...omissions, ...notes].map((text) => ({ text, drawn: html`<p part="note">${unbroken(text)}</p>` })),
    ...columnNotes.map(({ text, least }) => ({
      text,
      drawn: html`<p class=${optionalColumnClass(least)} part="note">${text}</p>`,
    })),
    ...(description
      ? [
          {
            text: description,
            drawn: html`<p class="own" part="description" lang=${ifDefined(own)}>${description}</p>`,
          },
        ]
      : []),
    ...sources.map(({ before, name, url, after }) => {
      const linked = url ? html`<a href=${url} rel="noopener noreferrer">${name}</a>` : name;
      // No space before its full stop.
      return { text: name + after, drawn: html`<p part="source">${before}${linked}${unbroken(after)}</p>` };
    }),
  ];
  const end = paragraphs.length - 1;
  return paragraphs.length
    ? html`<div class="foot" part="foot">
        ${paragraphs.map(({ text, drawn }, index) => [drawn, index < end && !isSentence(text) ? '. ' : ' '])}
      </div>`
    : nothing;
}

/** Hides the chart's own title or sentence while the page fills the slot before it. As content of the slot itself it could not be copied in Firefox. */
function replaceOwn({ target }: Event): void {
  const slot = target as HTMLSlotElement;
  const next = slot.nextElementSibling;
  if (next?.matches(slot.name === 'title' ? '.title' : '.sentence'))
    next.toggleAttribute('hidden', slot.assignedNodes().length > 0);
}

/** Template of a chart in its frame: title and sentence as the caption, the chart itself, then notes and sources. */
export function frame(layout: FrameLayout, chart: unknown): TemplateResult {
  const { title, subtitle, sentence, warnings, lang, dir, own } = layout;
  return html`<figure class=${`words-${dir}`} part="figure" lang=${lang}>
    <figcaption part="caption" lang=${ifDefined(own)}>
      <slot name="title" @slotchange=${replaceOwn}></slot>${
        title ? html`<p class="title" id="title" part="title">${title}</p>` : nothing
      }${subtitle ? html`<p class="subtitle" part="subtitle">${subtitle}</p>` : nothing}<slot
        name="summary"
        @slotchange=${replaceOwn}
      ></slot
      >${
        sentence
          ? html`<p class="sentence" part="sentence" lang=${ifDefined(own && lang)}>${unbroken(sentence)}</p>`
          : nothing
      }${warnings.map((text) => html`<p class="warning" part="note" lang=${ifDefined(own && lang)}>${text}</p>`)}
    </figcaption>
    ${chart}<slot name="actions"></slot>${foot(layout)}<slot name="foot"></slot>
  </figure>`;
}
