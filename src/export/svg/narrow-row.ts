import { chipBlock } from './chip-block.js';
import { stacked } from './frame-block.js';
import { NOTHING_DRAWN, boxIn, type Area, type Drawn } from './page-area.js';
import { LINE, cellWriting, drawingOf, indentOf, keyOf, nameWriting, type Row, type Rows } from './row-parts.js';
import { widthOf, wrapped, writeLines } from './writing.js';

/** A row with its drawing below its name and first figure, and its other figures below that. */
export function narrowRow(area: Area, row: Row, spec: Rows): Drawn {
  const { columns, isSmall, hasHeads } = spec;
  const name = nameWriting(area, row, isSmall);
  const first = columns.findIndex(({ isBold }) => isBold);
  const bold = columns[first];
  const figure = bold && cellWriting(area, bold, row, isSmall);
  const figures = figure ? wrapped(row.cells[first] ?? '', area.width * 0.5, figure) : [];
  const indent = indentOf(row, isSmall);
  const taken = figure ? Math.max(0, ...figures.map((text) => widthOf(text, figure))) + 8 : 0;
  const names = wrapped(row.name, area.width - taken - indent, name);
  const others = columns.flatMap(({ head }, index) => {
    const text = row.cells[index];
    return index === first || !text || text === row.status?.text ? [] : [hasHeads ? `${head}: ${text}` : text];
  });
  const note = { size: 13, fill: area.theme.secondary };
  const below = [...row.below, ...(others.length ? [others.join(' · ')] : [])].flatMap((text) =>
    wrapped(text, area.width, note),
  );
  const lines = Math.max(names.length, figures.length);
  const height = lines * name.size * LINE;
  const box = boxIn(area, { left: 0, top: 0, width: area.width, height: Math.max(24, row.labels.length ? 40 : 0) });
  const drawing = spec.hasDrawings && !row.isHeading ? drawingOf(area, row, box, spec) : '';
  return stacked([
    [
      0,
      {
        height,
        content:
          keyOf(area, row, (name.size * LINE) / 2, spec.style) +
          writeLines(area, names, { x: indent, y: 0, line: LINE }, name) +
          (figure ? writeLines(area, figures, { x: area.width, y: 0, anchor: 'end', line: LINE }, figure) : ''),
      },
    ],
    [0, drawing ? { height: box.height, content: drawing } : NOTHING_DRAWN],
    [
      2,
      { height: below.length * note.size * LINE, content: writeLines(area, below, { x: 0, y: 0, line: LINE }, note) },
    ],
    [4, row.status ? chipBlock(area, row.status) : NOTHING_DRAWN],
  ]);
}
