import type { Annotation } from '../contract/annotation.js';
import type { CommonWords } from '../words/common.js';
import type { TableRow } from './table-layout.js';

/** The texts of annotations as notes, each after the name of its datum. */
export const annotationNotes = (annotations: readonly Annotation[], words: CommonWords): readonly string[] =>
  annotations.map(({ name, text }) => (name ? words.labelled(name, text) : text));

/** The note of a row: the annotations of its datum. */
export function remarkOf(annotations: readonly Annotation[] | undefined, datum: string): Pick<TableRow, 'remark'> {
  const texts = annotations?.filter((one) => one.datum === datum).map(({ text }) => text);
  return texts?.length ? { remark: texts.join('; ') } : {};
}
