import { scaleUtc } from 'd3';
import { DAY } from '../../marks/calendar.js';
import { isEnlarged, type Mark, type Share } from '../../marks/mark.js';
import { LINE_ABOVE, pillWidth } from '../../marks/day-pill.js';
import { lineAcross } from '../../marks/row-axis.js';
import type { Form, Label } from '../../marks/scene.js';
import type { TimelineWords } from '../../words/words.js';
import type { TimelineFacts } from '../facts.js';
import { bandScene } from './band.js';
import { rowMarks, type Scale } from './row-marks.js';
import { timeTicks } from './time-ticks.js';

/** Least width of the bars in rem, within which the label of the day has room. */
const LEAST_PLOT = 9;

/** The label of the day reached, above the ticks. */
function dayLabel(text: string, x: Share): Label {
  const width = (pillWidth({ text }) * 0.75) / LEAST_PLOT / 2;
  const anchor = x < width ? 'start' : x > 1 - width ? 'end' : 'middle';
  return { text: '', strong: text, x, y: 0, line: 0, role: 'day', anchor };
}

/** The line of the day reached, in a row. */
const dayRule = (x: Share, row: number): Mark => ({ ...lineAcross('as-of', x, row), id: '/asOf' });

/** The phases in one band, with the events at their time below it. Many of them, and events without phases, have a row each. */
export const bars: Form<TimelineFacts, TimelineWords> = (facts, words) => {
  const { rows, domain, today, data, unit } = facts;
  if (!domain) return { scenes: [] };
  const time = scaleUtc([domain[0] * DAY, domain[1] * DAY], [0, 1]);
  const position = (day: number): Share => time(day * DAY);
  const scale: Scale = { position, end: domain[1], ...(today !== undefined && { today }) };
  const day = today === undefined || today >= domain[1] ? undefined : position(today + 1);
  const { asOf } = data.scope;
  const labels = day === undefined || !asOf ? [] : [dayLabel(words.time(asOf), day)];
  const rough = words.rough([...new Set(rows.flatMap(({ item }) => item?.rough?.kinds ?? []))]);
  const roughNotes = rough ? [rough] : [];
  const band = bandScene(facts, scale, words);
  if (band) {
    const marks = day === undefined ? band.marks : [...band.marks, dayRule(day, 0)];
    const x = { kind: 'placed', ticks: timeTicks(time, words, { place: 'whole', unit }) } as const;
    const above = labels.map((label) => ({ ...label, line: LINE_ABOVE }));
    return { scenes: [{ ...band, marks, labels: [...above, ...band.labels], x }], notes: roughNotes };
  }
  const marks = rows.flatMap((row, index): readonly Mark[] => [
    ...rowMarks(row, index, facts, scale),
    ...(day === undefined ? [] : [dayRule(day, index)]),
  ]);
  const x = { kind: 'placed', ticks: timeTicks(time, words, { place: 'rows', unit }) } as const;
  const notes = [...(marks.some(isEnlarged) ? [words.least] : []), ...roughNotes];
  return { scenes: [{ box: 'rows', find: 'row', marks, labels, x }], notes };
};
