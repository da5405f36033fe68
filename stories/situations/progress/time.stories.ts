import { meta, show } from './meta.js';

export default {
  ...meta,
  title: 'Situations/Progress/Time',
};

export const Pace = show('Pace');
export const PaceByDays = show('PaceByDays');
export const NoDateNoPace = show('NoDateNoPace');
export const OpenSpan = show('OpenSpan');
export const TimeOver = show('TimeOver');
export const ReportingYear = show('ReportingYear');
export const EachItsOwnTime = show('EachItsOwnTime');
