import type { Label } from '../../marks/scene.js';
import { PILL, pillMiddle, pillStart, pillWidth } from '../../marks/day-pill.js';
import { mix } from './colour.js';
import { element } from './element.js';
import { isShown, xIn, yIn, type Area, type Box } from './page-area.js';
import { markColour, isTinted } from './paint.js';
import type { Theme } from './theme.js';
import { LABEL_LINE, OPPOSITE_ANCHOR, placedText, type Writing } from './writing.js';

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
function inkOf(label: Label, theme: Theme): string {
  const { role } = label;
  if (isTinted(label)) return mix(markColour(label, theme), theme.ink, 0.8);
  if (role === 'number' || role === 'day') return theme.paper;
  return role === 'tick' || role === 'event' || role === 'note' ? theme.secondary : theme.ink;
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

/** Pixels by which the name of an event is beside its line. */
const EVENT_ASIDE = 3.6;

/** Pixels by which a text is next to its position: the name of an event beside its line, that of a day in the middle of its pill. */
const asideOf = (label: Label, size: number): number => {
  const { role, anchor = 'start' } = label;
  if (role === 'day') return pillMiddle(label) * size;
  return role === 'event' && anchor !== 'middle' ? EVENT_ASIDE * (anchor === 'end' ? -1 : 1) : 0;
};

/** The pill behind the name of a day, which is at `x` in the line that begins at `top`, and its stem. */
function drawPill(
  label: Label,
  { area, box }: LabelBox,
  { x, top, size }: Record<'x' | 'top' | 'size', number>,
): string {
  const { anchor = 'start' } = label;
  const width = pillWidth(label) * size;
  const left = x + pillStart({ ...label, anchor: box.isMirrored ? OPPOSITE_ANCHOR[anchor] : anchor }) * size;
  const [y, bottom, stem] = [PILL.top, PILL.bottom, PILL.stem].map((at) => top + at * size) as [number, number, number];
  const { ink } = area.theme;
  return (
    element('rect', { x: left, y, width, height: bottom - y, rx: (bottom - y) / 2, fill: ink }) +
    element('line', { x1: x, x2: x, y1: bottom, y2: stem, stroke: ink, 'stroke-width': 1.5 })
  );
}

/** Draws a label if the chart has room for it. */
export function drawLabel(label: Label, at: LabelBox): string {
  const { area, box } = at;
  if (!isShown(area, label)) return '';
  const { text, strong, line, leader, role } = label;
  const anchor = role === 'day' ? 'middle' : (label.anchor ?? 'start');
  const [along, down] = (role !== 'number' && at.shift) || [0, 0];
  const writing = writingOf(label, at);
  const { size } = writing;
  const x = xIn(box, label.x);
  const top = yIn(box, label.y);
  const y = top + (line === undefined ? (at.isCentred ? size * 0.35 : 0) : (line + 0.8) * LABEL_LINE * size) + down;
  const aside = along + asideOf(label, size);
  const moved = box.isMirrored ? x - aside : x + aside;
  const drawn = placedText(
    text,
    { x: moved, y, anchor: box.isMirrored ? OPPOSITE_ANCHOR[anchor] : anchor, strong },
    writing,
  );
  if (role === 'day') return drawPill(label, at, { x, top: top + (line ?? 0) * LABEL_LINE * size, size }) + drawn;
  const bottom = top + ((line ?? 0) + 1) * LABEL_LINE * size;
  const stem = leader ? element('line', { x1: x, x2: x, y1: top, y2: bottom, stroke: area.theme.axis }) : '';
  if (role !== 'number') return drawn + stem;
  const cy = top + ((line ?? 0) + 0.5) * LABEL_LINE * size;
  return stem + element('circle', { cx: x, cy, r: 8, fill: area.theme.axis }) + drawn;
}

/** Draws all labels of a box for which there is room. */
export const drawLabels = (labels: readonly Label[], at: LabelBox): string =>
  labels.map((label) => drawLabel(label, at)).join('');
