import type { ProgressColumn, ProgressLayout, ProgressRow } from '../../progress/layout.js';
import { chipBlock, chipWidth } from './chip-block.js';
import { paragraph, stacked } from './frame-block.js';
import { drawLabels } from './labels.js';
import { drawMarks } from './marks.js';
import { NOTHING_DRAWN, areaOf, boxIn, placed, type Area, type Drawn } from './page-area.js';
import { remarkBlock } from './remark-block.js';
import { stepsBlock } from './steps-block.js';
import { widthOf, write } from './writing.js';

/** The figure of a measure, with what belongs to it next to it if there is room, else below it, and its status at the end of the line. */
function figureBlock(area: Area, row: ProgressRow, textOf: (kind: ProgressColumn) => string): Drawn {
  const { ink, secondary } = area.theme;
  const value = textOf('value');
  const large = row.hasValue ? { size: 24, fill: ink, weight: 650 } : { size: 15, fill: secondary };
  const others = (['detail', 'interval', 'share', 'gap'] as const).map(textOf).filter(Boolean).join(' · ');
  const small = { size: 15, fill: secondary };
  const width = chipWidth(area, row.status);
  const chip = row.status ? chipBlock(areaOf(width, area), row.status) : NOTHING_DRAWN;
  const start = widthOf(area, value, large) + 12;
  const end = area.width - width;
  if (start + widthOf(area, others, small) > end - 12)
    return stacked(
      [0, paragraph(area, value, large, { line: 1.15 })],
      [2, paragraph(area, others, small)],
      [6, { ...chip, content: placed(area, chip, { left: 0, width }) }],
    );
  return {
    height: 28,
    content:
      write(area, value, { x: 0, y: 22 }, large) +
      write(area, others, { x: start, y: 22 }, small) +
      placed(area, chip, { left: end, width, top: 5 }),
  };
}

/** A single measure: its words above a bar of full width, and its parts and milestones below it. */
export function singleBlock(area: Area, layout: ProgressLayout): Drawn {
  const { ink, secondary } = area.theme;
  const { table, scenes, isTitled, form } = layout;
  const row = table.row(0);
  const textOf = (kind: ProgressColumn): string =>
    row.cells[table.columns.findIndex((column) => column.kind === kind)] ?? '';
  const [scene] = scenes;
  const height = scene?.labels.length ? 40 : 24;
  const box = boxIn(area, { left: 0, top: 0, width: area.width, height }, scene);
  const labels = scene?.labels.filter(({ row: at }) => at !== undefined) ?? [];
  const bar = form === 'bullet' ? 8 : 12;
  const drawing = scene
    ? {
        height,
        content: drawMarks(scene.marks, { box, theme: area.theme, bar, radius: 2 }) + drawLabels(labels, { area, box }),
      }
    : NOTHING_DRAWN;
  const [section] = table.sections;
  return stacked(
    [0, section?.name ? paragraph(area, section.name, { size: 13, fill: secondary }) : NOTHING_DRAWN],
    [0, isTitled ? NOTHING_DRAWN : paragraph(area, row.name, { size: 15, fill: ink })],
    [4, figureBlock(area, row, textOf)],
    [6, drawing],
    [6, stepsBlock(area, row)],
    [6, remarkBlock(area, table.remarkHead && row.remark)],
  );
}
