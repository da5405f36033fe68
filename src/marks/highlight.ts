import type { Highlight } from '../contract/highlight.js';
import type { Mark, Tone } from './mark.js';
import type { Drawing, Label, LineEnds, LineStrip, Scene } from './scene.js';

/** Fills that show figures. All others, as those of tracks and targets, are not greyed. */
const FIGURES: readonly (Tone | undefined)[] = [undefined, 'plain', 'soft', 'beyond', 'hatched', 'past'];

/** True if a pointer is that of a datum, or of something in it. */
const isWithin = (pointer: string, outer: string): boolean => pointer === outer || pointer.startsWith(`${outer}/`);

/** True for the marks of what is put forward. A line is, if one of its points is. */
const isForward = ({ id, type }: Mark, pointers: readonly string[]): boolean =>
  pointers.some((pointer) => isWithin(id, pointer) || (type === 'run' && isWithin(pointer, id)));

/** True for a mark that shows a figure: not for an axis, a target or the empty rest of a bar. */
const isFigure = (mark: Mark): boolean =>
  (mark.type !== 'rule' || mark.role === 'change') && FIGURES.includes(mark.tone);

/** A mark in grey. A part of a whole, in which texts are, is lighter. Its status and its certainty stay. */
function muted(mark: Mark, isPart: boolean): Mark {
  const { series: _series, part: _part, step: _step, ...rest } = mark;
  return isPart ? { ...rest, tone: 'track' } : { ...rest, muted: true };
}

/** A scene in which only some data have their colours. */
function highlightedScene(scene: Scene, pointers: readonly string[]): Scene {
  const { box, find, marks, labels, ends, starts, keys } = scene;
  const isPart = find === 'in' || find === 'turn';
  const isGrey = (mark: Mark): boolean => isFigure(mark) && !isForward(mark, pointers);
  const greyed = marks.map((mark) => (isGrey(mark) ? muted(mark, isPart) : mark));
  const forward = new Set(marks.filter((mark) => !isGrey(mark)).map(({ series }) => series));
  const rows = new Set(marks.filter(isGrey).map(({ row }) => row));
  const plain = (label: Label): Label => {
    const isGreyed = isPart ? rows.has(label.row ?? -1) : label.series !== undefined && !forward.has(label.series);
    if (!isGreyed) return label;
    const { series: _series, part: _part, step: _step, ...rest } = label;
    return rest;
  };
  // The name of a grey line is as quiet as the line.
  const plainEnd = (label: Label): Label => {
    const drawn = plain(label);
    return drawn === label || label.role !== 'name' ? drawn : { ...drawn, role: 'tick' };
  };
  const plainEnds = <Strip extends LineStrip | LineEnds>(strip: Strip): Strip => ({
    ...strip,
    labels: strip.labels.map(plainEnd),
    ...('narrow' in strip && strip.narrow && { narrow: plainEnds(strip.narrow) }),
  });
  // In a plot, grey lines and columns are behind the others.
  const isBehind = (mark: Mark): boolean => mark.muted === true;
  const ordered =
    box === 'plot' && find === 'x' ? [...greyed.filter(isBehind), ...greyed.filter((mark) => !isBehind(mark))] : greyed;
  return {
    ...scene,
    marks: ordered,
    labels: labels.map(plain),
    ...(ends && { ends: plainEnds(ends) }),
    ...(starts && { starts: plainEnds(starts) }),
    ...(keys && {
      keys: keys.map(({ text, mark }) => {
        const isOfOthers = mark.series !== undefined && !forward.has(mark.series);
        return { text, mark: isOfOthers ? muted(mark, isPart) : mark };
      }),
    }),
  };
}

/** A drawing in which what is put forward has its colours and the rest is grey. If nothing of it is drawn, or nothing is put forward, it is as it was. */
export function highlighted<Result extends Drawing>(
  drawing: Result,
  highlight: readonly Highlight[] | undefined,
): Result {
  const pointers = highlight?.flatMap((one) => one.pointers) ?? [];
  if (!pointers.length) return drawing;
  const isDrawn = drawing.scenes.some(({ marks }) => marks.some((mark) => isFigure(mark) && isForward(mark, pointers)));
  return isDrawn ? { ...drawing, scenes: drawing.scenes.map((scene) => highlightedScene(scene, pointers)) } : drawing;
}
