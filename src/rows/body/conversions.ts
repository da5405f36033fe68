import { endingOf } from '../../written/ending.js';
import { MOST_LETTERS } from '../../written/most-letters.js';
import type { Cell } from '../grid.js';
import { editCells, type Body } from './body.js';

/** Units of lengths, areas, weights, speeds and temperatures: the metric ones, and those that restate them in brackets. */
const METRIC = /\d\s?(?:mm|cm|k?m[²2]?|ha|hectares?|k?g|tonnes?|km\/h|°C)$/;
const OTHER = /\d\s?(?:in(?:ches)?|f(?:ee)?t|mi(?:les)?|sq\.?\s(?:mi|ft)|acres?|lb|(?:long|short)\stons?|mph|°F)$/;

/** The figure of a cell that a second one in brackets restates in another unit: "607 km²" of "607 km² (234 sq mi)". Undefined of any other. */
function restated({ text, figure }: Cell): string | undefined {
  const { rest = '', inner = '' } = (figure === undefined && text.length < MOST_LETTERS && endingOf(text.trim())) || {};
  const [first, second] = [rest.trim(), inner.trim()];
  const isConverted = (METRIC.test(first) && OTHER.test(second)) || (OTHER.test(first) && METRIC.test(second));
  return isConverted ? first : undefined;
}

/** A body without the figures in brackets that state others again in feet, miles, acres and the like, or in metres. */
export const withoutConversions = (body: Body): Body =>
  body.rows.some(({ cells }) => cells.some((cell) => restated(cell) !== undefined))
    ? editCells(body, (cell, column) => ({ ...cell, text: (column > 0 && restated(cell)) || cell.text }))
    : body;
