import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { changeClass, chipTexts, type ChangeLayout } from './change-layout.js';
import { chipBox, chipShape } from './chip.js';

/** Style sheet of a change as a chip: an arrow and the size of the change. The colour is neutral unless the polarity of the figure is known. */
export const changeChipStyle: CSSResult = css`
  .change {
    ${chipBox}
    color: var(--_ink);
    background: var(--_track);
  }
  .up::before,
  .down::before,
  .same::before {
    ${chipShape}
    forced-color-adjust: none;
  }
  .up::before {
    clip-path: polygon(50% 5%, 100% 95%, 0 95%);
  }
  .down::before {
    clip-path: polygon(50% 95%, 100% 5%, 0 5%);
  }
  .same::before {
    clip-path: inset(38% 0);
  }
  .change.good {
    color: var(--_good);
    background: color-mix(in oklab, var(--_good) 10%, transparent);
  }
  .change.bad {
    color: var(--_bad);
    background: color-mix(in oklab, var(--_bad) 9%, transparent);
  }
  /* A card of a few words across has the per cent alone, so that the chip has one line. */
  .change .brief {
    display: none;
  }
  @container (inline-size < 18rem) {
    .change .brief {
      display: inline;
    }
    .change .whole {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .change::before {
      background: CanvasText;
    }
  }
  @media print {
    .change {
      background: none;
      box-shadow: inset 0 0 0 1px currentcolor;
    }
  }
`;

/** Template of a change as a chip: a visible arrow and short size, and the whole change with "better" or "worse" for assistive technology. Empty if the change needs a sentence. */
export function changeChip(change: ChangeLayout): TemplateResult | typeof nothing {
  const [whole, brief = whole] = chipTexts(change);
  if (!whole) return nothing;
  const { verdict } = change;
  const shown =
    brief === whole
      ? html`<span aria-hidden="true">${whole}</span>`
      : html`<span class="whole" aria-hidden="true">${whole}</span
          ><span class="brief" aria-hidden="true">${brief}</span>`;
  return html`<span class=${`change ${changeClass(change)}`} part="change"
    >${shown}<span class="hidden">${change.long()}${verdict ? `, ${verdict}` : ''}</span></span
  >`;
}
