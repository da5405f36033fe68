import type { ChipKind, ChipLayout } from '../../parts/chip-layout.js';
import { over } from './colour.js';
import { element, polyline, type Point } from './element.js';
import type { Area, Drawn } from './page-area.js';
import type { Theme } from './theme.js';
import { measuredWidth, write } from './writing.js';

const SIZE = 12;
const HEIGHT = 19;
const PADDING = 8;
const SHAPE = 7.5;
const GAP = 4;

const COLOURS: Readonly<Record<ChipKind, keyof Pick<Theme, 'good' | 'warn' | 'bad' | 'ink' | 'secondary'>>> = {
  done: 'good',
  past: 'ink',
  on: 'good',
  late: 'warn',
  back: 'bad',
  stated: 'ink',
  none: 'secondary',
};

/** Corners of half a disc that is so small that no eye can tell it from a round one. */
const CORNERS = 16;

/** The left half of a disc around a point. `d3-shape` is not named here: esbuild without splitting would make it late for the drawing on the page too. */
const leftHalf = (x: number, y: number, radius: number): readonly Point[] =>
  Array.from({ length: CORNERS + 1 }, (_, index) => {
    const angle = (index * Math.PI) / CORNERS;
    return [x - radius * Math.sin(angle), y - radius * Math.cos(angle)];
  });

/** The shape of a status, in a square at a place: a tick, an arrow on or back in the direction of the page, a full dot, a half dot, or a square. */
function shapeOf(kind: ChipKind, [x, y]: Point, fill: string, isMirrored: boolean): string {
  const [middle, half] = [x + SHAPE / 2, SHAPE / 2];
  const at = (dx: number, dy: number): Point => [x + dx * SHAPE, y + dy * SHAPE];
  switch (kind) {
    case 'done':
      return polyline([at(0.1, 0.5), at(0.4, 0.85), at(0.95, 0.15)], { fill: 'none', stroke: fill, 'stroke-width': 2 });
    case 'on':
      return element('circle', { cx: middle, cy: y + half, r: half, fill });
    case 'late':
      return (
        element('circle', {
          cx: middle,
          cy: y + half,
          r: half - 0.75,
          fill: 'none',
          stroke: fill,
          'stroke-width': 1.5,
        }) + polyline(leftHalf(middle, y + half, half), { fill }, 'polygon')
      );
    case 'past':
    case 'back': {
      const [foot, head] = (kind === 'past') === isMirrored ? [1, 0] : [0, 1];
      return polyline([at(foot, 0), at(head, 0.5), at(foot, 1)], { fill }, 'polygon');
    }
    default:
      return element('rect', { x, y, width: SHAPE, height: SHAPE, fill });
  }
}

const font = (kind: ChipKind) => (kind === 'none' ? { size: SIZE } : { size: SIZE, weight: 600 });

/** Width of a chip in pixels. */
export const chipWidth = (area: Area, chip: ChipLayout | undefined): number =>
  !chip ? 0 : measuredWidth(area, chip.text, font(chip.kind)) + (chip.kind === 'none' ? 0 : 2 * PADDING + SHAPE + GAP);

/** A status as a word and a shape. */
export function chipBlock(area: Area, { kind, text, tone }: ChipLayout): Drawn {
  const { theme, isMirrored } = area;
  const fill = theme[tone ?? COLOURS[kind]];
  const shape = tone === 'good' ? 'on' : tone === 'warn' ? 'late' : kind;
  if (kind === 'none')
    return { height: HEIGHT, content: write(area, text, { x: 0, y: 13.5 }, { ...font(kind), fill }) };
  const width = chipWidth(area, { kind, text });
  const left = isMirrored ? area.width - width : 0;
  const x = isMirrored ? area.width - PADDING - SHAPE : PADDING;
  return {
    height: HEIGHT,
    content:
      element('rect', { x: left, y: 0, width, height: HEIGHT, rx: HEIGHT / 2, fill: over(fill, theme.paper, 0.1) }) +
      shapeOf(shape, [x, (HEIGHT - SHAPE) / 2], fill, isMirrored) +
      write(area, text, { x: PADDING + SHAPE + GAP, y: 13.5 }, { ...font(kind), fill }),
  };
}
