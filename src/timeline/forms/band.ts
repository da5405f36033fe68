import type { Mark, Rect, Share } from '../../marks/mark.js';
import { nameStrips } from '../../marks/name-strip.js';
import type { Label, Scene } from '../../marks/scene.js';
import { BOLD, WIDEST_CLASS, textWidth } from '../../marks/text-width.js';
import { isKnown } from '../../statistics/quantity.js';
import type { TimelineWords } from '../../words/words.js';
import type { TimelineFacts, TimelineRow } from '../facts.js';
import { rowMarks, POINT, type Scale } from './row-marks.js';
import { figureText, timeText } from './row-texts.js';

/** Largest number of phases, whose tints can be told apart, and of lanes of phases or events. */
const MOST_PHASES = 6;
const MOST_LANES = 3;
/** Heights of a lane of phases and of events, the space after each, and the thickness of the bar of an event, in rem. */
const PHASE = 2.75;
const EVENT = 1.25;
const GAP = 0.25;
const EVENT_BAR = 0.5;
/** Width of the column of a page in rem. At least half of the phases must have room for their names there. */
const COLUMN = 42;
/** Width of a narrow chart in rem. All planned phases but one must have room for their names there: they look alike, and nothing else would tell them apart. */
const NARROW = 20;
/** Font size of the texts, and the space next to the name of a phase and of an event, in ems. */
const SIZE = 0.8125;
const PHASE_PADDING = 1.1;
const NAME_OFFSET = 0.55;

/** A row with its marks on the scale of time, and its index. */
interface Placed {
  readonly row: TimelineRow;
  readonly index: number;
  readonly marks: readonly Mark[];
  /** The stretch that it takes in its lane. */
  readonly from: Share;
  readonly to: Share;
}

/** The stretch of a mark. */
function stretchOf(mark: Mark): readonly [from: Share, to: Share] {
  if (mark.type === 'rect') return [mark.x, mark.x + mark.width];
  if (mark.type === 'rule') return [mark.x1, mark.x2];
  return mark.type === 'dot' ? [mark.x - POINT / 2, mark.x + POINT / 2] : [0, 0];
}

/** The rows of a kind that have a place in time. */
const placedRows = (facts: TimelineFacts, kind: TimelineRow['kind'], scale: Scale): readonly Placed[] =>
  facts.rows.flatMap((row, index): readonly Placed[] => {
    const marks = row.kind === kind ? rowMarks(row, index, facts, scale) : [];
    const stretches = marks.map(stretchOf);
    const from = Math.min(...stretches.map(([start]) => start));
    const to = Math.max(...stretches.map(([, end]) => end));
    return marks.length ? [{ row, index, marks, from, to }] : [];
  });

/** The lane of each of some rows in the order of their starts, the first one that is free, and the number of lanes. Undefined if they are too many. */
function lanesOf(all: readonly Placed[]): { readonly lanes: readonly number[]; readonly count: number } | undefined {
  const ends: number[] = [];
  const lanes: number[] = [];
  for (const { from, to } of all) {
    const free = ends.findIndex((end) => end <= from + 1e-9);
    const lane = free < 0 ? ends.length : free;
    if (lane === MOST_LANES) return undefined;
    ends[lane] = to;
    lanes.push(lane);
  }
  return { lanes, count: ends.length };
}

/** The place of a mark of a row in a lane, from a height on, in shares. */
function inLane(mark: Mark, y: Share, height: Share): Mark {
  if (mark.type === 'rect') return { ...mark, y, height };
  if (mark.type === 'dot') return { ...mark, y: y + height / 2 };
  return mark.type === 'rule' ? { ...mark, y1: y + height / 2, y2: y + height / 2 } : mark;
}

/** The texts of a row: its name, its figure, and its time. A figure that is not known is a part of the name. */
function textsOf({ row }: Placed, words: TimelineWords) {
  const { item } = row;
  const [label, figure] = [item?.label || words.unnamed, figureText(row, words)];
  const hasFigure = !!item?.value && isKnown(item.value);
  return {
    name: figure && !hasFigure ? words.labelled(label, figure) : label,
    figure: hasFigure ? figure : '',
    time: timeText(row, words),
  };
}

const widthOf = (text: string, strong = ''): number => (textWidth(text) + textWidth(strong) * BOLD) * SIZE;

/** Width of the chart in rem from which a text has room in a bar. */
const leastWidth = (text: number, bar: Rect): number => (text + PHASE_PADDING) / bar.width;

/** The larger part of the bar of a phase, where its name stands. */
const nameBar = (bars: readonly Rect[]): Rect | undefined => [...bars].sort((a, b) => b.width - a.width)[0];

/** The name of a phase at the start of the larger part of its bar, with its figure or time below it, each in charts in which it has room there. */
function phaseLabels(phase: Placed, bars: readonly Rect[], height: number, words: TimelineWords): readonly Label[] {
  const bar = nameBar(bars);
  if (!bar) return [];
  const { name, figure, time } = textsOf(phase, words);
  const both = leastWidth(Math.max(widthOf('', name), widthOf(figure || time, '')), bar);
  const alone = leastWidth(widthOf('', name), bar);
  const part = bar.part === undefined ? {} : { part: bar.part };
  const base = { x: bar.x, row: phase.index, role: 'part', ...part } as const;
  const line = (0.65 * SIZE) / height;
  const middle = (bar.y ?? 0) + (bar.height ?? 1) / 2;
  const one = { ...base, text: '', strong: name, y: middle, least: alone, most: both };
  const two = [
    { ...base, text: '', strong: name, y: middle - line, least: both },
    { ...base, text: figure || time, y: middle + line, least: both },
  ];
  return [...(figure || alone === both || alone > WIDEST_CLASS ? [] : [one]), ...(both > WIDEST_CLASS ? [] : two)];
}

/** The names of events below the band, each with its time, at a line from its place; in charts in which all of them have room. */
function eventLabels(events: readonly Placed[], words: TimelineWords): Pick<Scene, 'labels' | 'lines'> {
  const texts = events.map((event) => textsOf(event, words));
  const at = ({ marks }: Placed): Share =>
    Math.min(...marks.map((mark) => (mark.type === 'dot' ? mark.x : stretchOf(mark)[0])));
  const strips = nameStrips(
    events.map((event, index) => {
      const { name = '', figure = '', time = '' } = texts[index] ?? {};
      return { at: at(event), width: Math.max(widthOf(name, figure && ` ${figure}`), widthOf(time)) + NAME_OFFSET };
    }),
    0,
  );
  const labels = strips.flatMap(({ names, least, most }) =>
    names.flatMap(({ line, anchor }, index): readonly Label[] => {
      const event = events[index];
      const { name = '', figure = '', time = '' } = texts[index] ?? {};
      if (!event) return [];
      const base = { x: at(event), y: 0, row: event.index, anchor, least, ...(most && { most }) } as const;
      return [
        { ...base, text: name, ...(figure && { strong: figure }), role: 'name', line: 2 * line },
        { ...base, text: time, role: 'note', line: 2 * line + 1, leader: true },
      ];
    }),
  );
  const lines = 2 * (1 + Math.max(-1, ...strips.flatMap(({ names }) => names.map(({ line }) => line))));
  return { labels, ...(lines && { lines }) };
}

/** True if the name of a phase has room in its bar, in a chart of a width in rem. */
function isNamed(phase: Placed, width: number, words: TimelineWords): boolean {
  const bar = nameBar(phase.marks.filter((mark) => mark.type === 'rect'));
  return !!bar && leastWidth(widthOf('', textsOf(phase, words).name), bar) <= width;
}

/** True if not all of a phase is planned. */
const hasBegun = ({ marks }: Placed): boolean => marks.some(({ status }) => !status);

/** True if most phases have room for their names, and no two without it look alike. */
function areTold(phases: readonly Placed[], words: TimelineWords): boolean {
  const named = phases.filter((phase) => isNamed(phase, COLUMN, words));
  const alike = phases.filter((phase) => !hasBegun(phase) && !isNamed(phase, NARROW, words));
  return 2 * named.length >= phases.length && alike.length < 2;
}

/** The phases in one band, in lanes where they overlap, and below them the events. Undefined without phases, if they are too many, and if their names would not tell them apart. */
export function bandScene(facts: TimelineFacts, scale: Scale, words: TimelineWords): Scene | undefined {
  const phases = placedRows(facts, 'phase', scale);
  if (!phases.length || phases.length > MOST_PHASES) return undefined;
  if (!areTold(phases, words)) return undefined;
  const events = placedRows(facts, 'event', scale);
  const [phaseLanes, eventLanes] = [lanesOf(phases), lanesOf(events)];
  if (!phaseLanes || !eventLanes) return undefined;
  const [above, below] = [phaseLanes.count, eventLanes.count];
  const height = above * (PHASE + GAP) - GAP + below * EVENT + (below && GAP);
  const begun = phases.filter(hasBegun).length;
  const bars = phases.map(({ marks }, index) =>
    marks.flatMap((mark): readonly Rect[] => {
      if (mark.type !== 'rect') return [];
      const { tone: _tone, ...bar } = mark;
      const y = ((phaseLanes.lanes[index] ?? 0) * (PHASE + GAP)) / height;
      // The later a phase, the darker; two are further apart.
      const earlier = begun - 1 - index;
      const part = begun === 2 ? 2 * earlier : earlier;
      return [{ ...bar, y, height: PHASE / height, ...(!bar.status && { part }) }];
    }),
  );
  const dots = events.flatMap(({ marks }, index) => {
    const middle = above * (PHASE + GAP) + ((eventLanes.lanes[index] ?? 0) + 0.5) * EVENT;
    return marks.map((mark) => inLane(mark, (middle - EVENT_BAR / 2) / height, EVENT_BAR / height));
  });
  const names = eventLabels(events, words);
  return {
    box: 'band',
    find: 'in',
    height,
    marks: [...bars.flat(), ...dots],
    ...names,
    labels: [
      ...phases.flatMap((phase, index) => phaseLabels(phase, bars[index] ?? [], height, words)),
      ...names.labels,
    ],
  };
}
