import type { FigureText } from './figure-text.js';

/** A figure that has been read from text already, in the place of a figure in a document. */
export class WrittenFigure {
  constructor(readonly figure: FigureText) {}
}
