import { type Label, type Scene, fewColumns, widthOfFew } from '../../marks/scene.js';
import { inkOn } from './colour.js';
import { stacked } from './frame-block.js';
import { drawLabels } from './labels.js';
import { keyBlock } from './legend-block.js';
import { drawMarks } from './marks.js';
import { boxIn, yIn, type Area, type Drawn, NOTHING_DRAWN, placed, type Box } from './page-area.js';
import { markColour } from './paint.js';
import { bandNames, cutMark, drawValueAxis, plotBlock } from './plot-block.js';
import { widestOf, write, LABEL_LINE, widestWord, measuredWidth, wrapped, writeLines } from './writing.js';
import { MOST_IN_FOURS, WIDEST_MULTIPLES, WIDE_MULTIPLES, multipleColumns } from '../../parts/multiples-layout.js';
import { gridBlock } from './grid-block.js';

/** Heights of a row of cells in pixels, and the largest number of rows of the usual height; as on the page. */
const ROW = 28;
const LOW_ROW = 20;
const MOST_ROWS = 12;
/** Largest width of a few cells. */
const FEW = 384;
const MOST_FEW = 4;

/** Rows of cells with their names before them, the names of the columns below them, and the key of the colours above them. */
function cellsBlock(area: Area, scene: Scene): Drawn {
  const { theme } = area;
  const rows = scene.y?.ticks ?? [];
  const columns = scene.x?.ticks ?? [];
  const writing = { size: 12, fill: theme.secondary };
  const before =
    widestOf(
      area,
      rows.map(({ text }) => text),
      writing,
    ) + 8;
  const height = rows.length * (rows.length > MOST_ROWS ? LOW_ROW : ROW);
  const room = columns.length > MOST_FEW ? area.width : Math.min(area.width, FEW);
  const box = boxIn(area, { left: before, top: 0, width: room - before, height }, scene);
  const names = rows.map(({ text, position }) =>
    write(area, text, { x: before - 8, y: yIn(box, position) + 4, anchor: 'end' }, writing),
  );
  const inkOf = ({ step }: Label): string => (step === undefined ? theme.ink : inkOn(markColour({ step }, theme)));
  const labels = drawLabels(scene.labels, { area, box, isCentred: true, inkOf });
  const content = drawMarks(scene.marks, { box, theme }) + names.join('') + labels;
  return stacked([0, keyBlock(area, scene)], [8, { height, content }], [0, bandNames({ area, scene, box }, columns)]);
}

/** Space between two small plots, and the height of one, in pixels. */
const GAP = 24;
const PLOT = 104;
/** Height of many of them in a narrow chart. */
const LOW_PLOT = 72;
const SIZE = 13;
const TICK = 12;

/** Space between a name and what follows it. */
const NAME_GAP = 8;

/** The name of a small plot, and its latest figure at the end of its last line. */
function headBlock(area: Area, { head }: Scene): Drawn {
  const { ink, secondary } = area.theme;
  const strong = { size: SIZE, fill: ink, weight: 650 };
  const small = { size: TICK, fill: secondary };
  const note = head?.note ? ` ${head.note}` : '';
  const after = measuredWidth(area, note, small);
  // A number is not broken, even if it is wider.
  const most = Math.max(area.width * 0.6 - after, widestWord(area, head?.strong ?? '', strong));
  const figure = wrapped(area, head?.strong ?? '', most, strong);
  const widest = widestOf(area, figure, strong) + after;
  const name = wrapped(area, head?.text ?? '', area.width - widest - NAME_GAP, strong);
  const count = Math.max(name.length, figure.length);
  const step = SIZE * LABEL_LINE;
  const top = (lines: readonly string[]): number => (count - lines.length) * step;
  const content =
    writeLines(area, name, { x: 0, y: top(name), line: LABEL_LINE }, strong) +
    writeLines(area, figure, { x: area.width - after, y: top(figure), anchor: 'end', line: LABEL_LINE }, strong) +
    write(area, note.trim(), { x: area.width, y: count * step - 4, anchor: 'end' }, small);
  return { height: count * step, content };
}

/** The names of the first and the last period below a small plot: side by side, each in as many lines as it needs in half of the width. */
function periodsBlock(area: Area, texts: readonly string[]): Drawn {
  const { theme, width } = area;
  const writing = { size: TICK, fill: theme.secondary };
  const isWhole = texts.reduce((sum, text) => sum + measuredWidth(area, text, writing), NAME_GAP) <= width;
  const lines = texts.map((text) => wrapped(area, text, isWhole ? width : (width - NAME_GAP) / 2, writing));
  const content = lines.map((all, index) =>
    writeLines(area, all, { x: index ? width : 0, y: 0, anchor: index ? 'end' : 'start', line: LABEL_LINE }, writing),
  );
  return { height: Math.max(1, ...lines.map((all) => all.length)) * TICK * LABEL_LINE, content: content.join('') };
}

/** One small plot: its name and latest figure, its marks, and the first and the last period. */
function multipleBlock(area: Area, scene: Scene, height: number): Drawn {
  const { theme, width } = area;
  const box = boxIn(area, { left: 0, top: 0, width, height }, scene);
  const parts = { area, scene, box };
  const [first, last] = scene.x?.ticks ?? [];
  const content =
    drawValueAxis(parts, false) +
    cutMark(parts) +
    drawMarks(scene.marks, { box, theme }) +
    drawLabels(scene.labels, { area, box, shift: [0, 2] });
  return stacked(
    [0, headBlock(area, scene)],
    [6, { height, content }],
    [4, periodsBlock(area, [first?.text ?? '', last?.text ?? ''])],
  );
}

/** Small plots side by side, with their key below them. */
function multiplesBlock(area: Area, scenes: readonly Scene[]): Drawn {
  const [first] = scenes;
  const { narrow, wide, widest } = multipleColumns(scenes);
  const columns = area.ems < WIDE_MULTIPLES ? narrow : area.ems < WIDEST_MULTIPLES ? wide : widest;
  const height = area.ems < WIDE_MULTIPLES && scenes.length > MOST_IN_FOURS ? LOW_PLOT : PLOT;
  // The plots are on one height, whatever the number of lines of their names.
  const grid = { least: 0, columns, gap: GAP, count: scenes.length, isFromFoot: true };
  const plots = gridBlock(area, grid, (cell, index) => {
    const scene = scenes[index];
    return scene ? multipleBlock(cell, scene, height) : NOTHING_DRAWN;
  });
  return first ? stacked([0, plots], [8, keyBlock(area, first)]) : plots;
}

/** True if a scene has axes. */
export const isPlot = ({ box, x, y }: Scene): boolean =>
  box === 'cells' || box === 'grid' || (box === 'plot' && !!(x ?? y));

/** The only plot, with what is below it. Few columns are not as wide as the chart. */
function onePlot(area: Area, scene: Scene, below: (area: Area, box: Box) => Drawn): Drawn {
  const few = fewColumns(scene);
  const room = few ? { ...area, width: Math.min(area.width, 16 * widthOfFew(few)) } : area;
  const drawn = plotBlock(room, scene, (box) => below(room, box));
  return { ...drawn, content: placed(area, drawn, { left: 0, width: room.width }) };
}

/** Plots with axes: one, or several side by side where there is room. */
export function plotsBlock(
  area: Area,
  scenes: readonly Scene[],
  below: (area: Area, box: Box) => Drawn = () => NOTHING_DRAWN,
): Drawn {
  const [scene] = scenes;
  if (scene?.head) return multiplesBlock(area, scenes);
  if (scene?.box === 'grid') return cellsBlock(area, scene);
  if (scene && scenes.length === 1) return onePlot(area, scene, below);
  return gridBlock(area, { least: 240, gap: 24, count: scenes.length }, (cell, index) => {
    const one = scenes[index];
    return one ? plotBlock(cell, one) : NOTHING_DRAWN;
  });
}
