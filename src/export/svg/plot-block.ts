import { CUT_AXIS } from '../../marks/shapes.js';
import { stripAt } from '../../marks/line-names.js';
import { isHanging, stripLines, type LineEnds, type LineStrip, type Scene, type Tick } from '../../marks/scene.js';
import { element, polyline, type Point } from './element.js';
import { stackedList, stacked } from './frame-block.js';
import { tickLabels } from '../../marks/placed-axis.js';
import { drawLabel, drawLabels, type LabelBox } from './labels.js';
import { hasKey, keyBlock } from './legend-block.js';
import { drawMarks } from './marks.js';
import { NOTHING_DRAWN, boxIn, isShown, xIn, yIn, type Area, type Box, type Drawn } from './page-area.js';
import { LINE, baseOf, widestOf, widestWord, wrapped, write, writeLines } from './writing.js';

/** Height of a plot, and of one line of an axis below it, in pixels. */
const PLOT = 256;
const AXIS = 22.4;
const TICK = 12;
/** Width of the number of a name in a list. */
const NUMBER = 18;
/** Largest number of lines of names above a plot. */
const MOST_STRIP = 5;

/** A plot with the boxes of its parts. */
export interface PlotParts {
  readonly area: Area;
  readonly scene: Scene;
  readonly box: Box;
}

/** Space above a plot: for the highest tick, and for the lines of names above it. */
function spaceAbove(area: Area, { strip, box }: Scene): number {
  if (!strip) return box === 'cells' ? 24 : 12;
  const lines = Math.ceil(stripLines(strip, (label) => isShown(area, label)));
  return 22.4 + (Math.min(MOST_STRIP, lines) - 1) * 14.8;
}

/** The strip beside a plot in a chart of this width. Undefined if a key replaces it. */
const stripIn = (area: Area, ends: LineEnds | undefined, keys: Scene['keys']): LineStrip | undefined =>
  ends?.narrow
    ? stripAt(ends, (one) => isShown(area, one))
    : ends && keys && hasKey(area, { ends, keys })
      ? undefined
      : ends;

/** The strips before and after a plot. */
const stripsIn = (area: Area, { starts, ends, keys }: Scene) => ({
  starts: stripIn(area, starts, undefined),
  ends: stripIn(area, ends, keys),
});

/** Height of a plot, in pixels. */
const plotHeight = ({ tall }: Scene): number => (tall ? 1.5 * PLOT : PLOT);

/** The box of the plot itself, between the value axis and the names at the ends of lines. */
function fieldOf(area: Area, scene: Scene, height: number): Box {
  const { y } = scene;
  const { starts, ends } = stripsIn(area, scene);
  const texts = (y?.ticks ?? []).map(({ text }) => text);
  const widest = widestOf(area, texts, { size: TICK });
  const before = starts ? starts.width * 13 + 9.6 : widest ? widest + 8 : 0;
  const after = ends ? ends.width * 13 + 9.6 : 0;
  const width = Math.max(40, area.width - before - after);
  return boxIn(area, { left: before, top: spaceAbove(area, scene), width, height }, scene);
}

/** A line between two points, as x and y. */
const lineAt = ([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number], stroke: string): string =>
  element('line', { x1, y1, x2, y2, stroke });

/** The lines at the ticks of the value axis, and their labels if it has some. */
export function drawValueAxis({ area, scene, box }: PlotParts, hasLabels = !scene.starts): string {
  const { axis, rule, secondary } = area.theme;
  const writing = { size: TICK, fill: secondary };
  return (scene.y?.ticks ?? [])
    .map(({ position, text, zero }) => {
      const y = yIn(box, position);
      const drawn = lineAt([xIn(box, 0), y], [xIn(box, 1), y], zero ? axis : rule);
      return drawn + (hasLabels ? write(area, text, { x: box.left - 8, y: y + 4, anchor: 'end' }, writing) : '');
    })
    .join('');
}

/** The mark at the foot of a value axis that does not begin at zero. */
export function cutMark({ area, scene, box }: PlotParts): string {
  if (!scene.y?.cut) return '';
  const sign = box.isMirrored ? -1 : 1;
  const [x, y] = [xIn(box, 0), yIn(box, 1)];
  const zigzag = CUT_AXIS.map(([dx, dy]): Point => [x + sign * dx, y + dy]);
  return polyline(zigzag, { fill: 'none', stroke: area.theme.ink, 'stroke-width': 1.5 });
}

/** Names of columns, side by side, each as wide as its column. */
export function bandNames({ area, box }: PlotParts, ticks: readonly Tick[]): Drawn {
  const writing = { size: TICK, fill: area.theme.secondary };
  const room = Math.max(box.width / Math.max(1, ticks.length), 24);
  // A name is at least as wide as its longest word.
  const roomOf = (text: string): number => Math.max(room, widestWord(area, text, writing));
  const names = ticks.map((tick) => (isShown(area, tick) ? wrapped(area, tick.text, roomOf(tick.text), writing) : []));
  const content = names
    .map((lines, index) => {
      const widest = widestOf(area, lines, writing) / 2;
      // The last name stays inside the chart.
      const middle = box.left + ((index + 0.5) / ticks.length) * box.width;
      const x = Math.min(middle, area.width - widest);
      return writeLines(area, lines, { x, y: 4, anchor: 'middle', line: 1.2 }, writing);
    })
    .join('');
  const most = Math.max(1, ...names.map(({ length }) => length));
  return { height: Math.max(AXIS, 8 + most * TICK * 1.2), content };
}

/** Ticks at their time, with their labels. */
export function placedTicks({ area, box }: PlotParts, ticks: readonly Tick[]): Drawn {
  const below = { ...box, top: 0, height: AXIS };
  const lines = ticks.map(({ position }) => lineAt([xIn(box, position), 0], [xIn(box, position), 4], area.theme.axis));
  const labels = drawLabels(
    ticks.flatMap((tick) => tickLabels(tick, { y: 0, line: 0 })),
    { area, box: below, shift: [0, 5.6] },
  );
  return { height: AXIS, content: lines.join('') + labels };
}

/** The brackets of years below the names of columns. */
function brackets({ area, scene, box }: PlotParts): Drawn {
  const all = scene.x?.brackets ?? [];
  const content = all.map(({ from, to, text, least }) => {
    const [start, end] = [box.left + from * box.width + 4, box.left + to * box.width - 4];
    const inset = box.isMirrored ? -4 : 4;
    const line = lineAt([xIn(box, from) + inset, 0.5], [xIn(box, to) - inset, 0.5], area.theme.axis);
    const writing = { size: TICK, fill: area.theme.ink, weight: 650 };
    const isNamed = isShown(area, { least });
    return line + (isNamed ? write(area, text, { x: (start + end) / 2, y: 15.2, anchor: 'middle' }, writing) : '');
  });
  return { height: all.length ? AXIS : 0, content: content.join('') };
}

/** The axis below a plot. */
function timeAxis(parts: PlotParts): Drawn {
  const { x } = parts.scene;
  if (!x) return { height: 8, content: '' };
  // Bands from the start of the plot, which drawings of both directions share.
  const named = x.kind === 'bands' ? bandNames(parts, x.ticks) : placedTicks(parts, x.ticks);
  return stacked([0, named], [0, brackets(parts)]);
}

/** The texts of a strip beside a plot, with thin lines to those that were moved away from their lines. */
function namesIn({ labels, lead = 0 }: LineStrip, at: LabelBox): string {
  const { area, box } = at;
  const leaders = labels.map(({ x, y, from, anchor }) => {
    if (from === undefined) return '';
    const aside = (anchor === 'end' ? 1 : -1) * (box.isMirrored ? -1 : 1);
    const line = {
      x1: xIn(box, x) + (5.8 + lead * 13) * aside,
      x2: xIn(box, x) + 1.3 * aside,
      y1: yIn(box, from),
      y2: yIn(box, y),
    };
    return element('line', { ...line, stroke: area.theme.axis });
  });
  return leaders.join('') + drawLabels(labels, at);
}

/** Names at the ends of lines, or figures at their starts. */
function lineNames({ area, scene, box }: PlotParts): string {
  const style = { sizes: { name: 13, value: 13, tick: 13, note: 13 }, weights: { name: 600, value: 650 } };
  const { ends, starts } = stripsIn(area, scene);
  const strip = (left: number, width: number): LabelBox => ({
    area,
    box: { ...box, left, width },
    shift: [0, 4.5],
    ...style,
  });
  const before = starts ? namesIn(starts, strip(0, starts.width * 13)) : '';
  if (!ends) return before;
  return before + namesIn(ends, strip(box.left + box.width + 9.6, ends.width * 13));
}

/** The marks of a plot in their box, or each in the band of its period. */
function marksOf({ area, scene, box }: PlotParts, height: number): string {
  const { theme } = area;
  if (scene.box !== 'cells') return drawMarks(scene.marks, { box, theme });
  const ticks = scene.x?.ticks ?? [];
  const width = box.width / Math.max(1, ticks.length);
  return ticks
    .map(({ row }, index) => {
      const cell = { ...box, left: box.left + index * width, width, height };
      const labels = scene.labels.filter((label) => row !== undefined && label.row === row);
      const marks = scene.marks.filter((mark) => mark.row === row);
      return (
        drawMarks(marks, { box: cell, theme }) +
        labels.map((label) => drawLabel(label, { area, box: cell, sizes: { value: 13 }, hasHalo: true })).join('')
      );
    })
    .join('');
}

/** The list of the names above a plot, with their numbers, where there is no room for the names. */
function stripList(area: Area, { strip }: Scene): Drawn {
  if (!strip || (strip.least && isShown(area, strip))) return NOTHING_DRAWN;
  const writing = { size: TICK, fill: area.theme.secondary };
  return stackedList(
    strip.list.map((text, index) => {
      const lines = wrapped(area, text, area.width - NUMBER, writing);
      const number = write(area, `${index + 1}.`, { x: 0, y: baseOf(TICK) }, { ...writing, weight: 650 });
      const content = number + writeLines(area, lines, { x: NUMBER, y: 0 }, writing);
      return [2, { height: lines.length * TICK * LINE, content }] as const;
    }),
  );
}

/** A plot: value axis, marks, labels, time axis, and names at the ends of lines. `below` are parts under the axis, from the left of the plot. */
export function plotBlock(area: Area, scene: Scene, below: (box: Box) => Drawn = () => NOTHING_DRAWN): Drawn {
  const box = fieldOf(area, scene, plotHeight(scene));
  const parts = { area, scene, box };
  const { theme } = area;
  const { across = [], strip, labels } = scene;
  const at = { box, theme };
  const behind = across.filter(({ type }) => type === 'rect');
  const before = across.filter(({ type }) => type !== 'rect');
  const texts = scene.box === 'cells' ? '' : drawLabels(labels, { area, box, sizes: { value: 13 }, hasHalo: true });
  const content =
    drawMarks(behind, at) +
    drawValueAxis(parts) +
    cutMark(parts) +
    drawLabels(strip?.labels ?? [], { area, box }) +
    marksOf(parts, box.height) +
    drawMarks(before, at) +
    texts +
    lineNames(parts);
  // The figure of the lowest column has its own line below it.
  const height = box.top + box.height;
  return stacked(
    [0, keyBlock(area, scene)],
    [
      8,
      stacked(
        [0, { height, content }],
        [isHanging(scene) ? 17 : 0, timeAxis(parts)],
        [2, below(box)],
        [8, stripList(area, scene)],
      ),
    ],
  );
}
