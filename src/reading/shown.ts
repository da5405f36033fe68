import type { DrawnLayout, Shown } from '../element/drawn.js';
import type { Run } from '../marks/mark.js';
import { isReadable } from '../marks/readable.js';
import { dataByPointer, detailOf, type FoundPoint, type PointDetail } from './datum.js';
import { drawnElement, type Root } from './drawing.js';
import type { LinkKey } from './links.js';
import type { ReadingPoint } from './point.js';
import { datumKey, samePoint } from './same.js';
import { chartStops, type ChartStops, type Stop } from './stops.js';

/** A layout that is shown, with what a reader has computed of it. */
export class ShownLayout {
  readonly stops: ChartStops;
  /** True if some figures are not written at their marks. Otherwise there is no box. */
  readonly hasBox: boolean;
  #known: ReturnType<typeof dataByPointer> | undefined;

  constructor(
    readonly layout: DrawnLayout,
    private readonly data: Shown['data'],
  ) {
    this.stops = chartStops(layout.scenes);
    this.hasBox = isReadable(layout.scenes);
  }

  /** Index of the first stop of the keyboard: the latest period of the first drawing, or the first part. */
  get firstIndex(): number {
    const { lastOfFirst } = this.stops;
    return this.stops.at(lastOfFirst)?.x === undefined ? 0 : lastOfFirst;
  }

  /** A datum with the data that belong to it. */
  detailOf(point: ReadingPoint): PointDetail {
    return detailOf(point, this.layout.table, this.#all);
  }

  /** The key by which other charts know a datum. */
  keyOf(point: ReadingPoint): LinkKey {
    return datumKey(this.detailOf(point), this.layout.table.row(point.row));
  }

  /** The datum that another chart knows by a key. Undefined if there is none. */
  same(key: LinkKey): FoundPoint | undefined {
    const { table } = this.layout;
    return samePoint(key, { stops: this.stops, table }, (pointer) => this.#all.get(pointer ?? '')?.period);
  }

  /** The line of a point in a scene, if another chart knows its series by a key. */
  lineOf({ cell, fill }: ReadingPoint, scene: number, key: LinkKey): Run | undefined {
    const { table, scenes } = this.layout;
    if (cell === undefined || !key.names.includes(table.heads[cell + 1] ?? '')) return undefined;
    return scenes[scene]?.marks.find((mark): mark is Run => mark.type === 'run' && !mark.quiet && mark.id === fill.id);
  }

  /** A function that finds the next cell above (−1) or below (1) a stop. Undefined if its scene is no grid. */
  inColumn(index: number): ((step: number) => number | undefined) | undefined {
    const stop = this.stops.at(index);
    const point = stop?.points[0];
    if (!stop || !point || this.layout.scenes[stop.scene]?.box !== 'grid') return undefined;
    return (step) => {
      for (let next = index + step; next >= 0 && next < this.stops.length; next += step) {
        const other = this.stops.at(next)?.points[0];
        if (other && Math.abs(other.x - point.x) < 1e-9) return next;
      }
      return undefined;
    };
  }

  /** First letter of the name of a stop. */
  initialOf(index: number): string {
    const row = this.stops.at(index)?.points[0]?.row;
    return row === undefined ? '' : this.layout.table.row(row).name.charAt(0).toLowerCase();
  }

  /** The drawing that a datum of a stop is in. Undefined if its row is not shown. */
  drawingOf({ scene, points: [first] }: Stop, root: Root, point = first): Element | undefined {
    const one = this.layout.scenes[scene];
    return one && point && drawnElement(one, scene, point, root);
  }

  get #all(): ReturnType<typeof dataByPointer> {
    return (this.#known ??= dataByPointer(this.data));
  }
}
