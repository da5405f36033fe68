import { meta, show } from './meta.js';

export default {
  ...meta,
  title: 'Situations/Figure/Time',
};

export const SinceTheStart = show('SinceTheStart');
export const PartialYear = show('PartialYear');
export const HalfYearWithHalfYear = show('HalfYearWithHalfYear');
export const SeriesBreak = show('SeriesBreak');
export const ChangedDefinition = show('ChangedDefinition');
export const ReportingYear = show('ReportingYear');
export const Quarters = show('Quarters');
export const Weeks = show('Weeks');
export const TrendWithABreak = show('TrendWithABreak');
export const UnevenYears = show('UnevenYears');
