import { css, unsafeCSS, type CSSResult } from 'lit';
import { FIRST_SERIES, SERIES_COLOURS } from '../marks/series-colours.js';

const { light, dark } = FIRST_SERIES;
const furtherSeries: CSSResult = unsafeCSS(
  SERIES_COLOURS.light
    .map(
      (colour, i) =>
        `--_series-${i + 2}:var(--campaign-series-${i + 2}, light-dark(${colour}, ${SERIES_COLOURS.dark[i]}))`,
    )
    .join(';'),
);

/** Custom properties for colours and sizes of all parts of a chart. The page sets one accent, whose lightness is clamped to stay legible. */
export const tokenStyle: CSSResult = css`
  :host {
    --_paper: var(--campaign-paper, Canvas);
    --_ink: currentcolor;
    --_dark-ink: #12181e;
    --_accent: var(--campaign-accent, light-dark(#1d5fa8, #7fb3ee));
    --_fill: var(--_accent);
    --_ink-on: var(--_paper);
    --_secondary: var(--campaign-secondary, color-mix(in oklab, currentcolor 74%, transparent));
    --_axis: var(--campaign-axis, color-mix(in oklab, currentcolor 55%, var(--campaign-paper, Canvas)));
    --_rule: var(--campaign-rule, color-mix(in oklab, currentcolor 15%, transparent));
    --_track: var(--campaign-track, color-mix(in oklab, currentcolor 9%, transparent));
    --_past: var(--campaign-past, light-dark(#848e98, #7d8995));
    --_good: var(--campaign-good, light-dark(#12694a, #63cf9f));
    --_warn: var(--campaign-warn, light-dark(#8a4b08, #f0b45f));
    --_bad: var(--campaign-bad, light-dark(#a32a1e, #ff9c8a));
    --_series-1: var(--_accent);
    ${furtherSeries};
    --_bar: var(--campaign-bar-size, 1rem);
    --_motion: var(--campaign-motion, 240ms ease-out);
    --_line: var(--campaign-line-size, 2px);
    --_small: var(--campaign-small-size, 0.8125rem);
    --_strong: var(--campaign-value-weight, 650);
  }
  /*
   * Next to other series the accent keeps away from their lightness, so that any two can be told apart in every kind of colour vision, whatever its
   * hue: npm run check:palette reads the numbers here.
   */
  @supports (color: oklch(from red l c h)) {
    :host {
      --_base: var(--campaign-accent, #1d5fa8);
      --_accent: light-dark(
        oklch(from var(--_base) min(l, 0.5) c h),
        oklch(from var(--_base) max(l, 0.76) min(c, 0.1) h)
      );
      --_series-1: light-dark(
        oklch(from var(--_base) clamp(${light.least}, l, ${light.most}) min(c, ${light.chroma}) h),
        oklch(from var(--_base) clamp(${dark.least}, l, ${dark.most}) min(c, ${dark.chroma}) h)
      );
    }
  }
  /* Readers who ask for more contrast have no grey text, darker lines and darker earlier series. What the page sets stays. */
  @media (prefers-contrast: more) {
    :host {
      --_secondary: var(--campaign-secondary, currentcolor);
      --_axis: var(--campaign-axis, currentcolor);
      --_rule: var(--campaign-rule, color-mix(in oklab, currentcolor 32%, transparent));
      --_past: var(--campaign-past, light-dark(#5d6770, #a3aeb8));
    }
  }
  @media (forced-colors: active) {
    :host {
      --_paper: Canvas;
      --_accent: CanvasText;
      --_secondary: CanvasText;
      --_axis: CanvasText;
      --_rule: color-mix(in oklab, CanvasText 30%, Canvas);
      --_track: color-mix(in srgb, CanvasText 18%, Canvas);
      --_past: color-mix(in oklab, CanvasText 60%, Canvas);
    }
    /* Drawings keep their own colours. Without this the text in them would have that of the page, which is not seen on another paper. */
    svg {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
`;
