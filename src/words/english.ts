import { englishBreakdown } from './en-breakdown.js';
import { englishDelta } from './en-delta.js';
import { englishFigure } from './en-figure.js';
import { englishProgress } from './en-progress.js';
import { englishState } from './en-state.js';
import type { Words } from './words.js';

/** English, in British spelling: all that any chart says. */
export const english: Words = /* @__PURE__ */ Object.assign(
  {},
  englishFigure,
  englishProgress,
  englishBreakdown,
  englishDelta,
  englishState,
) as Words;
