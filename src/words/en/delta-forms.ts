import type { DeltaDrawnAs, DeltaFormReason, DeltaFormWords } from '../delta-forms.js';
import { englishMovement } from './movement.js';
import { withinYear } from './period.js';
import { counted, list, plural } from './sentence.js';

/** Largest number of periods that a note names. */
const MOST_NAMES = 6;

const DRAWN_AS: Record<DeltaDrawnAs, string> = {
  area: 'an area',
  stacked: 'stacked areas',
  multiples: 'small charts',
  heat: 'cells',
};

const REASONS: Record<DeltaFormReason, string> = {
  single: 'there is only one series',
  several: 'there are several series',
  'too-many': 'there are too many series',
  unlike: 'the figures do not share one scale',
  inexact: 'a figure is not exact',
  negative: 'a figure is below zero',
  withheld: 'a figure is withheld',
  incomplete: 'no two periods have a figure of every part',
  'not-parts': 'the figures are not parts of one whole',
  empty: 'no figure is known',
  unsaid: 'nothing says that the series are parts of one whole',
  'above-hundred': 'the parts add up to more than 100%',
  'too-many-years': 'there are too many years',
  'no-seasons': 'it needs one series of months, quarters or weeks over two years or more',
};

/** Some names, of many the first and the number of the others. */
function firstOf(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return list(more > 0 ? [...names.slice(0, MOST_NAMES), plural(more, 'other')] : names);
}

/** The words of the forms `area`, `stacked`, `multiples` and `heat` of `<campaign-delta>`, in English. */
export const englishDeltaForms: DeltaFormWords = {
  ...englishMovement,
  notDrawnAs: (as, reason) => `Not drawn as ${DRAWN_AS[as]}: ${REASONS[reason]}.`,
  total: 'Total',
  inAll: (statement) => `In all, ${statement}.`,
  largestPart: (statement) => `The largest part is ${statement}`,
  oneScale: (low, high) => `All on one scale, from ${low} to ${high}.`,
  severalScales: (scales) =>
    scales.length > MOST_NAMES
      ? 'Figures of different kinds or units have different scales.'
      : `Scales: ${scales.map(({ names, low, high }) => `${list(names)} from ${low} to ${high}`).join('; ')}.`,
  marked: (events) => `Marked in each: ${events.join('; ')}.`,
  averageOf: (count) => `average of the ${count}`,
  seriesIn: (label, statement) => `${label}, ${statement}`,
  stepRange: (low, high, isClosed) => (low === high ? low : `${low} to ${isClosed ? '' : 'under '}${high}`),
  season: (period, { kind, count, years, isEvery }) => {
    const part = period.granularity === 'quarter' ? 'quarter' : 'month';
    const all = `the ${counted(years)} ${isEvery ? '' : 'complete '}years`;
    return `${withinYear(period) ?? ''} was the ${kind} ${part} in ${count === years ? 'each' : counted(count)} of ${all}.`;
  },
  uneven: 'The distances between columns do not show the time between them.',
  extremes: (most, least, isAmount) => {
    const [top, bottom] = isAmount ? ['largest', 'smallest'] : ['highest', 'lowest'];
    const both = [most && `the ${top} is ${most}`, least && `the ${bottom} ${most ? '' : 'is '}${least}`];
    return `Of all figures, ${both.filter(Boolean).join(', ')}.`;
  },
  notStacked: (periods) => `Not stacked, because a part has no figure: ${firstOf(periods)}.`,
};
