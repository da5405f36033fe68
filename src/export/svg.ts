import { isLong } from '../parts/pages-layout.js';
import type { Layout } from '../parts/layout.js';
import { figuresOf, toText } from './text.js';
import type { BreakdownLayout } from '../breakdown/layout.js';
import type { DeltaLayout } from '../delta/layout.js';
import type { FigureLayout } from '../figure/layout.js';
import type { ProgressLayout } from '../progress/layout.js';
import type { TimelineLayout } from '../timeline/layout.js';
import { breakdownBlock } from './svg/breakdown-block.js';
import { deltaBlock } from './svg/delta-block.js';
import { element, escaped, translated } from './svg/element.js';
import { captionBlock, footBlock, stacked } from './svg/frame-block.js';
import { headlineBlock } from './svg/headline-block.js';
import { legendBlock } from './svg/legend-block.js';
import { areaOf, type Area, type Drawn } from './svg/page-area.js';
import { isPlot, plotsBlock } from './svg/plots-block.js';
import { progressBlock } from './svg/progress-block.js';
import { ACCENT, themeOf, type ThemeName } from './svg/theme.js';
import { timelineBlock } from './svg/timeline-block.js';

/** The layout of any chart. */
type ChartLayout = FigureLayout | ProgressLayout | BreakdownLayout | DeltaLayout | TimelineLayout;

/** Options of {@link toSvg}. */
export interface SvgOptions {
  /** Width in pixels, at least 240; 720 if absent. Texts wrap, and a narrow drawing has fewer labels, as the chart itself. */
  readonly width?: number;
  /** `light` (the default) or `dark`. */
  readonly theme?: ThemeName;
  /** The accent, such as `#1d5fa8`. Its lightness is held so that it can be seen. */
  readonly accent?: string;
  /** Direction of the page: in one from right to left the drawing is mirrored. `ltr` if absent. */
  readonly dir?: 'ltr' | 'rtl';
  /** Fonts, as in CSS: `'"Open Sans", sans-serif'`. Those of the reader's system if absent, and after those that the reader does not have. */
  readonly font?: string;
  /** Fonts of the title and of a headline number, as in CSS. `font` if absent, and after those that the reader does not have. */
  readonly titleFont?: string;
  /** Width of a text in pixels in the font that it will have, as by a canvas; `family` is there for other fonts than `font`. Estimated if absent. */
  readonly measure?: (
    text: string,
    font: { readonly size: number; readonly weight?: number; readonly family?: string | undefined },
  ) => number;
}

/** Fonts of the systems of readers. */
export const SYSTEM_FONTS = 'system-ui, "Noto Sans", "Segoe UI", Roboto, Arial, sans-serif';

const LEAST = 240;
const USUAL = 720;
const PADDING = 16;

/** The words of the picture: the sentence with its source, and all figures. Of a long table its summary. */
function descriptionOf(layout: ChartLayout): string {
  const { table } = layout;
  const figures = isLong(table.length, table.heads.length) ? (table.summary ?? '') : figuresOf(layout);
  return [toText(layout), figures].filter(Boolean).join('\n\n');
}

/** The drawing of a chart with its figures. A form that a page has added may draw plots in any chart. */
function chartBlock(area: Area, layout: ChartLayout): Drawn {
  const { chart, scenes } = layout;
  const [scene] = scenes;
  if (chart === 'figure') return headlineBlock(area, layout);
  if (chart === 'delta') return deltaBlock(area, layout);
  if (scene && isPlot(scene) && scene.row === undefined) return plotsBlock(area, scenes);
  if (chart === 'progress') return progressBlock(area, layout);
  return chart === 'breakdown' ? breakdownBlock(area, layout) : timelineBlock(area, layout);
}

/** The parts of a drawing below each other. */
const partsOf = (area: Area, layout: ChartLayout): Drawn =>
  stacked(
    [0, captionBlock(area, layout.frame)],
    [16, chartBlock(area, layout)],
    [12, legendBlock(area, layout.legend)],
    [16, footBlock(area, layout.frame)],
  );

/**
 * A chart as a drawing that needs nothing else: SVG with real text, title, sentence, notes and source, drawn from the layout. All figures are in its
 * description too. Node and every browser give the same bytes for the same layout and options. Never throws.
 */
export function toSvg(
  layout: Layout,
  { width = USUAL, theme = 'light', accent = ACCENT, dir = 'ltr', font, titleFont, measure }: SvgOptions = {},
): string {
  const chart = layout as ChartLayout;
  const { frame } = layout;
  const colours = themeOf(theme, /^#[0-9a-f]{6}$/i.test(accent) ? accent : ACCENT);
  const across = Math.max(LEAST, Math.round(width));
  const fonts = [font, SYSTEM_FONTS].filter(Boolean).join(', ');
  const area = areaOf(across - 2 * PADDING, {
    theme: colours,
    isMirrored: dir === 'rtl',
    titleFont: titleFont && `${titleFont}, ${fonts}`,
    measure,
  });
  const { content, height } = partsOf(area, chart);
  const size = { width: across, height: Math.ceil(height + 2 * PADDING) };
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      viewBox: `0 0 ${size.width} ${size.height}`,
      // Texts from right to left say so themselves; the page around the drawing may have another direction.
      direction: 'ltr',
      role: 'img',
      'xml:lang': frame.own ?? frame.lang,
      'font-family': fonts,
      'font-size': 15,
    },
    element('title', {}, escaped(frame.title)) +
      element('desc', {}, escaped(descriptionOf(chart))) +
      element('rect', { ...size, fill: colours.paper }) +
      translated(content, PADDING, PADDING),
  )}\n`;
}
