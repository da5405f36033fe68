import { element } from './element.js';
import { paragraph } from './frame-block.js';
import { NOTHING_DRAWN, areaOf, placed, type Area, type Drawn } from './page-area.js';

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
