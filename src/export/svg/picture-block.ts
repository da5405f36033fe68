import { rowKeyMarks } from '../../marks/legend.js';
import type { Label, Scene } from '../../marks/scene.js';
import { inkOn } from './colour.js';
import { element, translated } from './element.js';
import { stacked } from './frame-block.js';
import { drawLabels } from './labels.js';
import { drawMarks } from './marks.js';
import { NOTHING_DRAWN, areaOf, boxIn, isShown, placed, type Area, type Drawn } from './page-area.js';
import { markColour, inkOver, isTinted } from './paint.js';
import type { Rows } from './row-parts.js';
import { rowsBlock } from './rows-block.js';
import { measuredWidth } from './writing.js';

/** Heights of a bar of all parts and of areas, the side of a square, and its distance from its key, in pixels. */
const BAND = 44;
const AREAS = 320;
const SQUARE = 224;
const BESIDE = 40;
/** Least and greatest width of a list next to it, the room of its keys and that between two columns, in pixels; and the writing of its texts. */
const LEAST_LIST = 240;
const MOST_LIST = 448;
const KEY = 32;
const COLUMN = 16;
const LISTED = { size: 15, weight: 650 };
/** Width of the chart, in rem, from which the parts of a bar are named below it, and a square has its key at its side. */
const NAMED = 45.25;
const WIDE = 31;

/** The ink of a label on the mark of its row. The name of a group is on the fill of its parts. */
const inkIn = ({ marks }: Scene, { theme }: Area) => {
  const inkOf = inkOver(marks, theme);
  return (label: Label): string | undefined =>
    inkOf(label) ?? (isTinted(label) ? inkOn(markColour(label, theme)) : undefined);
};

/** One bar of all parts, with their shares in it, and their names below it if there is room. */
function bandBlock(area: Area, scene: Scene, key: Rows): Drawn {
  const { theme } = area;
  const { marks, labels, lines = 0 } = scene;
  const box = boxIn(area, { left: 0, top: 0, width: area.width, height: BAND }, scene);
  const style = {
    area,
    box,
    inkOf: inkIn(scene, area),
    weights: { part: 650 },
    sizes: { part: 13 },
    shift: [8, 4.6],
  } as const;
  const bar =
    drawMarks(marks, { box, theme, outline: theme.paper }) +
    element('rect', { x: 0.5, y: 0.5, width: area.width - 1, height: BAND - 1, fill: 'none', stroke: theme.accent }) +
    drawLabels(
      labels.filter(({ role }) => role !== 'name'),
      style,
    );
  const isNamed = lines > 0 && area.ems >= NAMED;
  const names = labels.filter(({ role }) => role === 'name');
  const below = boxIn(area, { left: 0, top: 0, width: area.width, height: 0 }, scene);
  const named = names
    .map((label) =>
      drawLabels([label], { area, box: below, shift: [label.leader ? (label.anchor === 'end' ? -7 : 7) : 0, 0] }),
    )
    .join('');
  return stacked(
    [0, { height: BAND, content: bar }],
    isNamed ? [0, { height: (lines * 1.25 + 0.25) * 13, content: named }] : [12, rowsBlock(area, key)],
  );
}

/** Areas of all parts in one box, with their names in them; small ones have letters, by which the rows below name them. */
function areasBlock(area: Area, scene: Scene, key: Rows): Drawn {
  const { theme } = area;
  const { marks, labels } = scene;
  const box = boxIn(area, { left: 0, top: 0, width: area.width, height: AREAS }, scene);
  const content =
    drawMarks(marks, { box, theme, outline: theme.paper, rest: theme.rest }) +
    drawLabels(labels, {
      area,
      box,
      inkOf: inkIn(scene, area),
      sizes: { name: 13, value: 13, part: 13, letter: 13, note: 13 },
      shift: [5.2, 2.6],
    });
  const named = new Set(
    labels.filter((label) => label.role !== 'letter' && isShown(area, label)).map(({ row }) => row),
  );
  // A tile without room for its letter has none in its row.
  const letters = new Map(
    labels.flatMap((label) => (label.role === 'letter' && isShown(area, label) ? [[label.row, label.text]] : [])),
  );
  const fills = rowKeyMarks(marks, key.rows.length, (row) => !!key.rows[row]?.isPart);
  const rows = key.rows.flatMap((row, index) => {
    if (named.has(index)) return [];
    const fill = fills.get(index);
    return [{ ...row, key: letters.get(index) ?? (fill && fill.row !== index ? fill : '') }];
  });
  return stacked(
    [0, { height: AREAS, content }],
    [12, rows.length ? rowsBlock(area, { ...key, rows }) : NOTHING_DRAWN],
  );
}

/** Width of a list next to a ring, in pixels: figures are near their names. */
function listWidth(area: Area, { rows, columns }: Rows): number {
  const widest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => measuredWidth(area, text, LISTED)));
  const names = widest(rows.map(({ name }) => name));
  const figures = columns.map((_, index) => widest(rows.map(({ cells }) => cells[index] ?? '')) + COLUMN);
  return Math.min(Math.max(names + figures.reduce((all, one) => all + one, KEY), LEAST_LIST), MOST_LIST);
}

/** A ring, or squares, with their key at their side or below them. */
function squareBlock(area: Area, scene: Scene, key: Rows): Drawn {
  const { theme } = area;
  const side = Math.min(SQUARE, area.width);
  const box = boxIn(area, { left: 0, top: 0, width: side, height: side }, scene);
  const content =
    drawMarks(scene.marks, { box, theme, outline: theme.paper, rest: theme.rest, radius: 0 }) +
    drawLabels(scene.labels, {
      area,
      box,
      inkOf: inkIn(scene, area),
      sizes: { value: 24, name: 13, note: 13, part: 13 },
      weights: { name: 650, part: 650, value: 650 },
    });
  if (area.ems < WIDE) return stacked([0, { height: side, content }], [12, rowsBlock(area, key)]);
  const width = Math.min(listWidth(area, key), area.width - side - BESIDE);
  const list = rowsBlock(areaOf(width, area), key);
  const height = Math.max(side, list.height);
  return {
    height,
    content:
      translated(content, 0, (height - side) / 2) +
      placed(area, list, { left: side + BESIDE, width, top: (height - list.height) / 2 }),
  };
}

/** A drawing of all parts with its key. */
export function pictureBlock(area: Area, scene: Scene, key: Rows): Drawn {
  if (scene.box === 'band') return bandBlock(area, scene, key);
  return scene.box === 'square' ? squareBlock(area, scene, key) : areasBlock(area, scene, key);
}
