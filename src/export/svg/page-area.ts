import type { Share } from '../../marks/mark.js';
import type { Scene } from '../../marks/scene.js';
import { classWidth } from '../../marks/text-width.js';
import { translated } from './element.js';
import type { Theme } from './theme.js';

/** Pixels of one em of the page. Labels are shown from widths on that are given in it. */
export const EM = 16;

/** The size, weight and fonts of a text, on which its width depends. */
export interface Font {
  /** Font size in pixels. */
  readonly size: number;
  readonly weight?: number;
  /** Fonts, as in CSS; those of the drawing if absent. */
  readonly family?: string | undefined;
}

/** The area that a drawing has: its width in pixels, its colours, and whether it is for a page from right to left. */
export interface Area {
  readonly width: number;
  readonly theme: Theme;
  readonly isMirrored: boolean;
  /** Fonts of the title and of a headline number; those of the drawing if absent. */
  readonly titleFont?: string | undefined;
  /** Width of a text in pixels; estimated for any font if absent. */
  readonly measure?: ((text: string, font: Font) => number) | undefined;
  /** Width of the chart, in rem, which decides what has room. */
  readonly ems: number;
}

/** Part of a drawing, from its own origin. */
export interface Drawn {
  readonly height: number;
  readonly content: string;
}

/** A drawing without a height. */
export const NOTHING_DRAWN: Drawn = { height: 0, content: '' };

/** The area of a drawing of a width in pixels, as wide as a chart. */
export const areaOf = (width: number, around: Omit<Area, 'width' | 'ems'>): Area => ({
  ...around,
  width,
  ems: width / EM,
});

/** A drawing of a width at a place in an area, which counts from its inline start and from its top. */
export const placed = (
  area: Area,
  { content }: Pick<Drawn, 'content'>,
  { left, width, top = 0 }: { readonly left: number; readonly width: number; readonly top?: number },
): string => translated(content, area.isMirrored ? area.width - left - width : left, top);

/** True if a label with these least and largest widths is shown in a chart, by the same width classes as in the style sheet. */
export const isShown = (
  { ems }: Area,
  { least, most }: { readonly least?: number | undefined; readonly most?: number | undefined },
): boolean => (!least || ems >= classWidth(least)) && (!most || ems < classWidth(most));

/** Width of the chart, in rem, below which its rows, plots and keys are arranged for a narrow chart, as on the page. */
export const NARROW = 31;

/** A rectangle in an area, in which shares are positions. `left` counts from the inline start of the area. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** True if x counts from the right. */
  readonly isMirrored: boolean;
  /** Width of the area. */
  readonly across: number;
}

/** The box at a place of an area. A scene that is not mirrored is not. */
export const boxIn = (
  { width: across, isMirrored }: Area,
  place: Pick<Box, 'left' | 'top' | 'width' | 'height'>,
  { mirror }: Pick<Scene, 'mirror'> = {},
): Box => ({
  ...place,
  // What is not mirrored itself still has its place from the right.
  left: isMirrored && mirror === false ? across - place.left - place.width : place.left,
  isMirrored: isMirrored && mirror !== false,
  across,
});

/** Position of a share of the width of a box, in pixels from the left of its area. */
export function xIn({ left, width, isMirrored, across }: Box, share: Share): number {
  const x = left + share * width;
  return isMirrored ? across - x : x;
}

/** Position of a share of the height of a box, in pixels from the top of its area. */
export const yIn = ({ top, height }: Box, share: Share): number => top + share * height;
