import { units, type Period } from '../../statistics/period.js';
import type { RoughKind } from '../../statistics/rough-kind.js';
import type { TimelineWords } from '../timeline.js';
import { common } from './chart-words.js';
import { englishLegend } from './legend.js';
import { by, during, ends, endsOnce, period, withinYear } from './period.js';
import { UNNAMED, capital, list, plural } from './sentence.js';

/** Length of a period: "5 years"; of whole years in months "4 years". */
function lengthOf(span: Period): string {
  const length = units(span);
  return span.granularity === 'month' && length % 12 === 0
    ? plural(length / 12, 'year')
    : plural(length, span.granularity);
}

/** An open period that is still to come: "from January 2026". */
const from = (p: Period, short?: boolean): string => `from ${ends(p, short)[0] ?? ''}`;

/** How times without days are drawn. */
const ROUGH: Record<RoughKind, string> = {
  third: 'Early, mid and late in a year are drawn as four months each.',
  decade: 'Early, mid and late in a decade are drawn as its first, middle and last years.',
  season: 'Seasons are drawn as three months each.',
  reporting: 'Years such as 2024/25 are drawn from July to June.',
  whole: '',
};

const nameOf = ({ label }: { readonly label: string }): string => label || UNNAMED;

/** The words of `<campaign-timeline>`, in English. */
export const englishTimeline: TimelineWords = {
  ...common,
  ...englishLegend,
  itemHead: 'Phase or event',
  timeHead: 'Time',
  figureHead: 'Figure',
  campaign: 'Campaign',
  // A bar has both of its ends in words.
  time: (p) => (p.last < Infinity && p.first !== p.last ? endsOnce(p, true).join(' to ') : period(p, true)),
  withinYear: (p) => withinYear(p, true),
  timeFrom: (p) => from(p, true),
  planned: (time) => [time, 'planned'].filter(Boolean).join(', '),
  rough: (kinds) => kinds.flatMap((kind) => ROUGH[kind] || []).join(' '),
  campaignTime: (span) =>
    span.last === Infinity || units(span) === 1
      ? `The campaign: ${period(span)}.`
      : `A campaign of ${lengthOf(span)}, ${period(span)}.`,
  stage: ({ asOf, current, next, isOver }) => {
    const after = next
      ? `${nameOf(next)}, ${next.period.last === Infinity ? from(next.period) : period(next.period)}`
      : '';
    if (isOver) return `All phases had ended ${by(asOf)}.`;
    const now = current.length
      ? `Under way ${during(asOf)}: ${list(current.map(nameOf))}.`
      : `${capital(during(asOf))}, no phase was under way.`;
    return now + (after && ` Next: ${after}.`);
  },
};
