import type { Mark, MarkStatus, Run } from '../../marks/mark.js';
import { areaPath, linePath } from '../../marks/run.js';

/** Largest number of stretches of one status in a layer. If there are more, the notes state the statuses. */
const MOST_STRETCHES = 150;

/** Some points of a layer that follow each other, from one index to another, both included, whose fill shows one status. */
interface StatusStretch {
  readonly from: number;
  readonly to: number;
  readonly status: MarkStatus | undefined;
}

/** A layer, and the status of each of its points. */
export interface Layer {
  readonly run: Run & { readonly bases: Float64Array };
  readonly statusAt: (point: number) => MarkStatus | undefined;
}

/** The stretches between the gaps of a layer. The area from one point to the next has the status of the later. */
function statusStretches({ run: { ys }, statusAt }: Layer): readonly StatusStretch[] {
  const stretches: { from: number; to: number; status: MarkStatus | undefined }[] = [];
  const isGap = (point: number): boolean => Number.isNaN(ys[point] ?? NaN);
  for (let to = 1; to < ys.length; to++) {
    if (isGap(to) || isGap(to - 1)) continue;
    const status = statusAt(to);
    const last = stretches.at(-1);
    if (last?.to === to - 1 && last.status === status) last.to = to;
    else stretches.push({ from: to - 1, to, status });
  }
  return stretches;
}

/** The part of a run between two of its points, both included. */
function slice(run: Layer['run'], { from, to }: StatusStretch): Layer['run'] {
  const [start, end] = [from, to + 1];
  const rows = run.rows?.slice(start, end);
  return {
    ...run,
    xs: run.xs.slice(start, end),
    ys: run.ys.slice(start, end),
    bases: run.bases.slice(start, end),
    ...(rows && { rows, row: rows[0] ?? run.row }),
  };
}

/** Runs of one shape: the whole with the path of the stretches without a status, and a quiet one for each stretch with one. */
function runsOf(layer: Layer, shape: 'layer' | 'line'): readonly Run[] {
  const pathOf = ({ xs, ys, bases }: Layer['run']): string =>
    shape === 'line' ? linePath({ xs, ys }) : areaPath(xs, bases, ys);
  const stretches = statusStretches(layer);
  const isPlain = stretches.length > MOST_STRETCHES;
  const plain = isPlain ? [] : stretches.filter(({ status }) => !status);
  const d = isPlain ? pathOf(layer.run) : plain.map((one) => pathOf(slice(layer.run, one))).join('');
  const shaded = isPlain ? [] : stretches.filter(({ status }) => status);
  return [
    { ...layer.run, shape, d },
    ...shaded.map(({ status, ...stretch }): Run => {
      const part = slice(layer.run, { ...stretch, status });
      return { ...part, shape, quiet: true, d: pathOf(part), ...(status && { status }) };
    }),
  ];
}

/** The area of a layer: its stretches with a status have the fill of that status. */
export const layerMarks = (layer: Layer): readonly Mark[] => runsOf(layer, 'layer');

/** The line at the top of a layer: its stretches with a status are drawn as that status. */
export function topMarks(layer: Layer): readonly Mark[] {
  return runsOf(layer, 'line').map(({ bases: _bases, ...line }: Run) => line);
}
