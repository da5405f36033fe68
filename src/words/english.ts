import { englishDelta } from './en-delta.js';
import { englishFigure } from './en-figure.js';
import { englishState } from './en-state.js';
import { englishBreakdown, englishProgress } from './en.js';
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
