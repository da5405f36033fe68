import { chipBlock, chipWidth } from './chip-block.js';
import { translated } from './element.js';
import { stacked } from './frame-block.js';
import { NOTHING_DRAWN, areaOf, boxIn, placed, type Area, type Drawn } from './page-area.js';
import {
  belowWriting,
  cellWriting,
  drawRow,
  indentOf,
  drawRowKey,
  nameWriting,
  type ChartRow,
  type Rows,
} from './row-parts.js';
import {
  LABEL_LINE,
  widestOf,
  widestWord,
  measuredWidth,
  balanced,
  wrapped,
  writeLines,
  type Writing,
} from './writing.js';

/** Space before a figure at the end of a name. */
export const SPACE = 8;
/** Height of a status, in pixels. */
const CHIP = 19;

/** The figures at the end of the name of a row, their lines, and the width that they take. */
interface Figures {
  readonly width: number;
  readonly lines: number;
  readonly content: string;
  /** Indexes of the columns that are written. */
  readonly written: readonly number[];
}

/** All figures of a row in their columns, or, where these have no room, the bold one. */
function figuresOf(area: Area, row: ChartRow, { columns, isSmall }: Rows, widths: readonly number[]): Figures {
  const main = columns.findIndex(({ isMain }) => isMain);
  const strong = main < 0 ? columns.findIndex(({ isBold }) => isBold) : main;
  // Without a figure, a time is in its place.
  const bold = row.cells[strong]
    ? strong
    : columns.findIndex(({ isSmall: isNote }, index) => isNote && row.cells[index]);
  const written = widths.length ? columns.map((_, index) => index) : bold < 0 ? [] : [bold];
  let [left, lines, content] = [area.width, 0, ''];
  for (const index of [...written].reverse()) {
    const column = columns[index];
    const text = row.cells[index] ?? '';
    if (!column || column.isStatus) continue;
    const writing = cellWriting(area, column, row, isSmall);
    // A number is not broken.
    const usual = Math.max(area.width * (column.isSmall ? 0.65 : 0.5), widestWord(area, text, writing));
    const texts = wrapped(area, text, widths[index] ?? Math.min(area.width, usual), writing);
    content += writeLines(area, texts, { x: left, y: 0, anchor: 'end', line: LABEL_LINE }, writing);
    lines = Math.max(lines, texts.length);
    left -= SPACE + (widths[index] ?? widestOf(area, texts, writing));
  }
  return { width: area.width - left, lines, content, written };
}

/** The texts below the name, those of the lead before them, and the figures below the drawing. */
function textsOf(row: ChartRow, { columns, hasHeads }: Rows, written: readonly number[]) {
  const leads: string[] = [];
  const others: string[] = [];
  columns.forEach(({ head, isLead }, index) => {
    const text = row.cells[index];
    if (written.includes(index) || !text || text === row.status?.text) return;
    if (isLead) leads.push(text);
    else others.push(hasHeads ? `${head}: ${text}` : text);
  });
  const [first, ...more] = row.below;
  return { below: [[...leads, ...(first ? [first] : [])].join(', '), ...more].filter(Boolean), others };
}

/** Texts below each other, each wrapped, `inset` pixels from the start of their area. */
function notesBlock(area: Area, texts: readonly string[], inset: number, writing: Writing): Drawn {
  const lines = texts.flatMap((text) => wrapped(area, text, area.width - inset, writing));
  return {
    height: lines.length * writing.size * LABEL_LINE,
    content: writeLines(area, lines, { x: inset, y: 0, line: LABEL_LINE }, writing),
  };
}

/** Height of a drawing: of a thick bar with its labels in it and the line that it may cross, or of a bar, and of the labels below it. */
const heightOf = ({ marks, labels }: ChartRow, { style }: Rows): number =>
  style?.bar ? style.bar + (marks.some(({ type }) => type === 'rule') ? 8 : 4) : labels.length ? 40 : 24;

/** A row with its drawing below its name and figures, whose columns have `widths`; without these only the first figure is above the drawing. */
export function narrowRow(area: Area, row: ChartRow, spec: Rows, widths: readonly number[]): Drawn {
  const { isSmall } = spec;
  const name = nameWriting(area, row, isSmall);
  const indent = indentOf(row, isSmall);
  const figures = figuresOf(area, row, spec, widths);
  const chip = chipWidth(area, row.status);
  // The figures are below a name with a word that has no room next to them, and with a status below one that is not in one line.
  const withChip = figures.width + (chip ? chip + SPACE : 0);
  const isBeside = !!chip && withChip <= area.width;
  const taken = isBeside ? withChip : figures.width;
  const least = isBeside ? measuredWidth(area, row.name, name) : widestWord(area, row.name, name);
  const isApart = least > area.width - taken - indent;
  const names = balanced(area, row.name, area.width - (isApart ? 0 : taken) - indent, name);
  const inset = row.key === undefined ? 0 : indent;
  const { below, others } = textsOf(row, spec, figures.written);
  const step = name.size * LABEL_LINE;
  const top = isApart ? names.length * step : 0;
  const height = Math.max(names.length * step, top + Math.max(figures.lines, isBeside ? 1 : 0) * step);
  const box = boxIn(area, { left: 0, top: 0, width: area.width - (spec.beyond ?? 0), height: heightOf(row, spec) });
  const drawing = spec.hasDrawings && !row.isHeading ? drawRow(area, row, box, spec) : '';
  const chipPlace = { left: area.width - figures.width - chip, width: chip, top: top + (step - CHIP) / 2 };
  const content =
    drawRowKey(area, row, step / 2, spec.style) +
    writeLines(area, names, { x: indent, y: 0, line: LABEL_LINE }, name) +
    translated(figures.content, 0, top) +
    (isBeside && row.status ? placed(area, chipBlock(areaOf(chip, area), row.status), chipPlace) : '');
  return stacked(
    [0, { height, content }],
    [0, notesBlock(area, below, inset, belowWriting(area, spec))],
    [isBeside ? 2 : 0, drawing ? { height: box.height, content: drawing } : NOTHING_DRAWN],
    [
      2,
      notesBlock(area, [...row.under, ...(others.length ? [others.join(' · ')] : [])], inset, belowWriting(area, {})),
    ],
    [4, row.status && !isBeside ? chipBlock(area, row.status) : NOTHING_DRAWN],
  );
}
