import type { ProgressRow } from '../../progress/layout.js';
import { stackedList, paragraph } from './frame-block.js';
import { itemsBlock } from './legend-block.js';
import { type Area, type Drawn, NOTHING_DRAWN, areaOf, placed, boxIn, xIn, type Box } from './page-area.js';
import { LABEL_LINE, write, type Writing } from './writing.js';
import { element } from './element.js';
import type { Mark } from '../../marks/mark.js';
import type { Label, Tick } from '../../marks/scene.js';
import type { ChipLayout } from '../../parts/chip-layout.js';
import { drawLabels, type LabelBox } from './labels.js';
import { drawMarks, type MarkBox } from './marks.js';

/** The parts of a measure, each with its fill, and its milestones. */
export function stepsBlock(area: Area, { parts, milestones }: ProgressRow): Drawn {
  const items = parts.map(({ text, part }) => ({
    text,
    marks: part === undefined ? [] : [{ type: 'rect', id: '', row: 0, part, x: 0, width: 1 } as const],
  }));
  const writing = { size: 13, fill: area.theme.secondary };
  return stackedList([
    [0, itemsBlock(area, items, 12)],
    ...milestones.map((text) => [2, paragraph(area, text, writing, { line: LABEL_LINE })] as const),
  ]);
}

/** Distance of an annotation from the line at its start, and the space below it, in pixels. */
const START = 10;
const BELOW = 8;

/** The annotation of a row, at a line as high as it is. */
export function remarkBlock(area: Area, text: string | undefined): Drawn {
  if (!text) return NOTHING_DRAWN;
  const { theme, isMirrored } = area;
  const width = area.width - START;
  const words = paragraph(areaOf(width, area), text, { size: 13, fill: theme.secondary }, { line: 1.3 });
  const line = { x: isMirrored ? area.width - 2 : 0, y: 0, width: 2, height: words.height, fill: theme.axis };
  return { height: words.height + BELOW, content: element('rect', line) + placed(area, words, { left: START, width }) };
}

/** A row: its name, its drawing and its texts. */
export interface ChartRow {
  readonly name: string;
  /** True for a part of the row before it. */
  readonly isPart?: boolean;
  /** True if its bar is thinner, as that of a part. */
  readonly isSub?: boolean;
  /** True for the name of a group, which has no drawing. */
  readonly isHeading?: boolean;
  /** True for the first row after those of a group that is in none: a line is above it. */
  readonly isApart?: boolean;
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  /** Texts by column. */
  readonly cells: readonly string[];
  /** True if the first figure is the reason why there is none. */
  readonly isMissing?: boolean;
  /** Texts below the name. */
  readonly below: readonly string[];
  /** Texts below those, and in a narrow chart below the drawing. */
  readonly under: readonly string[];
  /** The annotations of its datum. */
  readonly remark?: string | undefined;
  /** The marks of its trend. */
  readonly trend?: readonly Mark[] | undefined;
  /** The status, in place of its text in a column. */
  readonly status?: ChipLayout | undefined;
  /** True for a name that is bold: the first and the last step of a waterfall. */
  readonly isStrong?: boolean;
  /** A mark, or a letter, before the name: the key of a part that is drawn apart. */
  readonly key?: Mark | string | undefined;
}

/** A column of texts next to the drawings. */
export interface Column {
  readonly head: string;
  readonly anchor: 'start' | 'end';
  readonly isBold: boolean;
  /** True for smaller texts than those of numbers. */
  readonly isSmall?: boolean;
  /** True for texts that are rather wide than in several lines. */
  readonly isWide?: boolean;
  /** True for the column of the status, which is next to the name in a narrow chart. */
  readonly isStatus?: boolean;
  /** True for the figure at the end of the name in a narrow chart; absent if that is the bold one. */
  readonly isMain?: boolean;
  /** True for a figure that is before the texts below the name in a narrow chart. */
  readonly isLead?: boolean;
  /** True for a column before the drawings. */
  readonly isBefore?: boolean;
  /** True for the column of the trends, which are drawn in place of their texts. */
  readonly isTrend?: boolean;
}

/** Rows on one scale. */
export interface Rows {
  readonly rows: readonly ChartRow[];
  readonly columns: readonly Column[];
  /** True if the heads of the columns are written. */
  readonly hasHeads: boolean;
  /** True if rows have drawings. */
  readonly hasDrawings: boolean;
  /** Width of the chart, in rem, below which these are always below the names. At any width they are if they have no room next to them. */
  readonly narrowBelow?: number;
  /** True if they stay next to the names in a narrow chart, with less space between them. */
  readonly isNarrowBeside?: boolean;
  /** True if the head of the figures states their scale, which is written in a narrow chart too. */
  readonly isScaled?: boolean;
  /** True if all heads are written in a narrow chart too, above the scale. */
  readonly areHeaded?: boolean;
  /** Labels above the drawings, and ticks that run through them. */
  readonly scale: readonly Label[];
  readonly ticks?: readonly Tick[];
  /** Thickness of a bar, and least height of a row. */
  readonly bar: number;
  readonly rowHeight: number;
  /** Style of the marks and labels in the drawings, where it differs from that of their box. */
  readonly style?: Partial<MarkBox> & Partial<Pick<LabelBox, 'inkOf' | 'shift' | 'weights'>>;
  /** Smaller texts, for several lists side by side. */
  readonly isSmall?: boolean;
  /** True if the texts below the names are bold. */
  readonly isBelowBold?: boolean;
  /** Width of the open ends that are beyond the drawings, where these have the whole width. */
  readonly beyond?: number;
}

/** Font and colour of the texts below a name. */
export const belowWriting = ({ theme }: Area, { isBelowBold }: Pick<Rows, 'isBelowBold'>): Writing =>
  isBelowBold ? { size: 13, fill: theme.ink, weight: 600 } : { size: 13, fill: theme.secondary };

const KEY = 20;
const INDENT = 18;

/** Font and colour of heads. */
export const headWriting = ({ theme }: Area): Writing => ({ size: 12, fill: theme.secondary });

/** Font and colour of the name of a row. */
export const nameWriting = (
  area: Area,
  { isPart, isHeading, isStrong }: ChartRow,
  isSmall: boolean | undefined,
): Writing => ({
  size: isSmall && !isHeading ? 13 : 15,
  fill: isPart && !isSmall ? area.theme.secondary : area.theme.ink,
  ...((isHeading || isStrong) && { weight: 650 }),
});

/** Font and colour of a cell of a row. */
export const cellWriting = (
  area: Area,
  { isBold, isSmall: isNote }: Column,
  { isMissing }: ChartRow,
  isSmall: boolean | undefined,
): Writing => ({
  size: isSmall || isNote ? 13 : 15,
  fill: isBold && !isMissing ? area.theme.ink : area.theme.secondary,
  ...(isBold && !isMissing && { weight: 650 }),
});

/** Width before a name: for its key, or for a part. */
export const indentOf = ({ key, isPart }: ChartRow, isSmall: boolean | undefined): number =>
  key !== undefined ? KEY : isPart && !isSmall ? INDENT : 0;

/** The key before the name of a row. */
export function drawRowKey(area: Area, { key }: ChartRow, middle: number, style: Rows['style']): string {
  if (key === undefined) return '';
  if (typeof key === 'string')
    return write(area, key, { x: 0, y: middle + 4.5 }, { size: 13, fill: area.theme.ink, weight: 650 });
  const box = boxIn(area, { left: 0, top: middle - 6, width: 12, height: 12 });
  return drawMarks([key], { ...style, box, theme: area.theme });
}

/** The drawing of a row, as high as the row. */
export function drawRow(area: Area, row: ChartRow, box: Box, { bar, ticks = [], style }: Rows): string {
  const { theme } = area;
  const lines = ticks.map(({ position }) =>
    element('line', { x1: xIn(box, position), x2: xIn(box, position), y1: 0, y2: box.height, stroke: theme.rule }),
  );
  const thickness = row.isSub ? bar * 0.75 : bar;
  return (
    lines.join('') +
    drawMarks(row.marks, { radius: 2, ...style, box, theme, bar: style?.bar ?? thickness }) +
    drawLabels(row.labels, { area, box, ...style })
  );
}
