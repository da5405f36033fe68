import type { Reading } from '../sources/source.js';

/**
 * The current step of a chart.
 *
 * - `checking`: the sources are to be read, and their input is parsed only if it has changed.
 * - `parsing`: the sources are to be read, and their input is parsed in any case.
 * - `waiting`: a module or an answer is on its way.
 * - `failed`: a module is lost, or a method of the chart threw.
 * - `idle`: all input is parsed.
 */
export type Phase = 'checking' | 'parsing' | Reading<unknown>['phase'];
