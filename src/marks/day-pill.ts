import type { Label } from './scene.js';
import { BOLD, textWidth } from './text-width.js';

/** The pill behind the name of a day, in ems of its text from the top of its line: its edges, the end of its stem, and the space at each side of the text. */
export const PILL = { top: -0.1, bottom: 1.4, stem: 1.9, space: 0.6 };

/** Line of a name whose stem ends at the position of its label. */
export const LINE_ABOVE = -PILL.stem / 1.25;

/** Width of a pill in ems of its text. As nothing is measured, it is that which the text is estimated to have. */
export const pillWidth = ({ text, strong = '' }: Pick<Label, 'text' | 'strong'>): number =>
  Math.round((textWidth(text) + BOLD * textWidth(strong) + 2 * PILL.space) * 100) / 100;

/** Where the pill of a label begins, in ems from its position. */
export const pillStart = (label: Label): number =>
  ({ start: 0, middle: -pillWidth(label) / 2, end: -pillWidth(label) })[label.anchor ?? 'start'];

/** The middle of the pill of a label, in ems from its position: that of its text, whose estimated width is that of no font. */
export const pillMiddle = (label: Label): number => pillStart(label) + pillWidth(label) / 2;
