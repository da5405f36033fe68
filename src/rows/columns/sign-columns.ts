// Columns of nothing but arrows and coloured signs.
import { nameOf } from '../../written/name.js';

/** An arrow or a coloured sign, as dashboards have next to figures. */
const SYMBOL = /^[\u2190-\u21ff\u25a0-\u25ff\u2b00-\u2bff\u{1f534}-\u{1f53d}\u{1f7e0}-\u{1f7eb}\ufe0e\ufe0f]+$/u;

/** Heads of trends, in English, German, French and Spanish. */
const TRENDS = /^(?:trends?|dot|direction(?: of (?:travel|change))?|tendenz|richtung|tendance|tendencia)$/;

/** True for texts that are nothing but arrows and coloured signs. */
export const areSigns = (texts: readonly string[]): boolean =>
  texts.length > 0 && texts.every((text) => SYMBOL.test(text.trim()));

/** True for signs below a head of trends that differ from row to row: "↑" and "→". Others decorate the figures next to them. */
export const areTrends = (texts: readonly string[], header: string): boolean =>
  TRENDS.test(nameOf(header)) && new Set(texts.map((text) => text.trim())).size > 1;
