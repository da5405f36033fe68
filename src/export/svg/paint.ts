import { isBoundDot } from '../../marks/shapes.js';
import type { Dot, Mark, MarkStatus, Rule, RuleRole, Run } from '../../marks/mark.js';
import type { Label } from '../../marks/scene.js';
import { inkOn, mix } from './colour.js';
import type { Attributes } from './element.js';
import type { Theme } from './theme.js';

/** Shares of the accent in the steps of a scale of colours, from the palest; as in the style sheet of marks. */
const STEPS = [0.08, 0.22, 0.36, 0.51, 0.66, 0.82, 1];

/** The colour of a mark before its status: that of its series, part or step, grey for an earlier one, or the accent. */
export function markColour(
  { series, part, step, tone, muted }: Pick<Mark, 'series' | 'part' | 'step' | 'tone' | 'muted'>,
  theme: Theme,
): string {
  if (muted) return mix(theme.past, theme.paper, 0.65);
  if (tone === 'past') return theme.past;
  if (step !== undefined) return mix(theme.accent, theme.paper, STEPS[step] ?? 1);
  if (series !== undefined) return theme.series[series % 6] ?? theme.accent;
  if (part !== undefined) return theme.parts[part % theme.parts.length] ?? theme.accent;
  return theme.accent;
}

/** The fill and stroke of a status. Undefined for one that is drawn as an exact figure. */
function statusPaint({ status }: Mark, base: string, { paper }: Theme): Attributes | undefined {
  const [light, open] = [
    { fill: mix(base, paper, 0.54), stroke: base },
    { fill: paper, stroke: base, 'stroke-width': 1.5 },
  ];
  switch (status) {
    case 'estimated':
      return { ...light, 'stroke-width': 1.5, 'stroke-dasharray': '2 3' };
    case 'provisional':
    case 'unreliable':
      return light;
    case 'forecast':
      return { ...open, 'stroke-dasharray': '2 3' };
    case 'partial':
    case 'planned':
      return { ...open, 'stroke-dasharray': '4 3' };
    case undefined:
      return undefined;
  }
}

/** The fill and stroke of a surface: a rectangle, a sector or an area. */
export function surfacePaint(mark: Mark, theme: Theme): Attributes {
  const { tone, certainty } = mark;
  const { paper, track, axis } = theme;
  const base = markColour(mark, theme);
  const status = statusPaint(mark, base, theme);
  // A cell keeps its step of colour, which is its figure.
  if (mark.step !== undefined && status) return { ...status, fill: base, stroke: theme.ink, 'stroke-width': 1.5 };
  // Pale steps have an outline, so that they differ from the paper.
  if (mark.step !== undefined && mark.step < 2) return { fill: base, stroke: mix(theme.accent, paper, 0.45) };
  if (mark.type === 'rect' && mark.range !== undefined) return { fill: theme.ranges[mark.range] ?? track };
  if (tone === 'missing') return { fill: 'none', stroke: axis, 'stroke-dasharray': '2 2' };
  if (tone === 'hatched') return { fill: paper, stroke: base, 'stroke-width': 1.5 };
  if (status) return status;
  if (tone === 'track' || tone === 'zone' || tone === 'span') return { fill: track };
  if (certainty === 'most' || certainty === 'range') return { fill: mix(base, paper, 0.3), stroke: base };
  if (tone === 'soft' || tone === 'beyond') return { fill: mix(base, paper, 0.54), stroke: base };
  return { fill: base };
}

/** The colour, width and dashes of lines by their role. A line without a colour has that of its mark. */
const LINES: Readonly<
  Record<RuleRole, { readonly colour?: 'ink' | 'axis' | 'rule'; readonly width?: number; readonly dashes?: string }>
> = {
  zero: { colour: 'axis' },
  baseline: { colour: 'axis' },
  connector: { colour: 'axis' },
  annotation: { colour: 'axis' },
  grid: { colour: 'rule' },
  target: { colour: 'ink', width: 2 },
  milestone: { colour: 'ink', width: 2 },
  benchmark: { colour: 'ink', dashes: '2 3' },
  missing: { colour: 'axis', width: 2, dashes: '0.1 6' },
  event: { colour: 'axis', dashes: '2 3' },
  break: { colour: 'axis', dashes: '2 3' },
  cut: { colour: 'axis', dashes: '2 3' },
  interval: { colour: 'ink', width: 1.5 },
  expected: { colour: 'ink', width: 1.5, dashes: '5 4' },
  'as-of': { colour: 'ink', width: 1.5 },
  since: { width: 2 },
  change: { width: 2 },
};

/** The stroke of a straight line. */
export function rulePaint(rule: Rule, theme: Theme): Attributes {
  const { role, tone, certainty = 'exact' } = rule;
  const isTarget = role === 'target' || tone === 'target';
  const { colour, width = 1, dashes } = LINES[isTarget ? 'target' : role];
  const isInexact = isTarget && certainty !== 'exact';
  return {
    stroke: colour && !(role === 'expected' && tone === 'past') ? theme[colour] : markColour(rule, theme),
    'stroke-width': isInexact ? 1.5 : width,
    'stroke-dasharray': isInexact ? '4 3' : dashes,
    'stroke-linecap': role === 'missing' ? 'round' : undefined,
  };
}

/** The fill and stroke of a point. */
export function dotPaint(dot: Dot, theme: Theme): Attributes {
  const { paper, ink, past } = theme;
  if (isBoundDot(dot)) return { fill: paper, stroke: markColour(dot, theme), 'stroke-width': 2 };
  switch (dot.shape) {
    case 'triangle':
      return { fill: ink, stroke: paper };
    case 'diamond':
      if (dot.solid) return { fill: markColour(dot, theme), stroke: markColour(dot, theme), 'stroke-width': 2 };
      if (dot.status) return { fill: paper, stroke: markColour(dot, theme), 'stroke-width': 1.5 };
      return { fill: paper, stroke: dot.tone === 'past' ? past : ink, 'stroke-width': 2 };
    case 'ring':
      return { fill: paper, stroke: markColour(dot, theme), 'stroke-width': 1.5 };
    default: {
      const base = markColour(dot, theme);
      const fill = statusPaint(dot, base, theme)?.['fill'] ?? base;
      return fill === paper ? { fill, stroke: base, 'stroke-width': 1.5 } : { fill, stroke: paper, 'stroke-width': 2 };
    }
  }
}

/** The fill of a layer: that of its status, or set apart by a line of paper. Below a single line it is light. */
function layerPaint(run: Run, base: string, theme: Theme): Attributes {
  const { tone, status } = run;
  const { paper } = theme;
  if (tone !== 'soft') return statusPaint(run, base, theme) ?? { fill: base, stroke: paper, 'stroke-width': 1.5 };
  const isOpen = status === 'forecast' || status === 'partial';
  return { fill: mix(base, paper, isOpen ? 0.07 : status ? 0.16 : 0.32) };
}

/** Dashes of the lines of statuses. */
const DASHES: Partial<Record<MarkStatus, string>> = { forecast: '2 3', estimated: '2 3', partial: '4 3' };

/** The stroke or fill of a run. */
export function runPaint(run: Run, theme: Theme): Attributes {
  const { tone, shape, status, certainty } = run;
  const base = markColour(run, theme);
  if (shape === 'columns') return surfacePaint(run, theme);
  if (shape === 'area') return { fill: base, 'fill-opacity': 0.18 };
  if (shape === 'layer') return layerPaint(run, base, theme);
  const isInk = tone === 'benchmark' || tone === 'target';
  return {
    fill: 'none',
    stroke: isInk ? theme.ink : base,
    'stroke-width': tone === 'past' || tone === 'benchmark' || certainty ? 1.5 : 2,
    'stroke-dasharray': tone === 'benchmark' ? '5 3' : certainty ? '4 3' : status && DASHES[status],
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
  };
}

/** True for a label in the colour of its series or part. */
export const isTinted = ({ series, part }: Label): boolean => series !== undefined || part !== undefined;

/** The ink of labels on the surfaces of their rows. Undefined for one that has no colour of a series or part, or whose row has no surface. */
export const inkOver =
  (marks: readonly Mark[], theme: Theme) =>
  (label: Label): string | undefined => {
    const under = isTinted(label)
      ? marks.find(({ type, row }) => (type === 'rect' || type === 'arc') && row === label.row)
      : undefined;
    if (!under) return undefined;
    const { fill } = surfacePaint(under, theme);
    return inkOn(typeof fill === 'string' && fill.startsWith('#') ? fill : theme.paper);
  };
