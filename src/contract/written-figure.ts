import { printQuantity } from '../statistics/notation.js';
import type { FigureText } from '../written/figure-text.js';

/** A figure that has been read from text already, in the place of a figure in a document. */
export class WrittenFigure {
  constructor(readonly figure: FigureText) {}

  /** The figure in JSON: in short notation if it states no unit. Example: `"82.0"`. */
  toJSON(): unknown {
    const { quantity, stated } = this.figure;
    const { value, decimals, ...others } = quantity;
    if (Object.keys(stated).length) return { figure: this.figure };
    return Object.keys(others).length ? printQuantity(quantity) : value?.toFixed(decimals);
  }
}
