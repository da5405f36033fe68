import type { MeasureStatus } from '../../statistics/outcome.js';
import type { StatusWords } from '../chart-words.js';
import { dayName, period } from './period.js';
import { list } from './sentence.js';

const STATUSES: Record<MeasureStatus, string> = {
  reached: 'Reached',
  past: 'Past target',
  met: 'Met',
  above: 'Above target',
  below: 'Below target',
  missed: 'Not reached',
  back: 'Going back',
  ahead: 'Ahead',
  on: 'On track',
  behind: 'Behind',
};

/** The words of statuses, in English. */
export const englishStatus: StatusWords = {
  status: (status) => STATUSES[status],
  straightLine: ({ start, end }, statuses, stages) => {
    const names = list(statuses.map((status, index) => (index ? STATUSES[status].toLowerCase() : STATUSES[status])));
    const last = dayName(end);
    // The year of both days is stated once.
    const first = dayName(start).replace(/ \d+$/, (year) => (last.endsWith(year) ? '' : year));
    const lines = stages.length ? 'straight lines' : 'a straight line';
    const targets = stages.length
      ? `, through the ${stages.length === 1 ? 'target' : 'targets'} for ${list(stages.map((stage) => period(stage)))}`
      : '';
    return `${names || 'Expected by now'}: compared with ${lines} from ${first} to ${last}${targets}.`;
  },
  statusAsPublished: (names) => (names.length ? `Status as published: ${list(names)}.` : 'Status as published.'),
};
