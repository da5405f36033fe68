import type { Mark, Share } from './mark.js';

/** A text in a plot. Its position is a share; its size comes from its role in the style sheet. */
export interface Label {
  readonly text: string;
  readonly x: Share;
  readonly y: Share;
  readonly role: 'value' | 'name' | 'part' | 'tick' | 'unit' | 'note';
  /** The side of the position that the text extends to: `start` begins there, `end` ends there. `start` if absent. */
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Text after it in a heavier weight. */
  readonly strong?: string;
  /** Line of text below the position, from 0; −1 is the line above it. */
  readonly line?: number;
  /** A thin line leads from the mark to the text. */
  readonly leader?: boolean;
  /** Width of the chart in ems from which the label is shown; always if absent. */
  readonly least?: number;
  /** Width of the chart in ems up to which the label is shown, where another takes its place; always if absent. */
  readonly most?: number;
  /** Index of the series or part whose ink the text has. */
  readonly series?: number;
  readonly part?: number;
  /** Index of the table row that the label belongs to. */
  readonly row?: number;
}

/** One tick of an axis. */
export interface Tick {
  readonly position: Share;
  readonly text: string;
  /** Width of the chart in ems from which the text is shown; always if absent. */
  readonly least?: number;
  /** The tick at zero, whose line is stronger. */
  readonly zero?: boolean;
  /** Index of the table row that a band belongs to; absent for a band without one, which keeps the place of a missing period. */
  readonly row?: number;
}

/** Distance from the edge of a plot within which a tick's name leans inward, so that it stays in the plot. */
export const TICK_EDGE: Share = 0.015;

/** A second row of an axis: the year of the quarters above it, from one share to another. */
export interface Bracket {
  readonly from: Share;
  readonly to: Share;
  readonly text: string;
  readonly least?: number;
}

/** An axis: `even` ticks need no positions (value axes), `bands` name columns, `placed` ticks stand at their time. */
export interface Axis {
  readonly kind: 'even' | 'bands' | 'placed';
  readonly ticks: readonly Tick[];
  readonly brackets?: readonly Bracket[];
}

/** Names at the ends of lines, in a strip beside the plot. */
export interface LineEnds {
  /** Width of the strip in ems of its text. */
  readonly width: number;
  readonly labels: readonly Label[];
  /** Width of the chart in ems from which it is shown, if a key takes its place below; else always. */
  readonly least: number;
}

/** The name of a series in a key above the plot, with a sample of its marks. */
export interface SeriesKey {
  readonly text: string;
  readonly mark: Mark;
}

/**
 * One picture: marks in a box, with its axes and labels. In `rows` each mark is drawn in the row of the table that states it, in `cells` in
 * its cell; a `plot` is one box for all marks, a `band` one bar for all parts, and a `square` keeps its proportions.
 */
export interface Scene {
  readonly box: 'rows' | 'cells' | 'plot' | 'band' | 'square';
  /** How the mark under a pointer is found. */
  readonly find: 'x' | 'in' | 'turn' | 'row';
  /** Not mirrored in text from right to left: rings. */
  readonly mirror?: false;
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  readonly x?: Axis;
  readonly y?: Axis;
  readonly ends?: LineEnds;
  /** Names of the series for a key above the plot. With `ends` it is shown only where these are not. */
  readonly keys?: readonly SeriesKey[];
  /** Lines of text below the box that its labels need. */
  readonly lines?: number;
}

/** What a form draws of a chart's data: pictures, and what this picture needs to have said. */
export interface Drawing {
  readonly scenes: readonly Scene[];
  /** Notes that this picture needs. */
  readonly notes?: readonly string[];
  /** The sentence that this picture is looked at for, in place of the chart's own. */
  readonly finding?: string;
}

/** The reason why a form cannot tell the truth about these data; the chart then draws its default form, with this note. */
export interface Refusal {
  readonly refused: string;
}

/** A form: one way to draw a chart's facts. Pure; it knows neither Lit nor the DOM. */
export type Form<Facts, Words> = (facts: Facts, words: Words) => Drawing | Refusal;

/** True if a form could not draw its data. */
export const isRefusal = (result: Drawing | Refusal): result is Refusal => 'refused' in result;
