import type { Annotation } from '../contract/annotation.js';
import type { CommonWords } from '../words/common.js';
import type { TableRow } from './table-layout.js';

/** Name of the datum of an annotation: "London, March 2022". Empty if the chart has one datum. */
export function annotationName({ name, at, period }: Annotation, words: CommonWords): string {
  const time = period && at.period !== undefined ? words.period(period) : at.period;
  return [name, time].filter(Boolean).join(', ');
}

/** The texts of annotations as notes, each after the name of its datum. */
export const annotationNotes = (annotations: readonly Annotation[], words: CommonWords): readonly string[] =>
  annotations.map((annotation) => {
    const name = annotationName(annotation, words);
    return name ? words.labelled(name, annotation.text) : annotation.text;
  });

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
