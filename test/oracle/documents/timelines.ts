import fc from 'fast-check';
import type { Document, Json } from '../document.js';
import { words } from './charts.js';
import { asOf, decimals, kind, label, period, span, title, unit, yearStart } from './context.js';
import { present, quantity, seldom, style } from './quantities.js';

/** Times of phases: years, months, quarters and days, with and without an end, and a few that the calendar does not have. */
const time = fc.constantFrom<Json>(
  '2018',
  '2020',
  '2021',
  '2022',
  '2020-Q3',
  '2021-07',
  '2021-07-31',
  '2018/2021',
  '2021/2022',
  '2020-04/2021-03',
  '2021-01-01/2021-12-31',
  '2022-01/..',
  '2018/..',
  '2019/20',
  '2021-W53',
  'next spring',
);

const phase = fc
  .record({
    label: fc.oneof({ weight: 20, arbitrary: label }, { weight: 1, arbitrary: fc.constant('') }),
    period: time,
    planned: seldom(fc.constantFrom<Json>(true, false), 6),
    note: seldom(fc.constant<Json>('In 12 areas'), 10),
  })
  .map(present);

/** Random timelines. */
export const timelines: fc.Arbitrary<Document> = style().chain((of) =>
  fc
    .record({
      title,
      unit,
      decimals,
      yearStart,
      asOf: seldom(asOf, 2),
      span,
      phases: seldom(fc.array(phase, { maxLength: 5 }), 2),
      events: fc.array(
        fc
          .record({
            label,
            period: fc.oneof(
              time,
              period.filter((one) => one !== undefined),
            ),
            value: seldom(quantity(of), 2),
            planned: seldom(fc.constantFrom<Json>(true, false), 6),
            unit: seldom(unit, 6),
            kind: seldom(kind, 10),
            note: seldom(fc.constant<Json>('In 12 areas'), 10),
          })
          .map(present),
        { maxLength: 4 },
      ),
      more: words,
    })
    .map(({ more, ...own }) => present({ ...own, ...more })),
);
