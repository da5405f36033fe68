import { element, moved } from './element.js';
import { paragraph } from './frame-block.js';
import { NOTHING_DRAWN, areaOf, type Area, type Drawn } from './page-area.js';

/** Distance of an annotation from the line at its start, and the space below it, in pixels. */
const START = 10;
const BELOW = 8;

/** The annotation of a row, at a line as high as it is. */
export function remarkBlock(area: Area, text: string | undefined): Drawn {
  if (!text) return NOTHING_DRAWN;
  const { theme, width, isMirrored } = area;
  const inner = areaOf(width - START, theme, isMirrored);
  const { height, content } = paragraph(inner, text, { size: 13, fill: theme.secondary }, { line: 1.3 });
  const x = isMirrored ? width - 2 : 0;
  return {
    height: height + BELOW,
    content:
      element('rect', { x, y: 0, width: 2, height, fill: theme.axis }) + moved(content, isMirrored ? 0 : START, 0),
  };
}
