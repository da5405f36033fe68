import { least, bisectCenter, min } from 'd3-array';
import { rectsOf, type Mark, type Share, type Run } from '../marks/mark.js';
import { type ScenePlace, type ReadingPoint, datumKey, pointsOf, rowOfPoint, runPoint } from './point.js';
import { isFound } from '../marks/readable.js';
import type { Scene } from '../marks/scene.js';

/** Largest distance at which a part is found next to it, so that thin ones can be hit. */
const NEAR: Share = 0.03;
/** Largest distance from the middle of a square at which a sector is found. */
const RADIUS: Share = 0.55;

const outside = (position: Share, start: Share, length: Share): Share =>
  Math.max(0, start - position, position - start - length);

/** Distance of a place from a mark: 0 inside of it. Only rectangles have an inside. */
function distanceTo(mark: Mark, { x, y }: ScenePlace): Share {
  if (mark.type === 'cells') return Math.min(...rectsOf(mark).map((rect) => distanceTo(rect, { x, y })));
  if (mark.type !== 'rect') return mark.type === 'dot' ? Math.hypot(mark.x - x, mark.y - y) : Infinity;
  const { height } = mark;
  const across = outside(x, mark.x, mark.width);
  return height === undefined ? across : Math.hypot(across, outside(y, mark.y ?? 0, height));
}

/** True if a sector is in the direction of a place from the middle of its square. */
function isToward(mark: Mark, { x, y }: ScenePlace): boolean {
  if (mark.type !== 'arc') return false;
  const turn = Math.atan2(x - 0.5, 0.5 - y) / (2 * Math.PI);
  const from = turn < 0 ? turn + 1 : turn;
  return from >= mark.from && from < mark.to;
}

/** The datum whose mark is at a place: the sector in its direction, or the nearest rectangle or point. Undefined if none is near. */
function markAt(points: readonly ReadingPoint[], place: ScenePlace, find: 'in' | 'turn'): ReadingPoint | undefined {
  if (find === 'turn')
    return Math.hypot(place.x - 0.5, place.y - 0.5) > RADIUS
      ? undefined
      : points.find(({ marks }) => marks.some((mark) => isToward(mark, place)));
  const distanceOf = ({ marks }: ReadingPoint): Share => Math.min(...marks.map((mark) => distanceTo(mark, place)));
  const nearest = least(points, distanceOf);
  return nearest && distanceOf(nearest) <= NEAR ? nearest : undefined;
}

/** A position that is read at once: all figures at one place along a scale, or one part of a whole, or one row. */
export interface Stop {
  /** Index of the scene. */
  readonly scene: number;
  /** Position along the scale. Absent if the stop is one part or one row. */
  readonly x?: Share;
  /** The data in the order in which they are drawn, from the top. Those without a position are last. */
  readonly points: readonly ReadingPoint[];
}

/** The stops of one scene, in the order of the keyboard. Each is made when it is asked for. */
interface Stops {
  readonly length: number;
  readonly at: (index: number) => Stop | undefined;
  /** Index of the stop at a place. Undefined if there is none. `isHere` leaves out the marks of other boxes, as of other rows. */
  readonly nearest: (place: ScenePlace, isHere?: (row: number) => boolean) => number | undefined;
  /** Index of the stop with a row of the table. −1 if there is none. */
  readonly ofRow: (row: number) => number;
}

/** Distance within which two positions are the same. */
const SAME = 1e-9;

/** Points from the top to the foot; those without a position are last. */
const inOrder = (points: readonly ReadingPoint[]): readonly ReadingPoint[] =>
  [...points].sort((a, b) => (Number.isNaN(a.y) ? Infinity : a.y) - (Number.isNaN(b.y) ? Infinity : b.y) || 0);

/** Points without those whose datum another point before them has. */
function distinct(points: readonly ReadingPoint[]): readonly ReadingPoint[] {
  const keys = new Set<string>();
  return points.filter((point) => keys.size < keys.add(datumKey(point)).size);
}

/** The points of a run at a position, which need not be in order: series can have the same labels in different orders. A gap has no row. */
function pointsAt(run: Run, x: Share): readonly ReadingPoint[] {
  const found: ReadingPoint[] = [];
  run.xs.forEach((at, index) => {
    if (Math.abs(at - x) <= SAME && rowOfPoint(run, index) >= 0) found.push(runPoint(run, index));
  });
  return found;
}

/** The distinct positions of points, in order. */
function positionsOf(runs: readonly Run[], others: readonly ReadingPoint[]): Float64Array {
  const ofRuns = runs.map((run) => run.xs.filter((_, index) => rowOfPoint(run, index) >= 0));
  const all = new Float64Array(ofRuns.reduce((sum, { length }) => sum + length, others.length));
  let start = 0;
  for (const xs of [...ofRuns, others.map(({ x }) => x)]) {
    all.set(xs, start);
    start += xs.length;
  }
  return all.sort().filter((x, index, sorted) => index === 0 || x - (sorted[index - 1] ?? 0) > SAME);
}

/** The stops of lines: each position at which a line has a point, with the points of all lines there. */
function lineStops({ marks }: Scene, scene: number): Stops {
  const found = marks.filter(isFound);
  const runs = found.filter((mark) => mark.type === 'run');
  const others = pointsOf(found.filter((mark) => mark.type !== 'run'));
  const xs = positionsOf(runs, others);
  const at = (index: number): Stop | undefined => {
    const x = xs[index];
    if (x === undefined) return undefined;
    const here = others.filter((point) => Math.abs(point.x - x) <= SAME);
    return { scene, x, points: inOrder(distinct([...runs.flatMap((run) => pointsAt(run, x)), ...here])) };
  };
  const xOfRow = (row: number): Share | undefined => {
    for (const run of runs) {
      const index = run.rows ? run.rows.indexOf(row) : row - run.row;
      if (index >= 0) return run.xs[index];
    }
    return others.find((point) => point.row === row)?.x;
  };
  return {
    length: xs.length,
    at,
    nearest: ({ x }) => (xs.length ? bisectCenter(xs, x) : undefined),
    ofRow: (row) => {
      const x = xOfRow(row);
      return x === undefined ? -1 : bisectCenter(xs, x);
    },
  };
}

/** The middle of some rectangles side by side. */
const middleOf = (points: readonly ReadingPoint[]): Share =>
  points.reduce((sum, { x }) => sum + x, 0) / Math.max(1, points.length);

/** The stops of columns: each row, with the columns of all series in it. */
function columnStops({ box, marks, x: axis }: Scene, scene: number): Stops {
  const found = marks.filter(isFound);
  const runs = found.filter((mark) => mark.type === 'run');
  const byRow = new Map<number, ReadingPoint[]>();
  const add = (point: ReadingPoint): unknown => byRow.get(point.row)?.push(point) ?? byRow.set(point.row, [point]);
  for (const run of runs) run.xs.forEach((_, index) => rowOfPoint(run, index) >= 0 && add(runPoint(run, index)));
  pointsOf(found.filter((mark) => mark.type !== 'run')).forEach(add);
  // The marks of a cell have their positions in it.
  const places = new Map(axis?.kind === 'bands' ? axis.ticks.map(({ row = -1, position }) => [row, position]) : []);
  const columns = Array.from(byRow, ([row, points]) => ({ row, points, x: places.get(row) ?? middleOf(points) }));
  columns.sort((a, b) => a.x - b.x);
  const xs = columns.map(({ x }) => x);
  return {
    length: columns.length,
    at: (index) => {
      const column = columns[index];
      return column && { scene, ...(box !== 'cells' && { x: column.x }), points: column.points };
    },
    nearest: ({ x }) => (xs.length ? bisectCenter(xs, x) : undefined),
    ofRow: (row) => columns.findIndex((column) => column.row === row),
  };
}

/** The stops of parts, or of the rows of a table: each datum, or each row with all its data. */
function partStops({ marks, find }: Scene, scene: number): Stops {
  const points = pointsOf(marks.filter(isFound));
  const method = find === 'turn' ? 'turn' : 'in';
  const rows = [...new Set(points.map(({ row }) => row))].sort((a, b) => a - b);
  const groups =
    find === 'row'
      ? rows.map((row) => points.filter((point) => point.row === row))
      : [...points].sort((a, b) => a.row - b.row || (a.cell ?? 0) - (b.cell ?? 0)).map((point) => [point]);
  return {
    length: groups.length,
    at: (index) => groups[index] && { scene, points: groups[index] },
    nearest: (place, isHere = () => true) => {
      const here = points.filter(({ row }) => isHere(row));
      const point = find === 'row' ? here[0] : markAt(here, place, method);
      const index = groups.findIndex((group) => point && group.includes(point));
      return index < 0 ? undefined : index;
    },
    ofRow: (row) => groups.findIndex((group) => group[0]?.row === row),
  };
}

/** True if the columns of a scene are in places of their own: rectangles, or a path of them. */
const hasColumns = ({ marks }: Scene): boolean =>
  marks.some((mark) => isFound(mark) && (mark.type === 'rect' || (mark.type === 'run' && mark.shape === 'columns')));

/** The stops of a scene. `index` is that of the scene. */
export const stopsOf = (scene: Scene, index: number): Stops =>
  scene.find !== 'x'
    ? partStops(scene, index)
    : hasColumns(scene)
      ? columnStops(scene, index)
      : lineStops(scene, index);

/** The stops of a chart: those of its scenes, one after the other. */
export interface ChartStops extends Pick<Stops, 'length' | 'at'> {
  /** Index of the last stop of the first scene that has some. 0 without stops. */
  readonly lastOfFirst: number;
  /** Index of the stop at a place of a scene. Undefined if there is none. */
  readonly nearest: (scene: number, ...at: Parameters<Stops['nearest']>) => number | undefined;
  /** Index of the first stop with a row of the table in each scene that has one. */
  readonly withRow: (row: number) => readonly number[];
}

/** The stops of all scenes of a chart. */
export function chartStops(scenes: readonly Scene[]): ChartStops {
  let length = 0;
  const all = scenes.map((scene, index) => {
    const stops = stopsOf(scene, index);
    const from = length;
    length += stops.length;
    return { stops, from };
  });
  return {
    length,
    lastOfFirst: Math.max(0, (all.find(({ stops }) => stops.length)?.stops.length ?? 0) - 1),
    at: (index) => {
      const one = all.find(({ stops, from }) => index >= from && index < from + stops.length);
      return one?.stops.at(index - one.from);
    },
    nearest: (scene, ...at) => {
      const one = all[scene];
      const index = one?.stops.nearest(...at);
      return one && index !== undefined ? one.from + index : undefined;
    },
    withRow: (row) =>
      all.flatMap(({ stops, from }) => {
        const index = stops.ofRow(row);
        return index < 0 ? [] : [from + index];
      }),
  };
}

/** The datum of a stop that is nearest to a place: across among columns side by side, then in height. Undefined if none has a position. */
export function nearestOf({ points }: Stop, place: ScenePlace): ReadingPoint | undefined {
  const across = ({ x }: ScenePlace): Share => Math.abs(x - place.x);
  const placed = points.filter(({ y }) => !Number.isNaN(y));
  const near = min(placed, across) ?? 0;
  return least(
    placed.filter((point) => across(point) - near <= SAME),
    ({ y }) => Math.abs(y - place.y),
  );
}
