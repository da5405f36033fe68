import { css, html, type CSSResult, type TemplateResult } from 'lit';
import type { ChipLayout } from './chip-layout.js';

/** Declarations of the box of a chip. */
export const chipBox: CSSResult = css`
  display: inline-flex;
  align-items: center;
  gap: 0.35em;
  padding: 0.1rem 0.5rem;
  border-radius: var(--campaign-chip-radius, 0.75rem);
  font-size: 0.75rem;
  font-weight: 600;
  line-height: 1.35;
`;

/** Declarations of the shape before the text of a chip, which is printed without backgrounds too. */
export const chipShape: CSSResult = css`
  content: '';
  print-color-adjust: exact;
  flex: none;
  inline-size: 0.6em;
  block-size: 0.6em;
  background: currentcolor;
`;

/** Style sheet of a chip. */
export const chipStyle: CSSResult = css`
  .chip {
    ${chipBox}
    white-space: nowrap;
  }
  .chip::before {
    ${chipShape}
  }
  .chip.done,
  .chip.on {
    color: var(--_good);
    background: color-mix(in oklab, var(--_good) 10%, transparent);
  }
  .chip.late {
    color: var(--_warn);
    background: color-mix(in oklab, var(--_warn) 10%, transparent);
  }
  .chip.back {
    color: var(--_bad);
    background: color-mix(in oklab, var(--_bad) 9%, transparent);
  }
  .chip:is(.past, .stated) {
    background: color-mix(in oklab, currentcolor 9%, transparent);
  }
  .chip.stated {
    white-space: normal;
  }
  .chip.good {
    color: var(--_good);
  }
  .chip.warn {
    color: var(--_warn);
  }
  .chip.bad {
    color: var(--_bad);
  }
  .chip.none {
    padding-inline: 0;
    font-weight: 400;
    color: var(--_secondary);
  }
  .chip:is(.on, .good)::before {
    border-radius: 50%;
  }
  .chip.done::before {
    inline-size: 0.75em;
    block-size: 0.75em;
    clip-path: polygon(14% 44%, 0 58%, 38% 96%, 100% 20%, 84% 6%, 37% 66%);
  }
  .chip:is(.late, .warn)::before {
    border-radius: 50%;
    background: linear-gradient(90deg, currentcolor 50%, transparent 50%);
    box-shadow: inset 0 0 0 1.5px currentcolor;
  }
  .chip.back::before {
    clip-path: polygon(0 50%, 100% 0, 100% 100%);
  }
  .chip.past::before {
    clip-path: polygon(0 0, 100% 50%, 0 100%);
  }
  .chip:is(.past, .back):dir(rtl)::before {
    scale: -1 1;
  }
  .chip.none::before {
    display: none;
  }
  @media print {
    .chip:not(.none) {
      background: none;
      box-shadow: inset 0 0 0 1px currentcolor;
    }
  }
  @media (forced-colors: active) {
    .chip::before {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
`;

/** Template of a chip. */
export const chip = ({ kind, text, tone }: ChipLayout): TemplateResult =>
  html`<span class=${[`chip ${kind}`, tone].filter(Boolean).join(' ')} part="chip">${text}</span>`;
