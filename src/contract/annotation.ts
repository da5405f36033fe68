import type { Period } from '../statistics/period.js';

/** The datum that an annotation is about. Of a chart with one series, or without periods, that member is left out. */
export interface AnnotationPlace {
  /** Label of a category, a measure, a phase or an event. */
  category?: string;
  /** Label of a series; of a breakdown in groups, that of a category in the group that `category` names. */
  series?: string;
  /** Period of a figure, or its label. */
  period?: string;
}

/** A short text about one datum. Example: `{ at: { period: '2020' }, text: 'Schools closed' }`. */
export interface AnnotationData {
  /** The datum that it is about. */
  at: AnnotationPlace;
  /** The text, in a few words. @format visible */
  text: string;
}

/** A parsed {@link AnnotationData}. */
export interface Annotation {
  /** JSON Pointer of the annotation. */
  readonly pointer: string;
  /** JSON Pointer of its datum. Undefined if it is about a period of several series. */
  readonly datum?: string;
  /** The datum as it is written. */
  readonly at: AnnotationPlace;
  /** Names of the category and the series as they are written: "London". Its period is apart. */
  readonly name: string;
  readonly text: string;
  readonly period?: Period;
}
