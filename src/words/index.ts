import { englishBreakdown } from './en/breakdown.js';
import { englishDelta } from './en/delta.js';
import { englishFigure } from './en/figure.js';
import { englishMenu } from './en/menu.js';
import { englishProgress } from './en/progress.js';
import { englishState } from './en/state.js';
import { englishTimeline } from './en/timeline.js';
import type { Words } from './words.js';

/** All words of every chart in English, in British spelling. */
export const english: Words = /* @__PURE__ */ Object.assign(
  {},
  englishFigure,
  englishProgress,
  englishBreakdown,
  englishDelta,
  englishTimeline,
  englishState,
  englishMenu,
) as Words;

/** The languages that charts speak, by the primary subtag of BCP 47. */
const LANGUAGES: ReadonlyMap<string, Words> = /* @__PURE__ */ new Map([['en', english]]);

/** The words of a language; English if `language` is absent, unknown or no language tag. Example: `wordsFor('en-GB')` is English. Never throws. */
export function wordsFor(language: string | undefined): Words {
  const [primary = ''] = language?.trim().toLowerCase().split(/[-_]/) ?? [];
  return LANGUAGES.get(primary) ?? english;
}
