import type { ProgressRow } from '../../progress/layout.js';
import { stackedList, paragraph } from './frame-block.js';
import { itemsBlock } from './legend-block.js';
import type { Area, Drawn } from './page-area.js';
import { LABEL_LINE } from './writing.js';

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
