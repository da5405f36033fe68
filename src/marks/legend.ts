import type { LegendKey, LegendWords } from '../words/chart-words.js';
import type { Certainty, Mark, MarkBase, Rect, RuleRole, Run, Tone } from './mark.js';
import type { Scene } from './scene.js';

/** One entry of a legend: the meaning of a kind of mark, and a sample of it in its own box. */
export interface LegendItem {
  readonly key: LegendKey;
  readonly text: string;
  readonly marks: readonly Mark[];
}

const CERTAINTY_KEYS: Partial<Record<Certainty, LegendKey>> = {
  least: 'at-least',
  most: 'at-most',
  about: 'about',
  range: 'range',
};
const ROLE_KEYS: Partial<Record<RuleRole, LegendKey>> = {
  target: 'target',
  interval: 'interval',
  milestone: 'milestone',
  baseline: 'baseline',
  break: 'break',
  change: 'change',
  expected: 'pace',
};

const TONE_KEYS: Partial<Record<Tone, LegendKey>> = { beyond: 'past', zone: 'zone', rough: 'rough' };

/** Adds the legend keys that a mark needs. The dotted line of a row of one figure needs none: words next to it name what is missing, a figure or a target. */
function addKeysOf(
  mark: Mark,
  { box, find }: Pick<Scene, 'box' | 'find'>,
  add: (key: LegendKey | undefined) => void,
): void {
  const { type, status, certainty, tone } = mark;
  if (status) add(status);
  // The dashed line of a target that is not exact has the same key as that of an exact one. That to a bound has the key of its point.
  if (certainty && type !== 'rule' && type !== 'run') add(CERTAINTY_KEYS[certainty]);
  if (tone) add(TONE_KEYS[tone]);
  if (type === 'rect') {
    if (tone === 'hatched' && mark.grows === 'start') add('back');
    if (mark.cut) add('cut');
  } else if (type === 'rule') {
    // A target with its own tone has a name at its line or a key above the plot.
    if (tone !== 'target') add(ROLE_KEYS[mark.role]);
    if (mark.role === 'missing' && !(box === 'rows' && find === 'row')) add('missing');
  } else if (type === 'run') {
    if (mark.shape === 'area') add('band');
  } else if (type === 'dot' && mark.shape === 'triangle') add('pace');
}

const at = { id: '', row: 0 };
const bar = { type: 'rect', ...at, x: 0, width: 0.6 } as const;
const upright = { type: 'rule', ...at, x1: 0.5, x2: 0.5, y1: 0, y2: 1 } as const;

const point = { type: 'dot', ...at, x: 0.5, y: 0.5 } as const;

/** The samples of bounds and statuses, if they are points alone. */
const POINTS: Partial<Record<LegendKey, readonly Mark[]>> = {
  'at-least': [{ ...point, y: 0.85, certainty: 'least' }],
  'at-most': [{ ...point, y: 0.15, certainty: 'most' }],
  partial: [{ ...point, status: 'partial' }],
  provisional: [{ ...point, status: 'provisional' }],
  estimated: [{ ...point, status: 'estimated' }],
  unreliable: [{ ...point, status: 'unreliable' }],
  planned: [{ ...point, status: 'planned', shape: 'diamond' }],
};

const across = Float64Array.of(0, 1);
const level = (y: number): Float64Array => Float64Array.of(y, y);
const line: Run = { type: 'run', shape: 'line', ...at, d: 'M0 50H100', xs: across, ys: level(0.5) };

/** A sample of the band of intervals around a line. */
export const band: Run = { ...line, shape: 'area', d: 'M0 0H100V100H0Z' };

/** A sample of each kind of mark, in a box of 28 by 12 pixels, or 12 by 12 if it is narrow. */
const SAMPLES: Record<LegendKey, readonly Mark[]> = {
  missing: [{ ...upright, role: 'missing', x1: 0, x2: 1, y1: 0.5, y2: 0.5 }],
  // Wide enough with the slices of its end, which are 21 pixels wide.
  'at-least': [{ ...bar, width: 0.2, certainty: 'least' }],
  'at-most': [{ ...bar, width: 0.9, certainty: 'most' }],
  about: [{ ...bar, certainty: 'about' }],
  range: [
    { ...bar, width: 0.5 },
    { ...bar, x: 0.5, width: 0.4, certainty: 'range' },
  ],
  band: [band, line],
  interval: [{ ...upright, role: 'interval', x1: 0.15, x2: 0.85, y1: 0.5, y2: 0.5, ends: 'caps' }],
  target: [{ ...upright, role: 'target' }],
  total: [{ ...upright, role: 'target' }],
  'target-or-total': [{ ...upright, role: 'target' }],
  // The part after the target line. Alone, it would be the sample of a provisional figure.
  past: [
    { ...bar, width: 0.5 },
    { ...bar, x: 0.5, width: 0.4, tone: 'beyond' },
    { ...upright, role: 'target', y1: -0.15, y2: 1.15 },
  ],
  zone: [{ ...bar, x: 0, width: 1, tone: 'zone' }],
  rough: [{ ...bar, width: 0.9, tone: 'rough' }],
  // A triangle is drawn below its position, so that the position is above the box.
  pace: [{ type: 'dot', ...at, x: 0.5, y: -0.45, shape: 'triangle' }],
  milestone: [{ ...upright, role: 'milestone', y1: -0.4 }],
  baseline: [{ ...upright, role: 'baseline' }],
  cut: [{ ...bar, width: 0.2, cut: true }],
  back: [{ ...bar, width: 0.9, tone: 'hatched', grows: 'start' }],
  partial: [{ ...bar, width: 0.9, status: 'partial' }],
  break: [{ ...upright, role: 'break' }],
  change: [
    { ...upright, role: 'change', x1: 0.85, x2: 0.1, y1: 0.5, y2: 0.5, ends: 'head' },
    { type: 'dot', ...at, x: 0.85, y: 0.5, shape: 'ring' },
  ],
  provisional: [{ ...bar, width: 0.9, status: 'provisional' }],
  estimated: [{ ...bar, width: 0.9, status: 'estimated' }],
  forecast: [{ ...bar, width: 0.9, status: 'forecast' }],
  unreliable: [{ ...bar, width: 0.9, status: 'unreliable' }],
  planned: [{ ...bar, width: 0.9, status: 'planned' }],
};

/** True for a sample of points and upright lines alone, which needs no more room than one of them. */
export const isNarrowSample = ({ marks }: Pick<LegendItem, 'marks'>): boolean =>
  marks.every((mark) => mark.type === 'dot' || (mark.type === 'rule' && mark.x1 === mark.x2));

/** A sample of a line, for the key of its series. */
export const lineSample = (place: Pick<MarkBase, 'series' | 'tone' | 'status'>): Run => ({ ...line, ...place });

/** A sample of a rectangle, for the key of its series. */
export const rectSample = (place: Pick<MarkBase, 'series' | 'step' | 'tone'>): Rect => ({ ...bar, ...place, width: 1 });

/** The key of a mark that is drawn apart from its row: a rectangle in its fill, or the same point. */
export const keyMark = (mark: Mark): Mark => {
  const { id, row, series, part, tone, status } = mark;
  if (mark.type === 'dot') return { ...mark, x: 0.5, y: 0.5 };
  return { type: 'rect', id, row, series, part, tone, ...(status === 'planned' && { status }), x: 0, width: 1 };
};

/** The keys of rows whose marks are drawn apart, in a table of so many rows. A row of which only the parts are drawn has the key of the first of them. */
export function rowKeyMarks(marks: readonly Mark[], length: number, isPart: (row: number) => boolean) {
  const keys = new Map<number, Mark>();
  for (const mark of marks) if (!keys.has(mark.row)) keys.set(mark.row, keyMark(mark));
  let first: Mark | undefined;
  for (let row = length - 1; row >= 0; row--) {
    const key = keys.get(row) ?? first;
    if (key && !isPart(row)) keys.set(row, key);
    first = isPart(row) ? key : undefined;
  }
  return keys;
}

/** The sample of a status of a layer: some of the layer without it, and next to it some with it. */
const layerSample = ({ status, series, tone }: Mark): readonly Mark[] =>
  [undefined, status].map((shown, index) => {
    const d = `M${index * 50} 0H${index * 50 + 50}V100H${index * 50}Z`;
    return { ...band, shape: 'layer', d, series, tone, ...(shown && { status: shown }) };
  });

/** The legend of some scenes: an entry for each kind of mark that needs one, in the order of first appearance. */
export function legendOf(scenes: readonly Scene[], words: LegendWords): readonly LegendItem[] {
  const [keys, points, others] = [new Set<LegendKey>(), new Set<LegendKey>(), new Set<LegendKey>()];
  const layers = new Map<LegendKey, Mark>();
  const stepped = new Set<Mark['status']>();
  const adderTo = (samples: Set<LegendKey>) => (key: LegendKey | undefined) => {
    if (key) for (const set of [keys, samples]) set.add(key);
  };
  const [addPoint, addOther] = [adderTo(points), adderTo(others)];
  // Ten thousand waffles have a million marks.
  for (const scene of scenes) {
    const { marks, across = [] } = scene;
    for (const mark of across.length ? [...marks, ...across] : marks) {
      const { type, step, status } = mark;
      addKeysOf(mark, scene, type === 'dot' ? addPoint : addOther);
      if (type === 'run' && mark.shape === 'layer' && status) layers.set(status, mark);
      if (step !== undefined) stepped.add(status);
    }
  }
  // A band and a whisker are both intervals.
  if (keys.has('band')) keys.delete('interval');
  return Array.from(keys, (key) => {
    const layer = layers.get(key);
    const sample = layer ? layerSample(layer) : (points.has(key) && !others.has(key) && POINTS[key]) || SAMPLES[key];
    // The status of a cell is an outline of its colour.
    const isStepped = ({ status }: Mark): boolean => !!status && stepped.has(status);
    return {
      key,
      text: words.legendKey(key),
      marks: sample.map((mark) => (isStepped(mark) ? { ...mark, step: 2 } : mark)),
    };
  });
}
