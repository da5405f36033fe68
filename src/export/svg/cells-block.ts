import type { Label, Scene } from '../../marks/scene.js';
import { inkOn } from './colour.js';
import { stacked } from './frame-block.js';
import { drawLabels } from './labels.js';
import { keyBlock } from './legend-block.js';
import { drawMarks } from './marks.js';
import { boxIn, yIn, type Area, type Drawn } from './page-area.js';
import { colourOf } from './paint.js';
import { bandNames } from './plot-block.js';
import { widestOf, write } from './writing.js';

/** Heights of a row of cells in pixels, and the largest number of rows of the usual height; as on the page. */
const ROW = 28;
const LOW_ROW = 20;
const MOST_ROWS = 12;
/** Largest width of a few cells. */
const FEW = 384;
const MOST_FEW = 4;

/** Rows of cells with their names before them, the names of the columns below them, and the key of the colours above them. */
export function cellsBlock(area: Area, scene: Scene): Drawn {
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
  const inkOf = ({ step }: Label): string => (step === undefined ? theme.ink : inkOn(colourOf({ step }, theme)));
  const labels = drawLabels(scene.labels, { area, box, isCentred: true, inkOf });
  const content = drawMarks(scene.marks, { box, theme }) + names.join('') + labels;
  return stacked([0, keyBlock(area, scene)], [8, { height, content }], [0, bandNames({ area, scene, box }, columns)]);
}
