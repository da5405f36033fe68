import { meta, show } from './meta.js';

export default {
  ...meta,
  title: 'Situations/Delta/Time',
};

export const YearsAgainstTheFirst = show('Years', { args: { against: 'first' } });
export const Quarters = show('Quarters');
export const QuartersOfEachYear = show('Quarters', { args: { form: 'years' } });
export const Months = show('Months');
export const MonthsOfThreeYears = show('MonthsOfThreeYears');
export const MonthsOfEachYear = show('MonthsOfThreeYears', { args: { form: 'years' } });
export const Weeks = show('Weeks');
export const Days = show('Days');
export const TwentyFourPeriods = show('TwentyFourPeriods');
export const SixtyPeriods = show('SixtyPeriods');
export const YearBefore = show('YearBefore');
export const AgainstFirst = show('AgainstFirst');
export const AgainstNamed = show('AgainstNamed');
export const CumulativeFigures = show('CumulativeFigures');
export const ChangedDefinition = show('ChangedDefinition');
export const SeriesBreak = show('SeriesBreak');
export const PartialYear = show('PartialYear');
export const HalfYearWithHalfYear = show('HalfYearWithHalfYear');
export const DifferentLength = show('DifferentLength');
export const ReportingYear = show('ReportingYear');
