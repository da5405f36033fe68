import type { TimelineWords } from '../../words/words.js';
import type { TimelineRow } from '../facts.js';

/** Time of a row in words: "1 April 2022", "since 2018", "June 2025, planned", "from Jan 2026, planned", "planned". */
export function timeText({ period, item, isPlanned }: TimelineRow, words: TimelineWords): string {
  const text = item?.scope.periodLabel ?? (period ? words.time(period) : '');
  return isPlanned ? words.planned(period?.end === Infinity && !item?.rough ? words.timeFrom(period) : text) : text;
}

/** Figure of a row in words; empty if nothing was counted. */
export const figureText = ({ item }: TimelineRow, words: TimelineWords): string =>
  item?.value ? [words.quantity(item.value, item.scope), ...words.statuses(item.value)].join(', ') : '';
