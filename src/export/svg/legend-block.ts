import type { Mark } from '../../marks/mark.js';
import { isNarrowSample, type LegendItem } from '../../marks/legend.js';
import type { Scene, SeriesKey } from '../../marks/scene.js';
import { stacked } from './frame-block.js';
import { PALE, drawMarks } from './marks.js';
import { NARROW, NOTHING_DRAWN, boxIn, isShown, type Area, type Drawn } from './page-area.js';
import { measuredWidth, wrapped, writeLines } from './writing.js';

/** A sample of marks with its meaning. */
interface Item {
  readonly text: string;
  readonly strong?: string | undefined;
  readonly marks: readonly Mark[];
  /** Width of its sample in pixels, if it is not that of the others. */
  readonly sample?: number;
}

const SIZE = 12;
const GAP = 8;
const BETWEEN = 16;
/** Space before a figure. */
const SPACE = 6;
const ROW = 20;
/** Largest width of a step of colour in a narrow chart, and its width in others. */
const STEP = 40;
const WIDE_STEP = 64;

/** The names of the series of a scene. */
type Named = Pick<Scene, 'keys' | 'ends' | 'heads'>;

/** Items side by side, in as many lines as they need. `usual` is the width of their samples in pixels, `pale` the first tint that has an outline. */
export function itemsBlock(area: Area, items: readonly Item[], usual: number, pale?: number): Drawn {
  if (!items.length) return NOTHING_DRAWN;
  const writing = { size: SIZE, fill: area.theme.secondary };
  let [x, y, content] = [0, 0, ''];
  for (const { text, strong = '', marks, sample = usual } of items) {
    const most = area.width - sample - GAP;
    const bold = { ...writing, weight: 650 };
    const figure = strong ? SPACE + measuredWidth(area, strong, bold) : 0;
    const lines = wrapped(area, text, most - figure, writing);
    const width = sample + GAP + Math.max(...lines.map((one) => measuredWidth(area, one, writing)), 0) + figure;
    if (x > 0 && x + width > area.width) [x, y] = [0, y + ROW];
    const box = boxIn(area, { left: x, top: y + (ROW - SIZE) / 2, width: sample, height: SIZE });
    content += drawMarks(marks, { box, theme: area.theme, radius: 2, pale, rest: area.theme.rest });
    content += writeLines(area, lines, { x: x + sample + GAP, y: y + (ROW - SIZE * 1.4) / 2 }, writing);
    y += (lines.length - 1) * SIZE * 1.4;
    const end = { x: x + width - figure + (strong ? SPACE : 0), y: y + (ROW - SIZE * 1.4) / 2 };
    content += writeLines(area, strong ? [strong] : [], end, bold);
    x += width + BETWEEN;
  }
  return { height: y + ROW, content };
}

/** The meaning of each kind of mark, with a sample. */
export const legendBlock = (area: Area, items: readonly LegendItem[]): Drawn =>
  itemsBlock(
    area,
    items.map((item) => (isNarrowSample(item) ? { ...item, sample: SIZE } : item)),
    28,
  );

/** True if the names of series are in a key above the drawing, and not at the ends of their lines or above their first row. */
export function hasKey(area: Area, { keys, ends, heads }: Named): boolean {
  const named = ends ?? heads;
  return !!keys && !(named && isShown(area, named));
}

/** Steps of colour as one bar, each with its start below it. In a wide chart the last has its range. */
function stepsBlock(area: Area, steps: readonly SeriesKey[], isWide: boolean): Drawn {
  const { theme, width } = area;
  const writing = { size: SIZE, fill: theme.secondary };
  // Crowded steps share the whole width.
  const most = isWide ? WIDE_STEP : steps.some(({ isCrowded }) => isCrowded) ? width : STEP;
  const wide = Math.min(most, width / steps.length);
  const last = steps.length - 1;
  const range = isWide ? wrapped(area, steps[last]?.text ?? '', width - last * wide, writing) : [];
  const content = steps.map(({ mark, start = '', isCrowded }, index) => {
    const box = boxIn(area, { left: index * wide, top: 0, width: wide, height: ROW });
    const lines = isWide && index === last ? range : isCrowded ? [] : [start];
    return drawMarks([mark], { box, theme }) + writeLines(area, lines, { x: index * wide, y: ROW + 1 }, writing);
  });
  return { height: ROW + SIZE * 1.4 * Math.max(1, range.length), content: content.join('') };
}

/** The names of the series above a drawing, but those at the ends of the lines. Steps of colour are one bar, in a wide chart those with short starts. */
export function keyBlock(area: Area, scene: Named): Drawn {
  const isWhole = hasKey(area, scene);
  const steps = (scene.keys ?? []).filter(({ start }) => start);
  const isWide = area.ems >= NARROW;
  if (steps.length && !(isWide && steps.some(({ isCrowded }) => isCrowded)))
    return stacked(
      [0, stepsBlock(area, steps, isWide)],
      [4, keyBlock(area, { ...scene, keys: scene.keys?.filter(({ start }) => !start) ?? [] })],
    );
  const shown = (scene.keys ?? []).filter(({ stays }) => stays || isWhole);
  return shown.length
    ? itemsBlock(
        area,
        shown.map(({ text, strong, mark }) => ({ text, strong, marks: [mark] })),
        20,
        PALE,
      )
    : NOTHING_DRAWN;
}
