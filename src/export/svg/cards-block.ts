import { max, range } from 'd3-array';
import type { Scene } from '../../marks/scene.js';
import type { ProgressColumn, ProgressLayout, ProgressRow } from '../../progress/layout.js';
import { NOTHING, rowsOf } from '../../parts/table-layout.js';
import { capital } from '../../contract/capital.js';
import { isSigned, uncapital } from '../../words/capital.js';
import { chipBlock } from './chip-block.js';
import { element, translated } from './element.js';
import { stackedList, paragraph, stacked } from './frame-block.js';
import { drawLabels } from './labels.js';
import { drawMarks } from './marks.js';
import { NOTHING_DRAWN, areaOf, boxIn, isShown, placed, type Area, type Box, type Drawn } from './page-area.js';
import { plotBlock } from './plot-block.js';
import { gridBlock, gridColumns, type DrawingGrid } from './grid-block.js';
import { remarkBlock, stepsBlock } from './row-parts.js';
import type { Theme } from './theme.js';
import { widestWord } from './writing.js';

/** Sides of the drawings in pixels: of one square and of several, and of several in a narrow chart, in which two are side by side. */
const ONE = 176;
const MANY = 144;
const SMALL = 120;
/** Lengths of a row of people in pixels: of one and of several. */
const PEOPLE = { one: 288, many: 204 };
/** Width and height of a tube in pixels, and its width with labels. */
const TUBE = { width: 48, height: 272, labelled: 204 };
/** Width of the chart, in rem, from which words are at the side of the only square, tube or row of people. */
const BESIDE = { square: 21, tube: 24, people: 32 };
/** Width of the chart, in rem, from which cards are no longer narrow, and from which two tubes have room side by side. */
const WIDE = 24;
const TWO_TUBES = 27.5;
/** Width of a tube with its labels, in pixels, in a narrow chart. */
const TUBE_NARROW = 148;
/** Heads of figures that do not explain themselves. */
const HEADED: readonly ProgressColumn[] = ['interval', 'share', 'gap'];

/** Paper over the corners of a tube, so that they are round. */
function tubeCorners({ left, top, width, height, across, isMirrored }: Box, { paper }: Theme): string {
  const x = isMirrored ? across - left - width : left;
  // A stroke around the tube, wide enough to reach its square corners.
  const [radius, stroke] = [12, 6];
  return element('rect', {
    x: x - stroke / 2,
    y: top - stroke / 2,
    width: width + stroke,
    height: height + stroke,
    rx: radius + stroke / 2,
    fill: 'none',
    stroke: paper,
    'stroke-width': stroke,
  });
}

/** An upright tube, its labels at its side. */
function tubeBlock(area: Area, scene: Scene): Drawn {
  const { theme } = area;
  const box = boxIn(area, { left: 0, top: 12, width: TUBE.width, height: TUBE.height }, scene);
  const columns = scene.marks.filter(({ type }) => type === 'rect');
  const content =
    drawMarks(columns, { box, theme }) +
    tubeCorners(box, theme) +
    drawMarks(
      scene.marks.filter(({ type }) => type !== 'rect'),
      { box, theme },
    ) +
    drawLabels(scene.labels, { area, box });
  return { height: TUBE.height + 24, content };
}

/** The drawing of a card: a square, a tube with its labels at its side, or a plot. */
function drawingBlock(area: Area, scene: Scene, most: number): Drawn {
  if (scene.box === 'plot') return plotBlock(area, scene);
  if (scene.box === 'tube') return tubeBlock(area, scene);
  const { theme } = area;
  const side = Math.min(most, area.width);
  const spare = (scene.spare ?? 0) * side;
  const box = boxIn(area, { left: 0, top: -spare, width: side, height: side }, scene);
  const labels = {
    area,
    box,
    sizes: { value: most === SMALL ? 22 : 28, part: most === SMALL ? 16 : 22, name: 15 },
    weights: { name: 650, part: 650, value: 650 },
    isCentred: true,
  };
  return {
    height: side - 2 * spare,
    content: drawMarks(scene.marks, { box, theme, radius: 2 }) + drawLabels(scene.labels, labels),
  };
}

/** A text of a card by the kind of its column. */
function cardText(
  area: Area,
  kind: ProgressColumn,
  text: string,
  { row, head, isLarge, isPlain, size }: CardText,
): Drawn {
  const { ink, secondary } = area.theme;
  const { status } = row;
  if (kind === 'status') return status && !isPlain ? chipBlock(area, status) : NOTHING_DRAWN;
  if (kind === 'value' && row.hasValue === false)
    return paragraph(area, text, { size: 15, fill: secondary }, { line: 1.3 });
  if (kind === 'value' || isLarge)
    return paragraph(area, text, { size: isLarge ? 20 : size, fill: ink, weight: 650 }, { line: 1.2 });
  if (kind === 'steps') return stepsBlock(area, row);
  const isHeaded = HEADED.includes(kind) && head;
  const words = !isHeaded ? text : kind === 'gap' && isSigned(text) ? `${text} ${uncapital(head)}` : `${head}: ${text}`;
  return paragraph(area, words, { size: 13, fill: secondary }, { line: 1.3 });
}

/** A row of a card, and what its texts depend on. */
interface CardText {
  readonly row: ProgressRow;
  /** Head of the column. Empty if the text explains itself. */
  readonly head: string;
  /** True for words in place of a number. */
  readonly isLarge: boolean;
  /** True for what is counted beside tubes, which needs no word for a target that nobody set. */
  readonly isPlain: boolean;
  /** Size of a number. */
  readonly size: number;
}

/** The name of a card. Nothing is drawn if it is that of the chart. */
const nameBlock = (area: Area, index: number, { table, isTitled }: ProgressLayout): Drawn =>
  isTitled
    ? NOTHING_DRAWN
    : paragraph(area, table.row(index).name, { size: 15, fill: area.theme.ink, weight: 600 }, { line: 1.3 });

/** The drawing of a card, and the size of its number. */
interface Beside {
  readonly scene?: Scene | undefined;
  /** The area of the drawing and its words, if it is not that of the words alone. */
  readonly chart?: Area;
  readonly size?: number;
}

/** A text with the unit that no head states, if it is a figure. */
const withUnit = (text: string, kind: ProgressColumn, { hasValue }: ProgressRow, unit: string): string =>
  kind === 'value' && hasValue && unit ? `${text} ${unit}` : text;

/** A row without the milestones that its drawing names. */
const withoutNamed = (row: ProgressRow, { scene, chart }: Required<Pick<Beside, 'chart'>> & Beside): ProgressRow => ({
  ...row,
  milestones: row.milestones.filter((_, index) => {
    const least = scene?.namedSteps?.[index];
    return least === undefined || !isShown(chart, { least });
  }),
});

/** The words of a card: its name, unless it is above its plot, its figure and the rest. A figure that is written in the drawing is not repeated. */
function wordsBlock(
  area: Area,
  index: number,
  layout: ProgressLayout,
  { scene, size = 20, chart = area }: Beside = {},
): Drawn {
  const { table, isSingle } = layout;
  const row = withoutNamed(table.row(index), { scene, chart });
  const kinds = table.columns.map(({ kind }) => kind);
  const isPlain = !scene && layout.form === 'thermometer';
  const isWords = !scene && row.cells[kinds.indexOf('value')] === NOTHING;
  const lines = row.cells.map((text, column) => {
    const kind = kinds[column] ?? 'value';
    const isElsewhere =
      (kind === 'value' && isWords) ||
      ((kind === 'value' || kind === 'share') &&
        scene?.labels.some((label) => label.text === text || label.strong === text)) ||
      (kind === 'steps' && !row.parts.length && !row.milestones.length);
    if (!text || isElsewhere) return NOTHING_DRAWN;
    const head = isSingle ? '' : (table.heads[column + 1] ?? '');
    // Below a plot that has the figure, the words begin the card.
    const words = scene?.box === 'plot' && kind === 'detail' ? capital(text) : withUnit(text, kind, row, layout.unit);
    return cardText(area, kind, words, { row, head, isLarge: isWords && kind === 'detail', isPlain, size });
  });
  return stackedList([
    [0, scene?.box === 'plot' ? NOTHING_DRAWN : nameBlock(area, index, layout)],
    ...lines.map((line) => [3, line] as const),
    [4, remarkBlock(area, table.remarkHead && row.remark)],
  ]);
}

/** The words of the measures that have no drawing of their own, side by side. */
function othersBlock(area: Area, layout: ProgressLayout, size: Omit<DrawingGrid, 'count'>): Drawn {
  const { table, scenes } = layout;
  const others = range(table.length).filter((index) => !scenes.some(({ row }) => row === index));
  const grid = { ...size, count: others.length };
  return gridBlock(area, grid, (cell, index) => wordsBlock(cell, others[index] ?? 0, layout));
}

/** The only drawing, with the words of all rows at its side. */
function oneBlock(area: Area, layout: ProgressLayout, scene: Scene): Drawn {
  const side = layout.form === 'pictogram' ? PEOPLE.one : ONE;
  const drawing = drawingBlock(area, scene, side);
  const start = (scene.box === 'tube' ? TUBE.labelled : side) + 28;
  const width = area.width - start;
  const inner = areaOf(width, area);
  const words = stacked(
    [0, wordsBlock(inner, scene.row ?? 0, layout, { scene, size: 24, chart: area })],
    [16, othersBlock(inner, layout, { least: MANY, gap: 24 })],
  );
  const height = Math.max(drawing.height, words.height);
  return {
    height,
    content: drawing.content + placed(area, words, { left: start, width, top: (height - words.height) / 2 }),
  };
}

/** A tube with its words at its side, in a narrow chart. */
function besideTube(area: Area, index: number, layout: ProgressLayout, scene: Scene): Drawn {
  const start = TUBE_NARROW + 12;
  const drawing = tubeBlock(area, scene);
  const width = area.width - start;
  const words = wordsBlock(areaOf(width, area), index, layout, { scene, chart: area });
  return {
    height: Math.max(drawing.height, words.height + 8),
    content: drawing.content + placed(area, words, { left: start, width, top: 8 }),
  };
}

/** Tubes below each other in a narrow chart, and below them what is counted beside them. */
function narrowTubes(area: Area, layout: ProgressLayout): Drawn {
  return stackedList([
    ...layout.scenes.map((scene) => [24, besideTube(area, scene.row ?? 0, layout, scene)] as const),
    [16, othersBlock(area, layout, { least: SMALL, gap: 20 })],
  ]);
}

/** The side of the drawings of cards: the length of a row of people, or that of a square. */
function sideOf({ form, table }: ProgressLayout, isNarrow: boolean): number {
  const isOne = table.length === 1;
  if (form === 'pictogram') return PEOPLE[isOne ? 'one' : 'many'];
  return !isNarrow ? MANY : isOne ? ONE : SMALL;
}

/** Measures as cards, each with a drawing of its own above its words. A single drawing has all words at its side. */
export function cardsBlock(area: Area, layout: ProgressLayout): Drawn {
  const { table, scenes } = layout;
  const [first] = scenes;
  const hasPeople = layout.form === 'pictogram';
  if (
    scenes.length === 1 &&
    first &&
    first.box !== 'plot' &&
    area.ems >= BESIDE[hasPeople ? 'people' : first.box === 'square' ? 'square' : 'tube']
  )
    return oneBlock(area, layout, first);
  const isNarrow = area.ems < WIDE;
  if (first?.box === 'tube' && area.ems < TWO_TUBES) return narrowTubes(area, layout);
  const side = sideOf(layout, isNarrow);
  const words = rowsOf(table).map(({ name }) => widestWord(area, name, { size: 15, weight: 600 }));
  const usual = first?.box === 'plot' ? 320 : first?.box === 'tube' ? TUBE.labelled : side;
  const least = Math.min(area.width, Math.max(usual, ...words));
  const gap = isNarrow ? 20 : 32;
  const grid = { least, gap, count: table.length };
  const column = { ...area, width: gridColumns(area, grid).width };
  const drawings = new Map(
    scenes.map((scene) => {
      const drawing = drawingBlock(column, scene, side);
      const name = scene.box === 'plot' ? nameBlock(column, scene.row ?? 0, layout) : NOTHING_DRAWN;
      return [scene.row, stacked([0, name], [4, drawing])] as const;
    }),
  );
  // Drawings of different heights stand on one line.
  const height = max(drawings.values(), (drawing) => drawing.height) ?? 0;
  return gridBlock(area, grid, (cell, index) => {
    const drawing = drawings.get(index);
    return stacked(
      [0, drawing ? { height, content: translated(drawing.content, 0, height - drawing.height) } : NOTHING_DRAWN],
      [8, wordsBlock(cell, index, layout, { scene: scenes.find(({ row }) => row === index), chart: column })],
    );
  });
}
