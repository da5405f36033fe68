import type { Annotation } from '../contract/annotation.js';
import type { Mark } from '../marks/mark.js';
import type { Label, Scene } from '../marks/scene.js';
import { WIDEST_CLASS } from '../marks/text-width.js';
import type { CommonWords } from '../words/chart-words.js';
import type { TableRow } from './table-layout.js';

/** Name of the datum of an annotation: "London, March 2022". Empty if the chart has one datum. */
export function annotationName({ name, at, period }: Annotation, words: CommonWords): string {
  const time = period && at.period !== undefined ? words.period(period) : at.period;
  return [name, time].filter(Boolean).join(', ');
}

/** Width of a number in its disc with the space next to it, in ems. */
const NUMBER_WIDTH = 1.5;

/** The numbers by which a drawing shows the annotations of its data: that of a datum among all that have some, from 1. Empty of any other. */
export function annotationNumbering(annotations: readonly Annotation[] = []): (datum: string | undefined) => string {
  const numbers = new Map<string | undefined, string>();
  for (const { datum } of annotations)
    if (datum !== undefined && !numbers.has(datum)) numbers.set(datum, String(numbers.size + 1));
  return (datum) => numbers.get(datum) ?? '';
}

/** The numbers of annotations above the upper edges of the rectangles of their data, clear of the figures in them, each in charts in which it is clear of those before it. */
export function annotationNumbers(
  annotations: readonly Annotation[] | undefined,
  marks: readonly Mark[],
): readonly Label[] {
  const numberOf = annotationNumbering(annotations);
  const labels: Label[] = [];
  for (const mark of annotations ? marks : []) {
    const text = numberOf(mark.id);
    if (!text || mark.type !== 'rect') continue;
    const [x, y] = [mark.x + mark.width / 2, mark.y ?? 0];
    const apart = labels.flatMap((label) => (label.y === y ? Math.abs(label.x - x) : []));
    const least = apart.length ? NUMBER_WIDTH / Math.min(...apart) : 0;
    if (least <= WIDEST_CLASS)
      labels.push({ text, x, y, role: 'number', anchor: 'middle', line: -0.6, ...(least && { least }) });
  }
  return labels;
}

/** The texts of annotations as notes, each after the name of its datum and, if the scenes have numbers of annotations, its number. */
export function annotationNotes(
  annotations: readonly Annotation[],
  words: CommonWords,
  scenes: readonly Scene[] = [],
): readonly string[] {
  const areNumbered = scenes.some(({ labels }) => labels.some(({ role }) => role === 'number'));
  const numberOf = annotationNumbering(areNumbered ? annotations : []);
  return annotations.map((annotation) => {
    const name = annotationName(annotation, words);
    const number = numberOf(annotation.datum);
    return `${number && `${number}. `}${name ? words.labelled(name, annotation.text) : annotation.text}`;
  });
}

/** The note of a row: the annotations of its datum, and those of its earlier figures after their periods. */
export function remarkOf(
  annotations: readonly Annotation[] | undefined,
  datum: string,
  words: CommonWords,
): Pick<TableRow, 'remark'> {
  const texts = annotations?.flatMap((one) => {
    if (one.datum === datum) return one.text;
    return one.datum?.startsWith(`${datum}/observations/`) ? annotationNotes([{ ...one, name: '' }], words) : [];
  });
  return texts?.length ? { remark: texts.join('; ') } : {};
}
