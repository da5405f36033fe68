import type { Label } from '../../marks/scene.js';
import { mix } from './colour.js';
import { element } from './element.js';
import { isShown, xIn, yIn, type Area, type Box } from './page-area.js';
import { baseOf } from './paint.js';
import type { Theme } from './theme.js';
import { OPPOSITE_ANCHOR, textAt, type Writing } from './writing.js';

/** Height of a line of a label in font sizes. */
const LINE_HEIGHT = 1.25;

/** Fonts, colours and places of the labels of a box. */
export interface LabelBox {
  readonly area: Area;
  readonly box: Box;
  /** Font sizes of roles, in pixels. 12 for those that have none. */
  readonly sizes?: Partial<Record<Label['role'], number>>;
  /** Pixels by which all texts are moved, from their start and down. */
  readonly shift?: readonly [number, number];
  /** Colour of a text that is on a fill; a darker tone of the fill if absent. */
  readonly inkOf?: (label: Label) => string | undefined;
  /** Weights of roles. */
  readonly weights?: Partial<Record<Label['role'], number>>;
  /** True if a text is centred on its height. */
  readonly isCentred?: boolean;
  /** True if values and notes have a halo. */
  readonly hasHalo?: boolean;
}

const SIZES: Partial<Record<Label['role'], number>> = { name: 13, number: 11 };
const WEIGHTS: Partial<Record<Label['role'], number>> = { value: 650, number: 650 };

/** The colour of a label: that of its series or part, secondary for ticks and notes, or that of the text. */
function inkOf({ series, part, role }: Label, theme: Theme): string {
  if (series !== undefined || part !== undefined) return mix(baseOf({ series, part }, theme), theme.ink, 0.8);
  if (role === 'number') return theme.paper;
  return role === 'tick' || role === 'event' || role === 'unit' || role === 'note' ? theme.secondary : theme.ink;
}

/** Font and colour of a label in its box. */
function writingOf(label: Label, { area, sizes, weights, inkOf: own, hasHalo }: LabelBox): Writing {
  const { role } = label;
  const weight = weights?.[role] ?? WEIGHTS[role];
  return {
    size: sizes?.[role] ?? SIZES[role] ?? 12,
    fill: own?.(label) ?? inkOf(label, area.theme),
    ...(weight && { weight }),
    ...(hasHalo && (role === 'value' || role === 'note') && { halo: area.theme.paper }),
  };
}

/** Draws a label if the chart has room for it. */
export function drawLabel(label: Label, at: LabelBox): string {
  const { area, box } = at;
  if (!isShown(area, label)) return '';
  const { text, strong, anchor = 'start', line, leader, role } = label;
  const [along, down] = (role !== 'number' && at.shift) || [0, 0];
  const writing = writingOf(label, at);
  const { size } = writing;
  const x = xIn(box, label.x);
  const top = yIn(box, label.y);
  const y = top + (line === undefined ? (at.isCentred ? size * 0.35 : 0) : (line + 0.8) * LINE_HEIGHT * size) + down;
  // The name of an event is next to its line.
  const aside = along + (role === 'event' ? (anchor === 'end' ? -3.6 : 3.6) : 0);
  const moved = box.isMirrored ? x - aside : x + aside;
  const drawn = textAt(
    text,
    { x: moved, y, anchor: box.isMirrored ? OPPOSITE_ANCHOR[anchor] : anchor, strong },
    writing,
  );
  if (role === 'number') {
    const cy = top + ((line ?? 0) + 0.5) * LINE_HEIGHT * size;
    return element('circle', { cx: x, cy, r: 8, fill: area.theme.axis }) + drawn;
  }
  const bottom = top + ((line ?? 0) + 1) * LINE_HEIGHT * size;
  return leader ? drawn + element('line', { x1: x, x2: x, y1: top, y2: bottom, stroke: area.theme.axis }) : drawn;
}

/** Draws all labels of a box for which there is room. */
export const drawLabels = (labels: readonly Label[], at: LabelBox): string =>
  labels.map((label) => drawLabel(label, at)).join('');
