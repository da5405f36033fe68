// Situations of a timeline that a reader would recognise. Where no publisher is named, the figures are invented.
import type { TimelineData } from '../../../src/timeline/data.js';

const INVENTED = 'Invented figures, to show the form';
const TOWNS = { one: 'town', other: 'towns' };

/** Phases with events below them. What comes after the day reached is dashed. */
export const Phases: TimelineData = {
  title: 'Roll-out is half way, with all towns due by June 2025',
  span: '2022-01/2025-12',
  asOf: '2024-10-14',
  source: INVENTED,
  phases: [
    { label: 'Prepare', period: '2022-01/2022-09' },
    { label: 'Pilot', period: '2022-10/2023-12' },
    { label: 'Roll out', period: '2024-01/2025-06' },
    { label: 'Review', period: '2025-07/2025-12' },
  ],
  events: [
    { label: 'Law passed', period: '2022-04-01' },
    { label: 'First towns', period: '2022-10', value: 3, unit: TOWNS },
    { label: 'Evaluation published', period: '2023-07' },
    { label: 'Towns reached', period: '2024-03', value: 20, unit: TOWNS },
    { label: 'All towns', period: '2025-06', value: 60, unit: TOWNS },
  ],
};

/** Phases of which the publisher says how far they have come, without a day. */
export const Planned: TimelineData = {
  title: 'Clean Rivers in three steps',
  source: INVENTED,
  phases: [
    { label: 'Pilot on three rivers', period: '2021-04/2022-03' },
    { label: 'National survey', period: '2022-04/2024-03' },
    { label: 'Planting', period: '2025/2027', planned: true },
  ],
  events: [
    { label: 'Petition', period: '2022-06-14', value: 103_000, unit: 'signatures' },
    { label: 'Final report', period: '2027-11', planned: true },
  ],
};

/** Totals since a campaign began, and figures of one year of it, each at its place in time. */
export const FiguresInTime: TimelineData = {
  title: 'Cleaning up the online environment',
  span: '2018/2022',
  source: 'Ministry of Public Security, press briefing',
  events: [
    { label: 'Cybercrimes resolved', period: '2018/..', value: 255000, kind: 'cumulative' },
    { label: 'Suspects arrested', period: '2018/..', value: 385000, kind: 'cumulative' },
    { label: 'Internet enterprises and organizations penalised', period: '2018/..', value: 162000, kind: 'cumulative' },
    { label: 'Gangs cracked down on, illegal payments and settlement', period: '2021', value: '>6000', unit: 'gangs' },
    { label: 'Their suspects arrested', period: '2021', value: '>73000', unit: 'suspects' },
  ],
};

/** Phases alone, of a week each. */
export const Weeks: TimelineData = {
  title: 'Winter appeal',
  asOf: '2021-12-12',
  source: INVENTED,
  phases: [
    { label: 'Volunteers', period: '2021-11-22/2021-11-28' },
    { label: 'Street collection', period: '2021-11-29/2021-12-12' },
    { label: 'Delivery', period: '2021-12-13/2021-12-24' },
  ],
};

/** A running total up to a stated day ends there. */
export const SinceUntil: TimelineData = {
  title: 'Trees planted',
  subtitle: 'Streets and schools',
  description: 'Trees that had to be replaced are counted once.',
  notes: ['Counted by the districts.'],
  span: '2021/2030',
  asOf: '2024-06-30',
  source: INVENTED,
  phases: [
    { label: 'Nurseries', period: '2021/2022' },
    { label: 'Planting', period: '2023/..' },
  ],
  events: [{ label: 'Planted', period: '2023/..', value: '~1200000', unit: 'trees', kind: 'cumulative' }],
};

/** An event without a figure, a named figure that nobody has given, a withheld and a provisional one. */
export const MissingFigures: TimelineData = {
  title: 'Inspections',
  source: INVENTED,
  events: [
    { label: 'Law passed', period: '2020-02' },
    { label: 'Sites inspected', period: '2020', value: null, unit: 'sites' },
    { label: 'Sites closed', period: '2021', value: { value: 7, confidentiality: 'C' }, unit: 'sites' },
    { label: 'Sites reopened', period: '2022', value: '180 [p]', unit: 'sites' },
  ],
};

/** Periods that the calendar does not have are words. */
export const Undated: TimelineData = {
  title: 'School meals',
  source: INVENTED,
  phases: [
    { label: 'Trial', period: '2021' },
    { label: 'All schools', period: 'Autumn term 2022' },
  ],
};

/** Times without days are drawn as far as their words tell. */
export const Rough: TimelineData = {
  title: 'A new library',
  source: INVENTED,
  events: [
    { label: 'Design complete', period: 'Early 2026' },
    { label: 'Planning approval', period: 'Late 2026' },
    { label: 'Foundations', period: '2027-Q1' },
    { label: 'Roof on', period: 'Mid 2027' },
    { label: 'Opening', period: 'Summer 2028' },
  ],
};

/** The longest names that a programme has. */
export const LongestLabels: TimelineData = {
  title: 'Bundesförderung für effiziente Gebäude: Einzelmaßnahmen, Wohngebäude und Nichtwohngebäude',
  lang: 'de',
  span: '2021/2024',
  asOf: '2023-06',
  source: INVENTED,
  phases: [
    { label: 'Vorbereitung der Förderrichtlinien und Abstimmung mit den Ländern', period: '2021-01/2021-06' },
    { label: 'Energieeffizienzgebäudesanierungsförderungsprogramm', period: '2021-07/2024-12' },
  ],
  events: [
    {
      label: 'Bewilligte Anträge auf Förderung von Einzelmaßnahmen an Wohngebäuden',
      period: '2022',
      value: 1234567890,
      unit: 'Bewilligungsbescheide',
    },
  ],
};

/** Names from right to left, in a page of that direction. */
export const RightToLeft: TimelineData = {
  title: 'حملة التطعيم',
  lang: 'ar',
  span: '2021/2022',
  asOf: '2022-03',
  source: INVENTED,
  phases: [
    { label: 'التحضير', period: '2021-01/2021-03' },
    { label: 'التطعيم', period: '2021-04/2022-12' },
  ],
  events: [{ label: 'الجرعات', period: '2021-12', value: 3000000 }],
};

/** Phases that are no list are refused. */
export const Refused: unknown = { title: 'Clean air', phases: 'Prepare, pilot, roll out' };

/** Text that is no JSON is refused. */
export const NotJson = '{"title": "Clean air"';

/** Nothing yet. */
export const Empty = null;

/** The problems of each situation that has some: code and pointer. */
export const PROBLEMS: Readonly<Record<string, readonly string[]>> = {
  Undated: ['label-period /phases/1/period'],
  Rough: ['0', '1', '3', '4'].map((index) => `label-period /events/${index}/period`),
  Refused: ['wrong-type /phases'],
  NotJson: ['not-json'],
};
export * from './annotated-situations.js';
