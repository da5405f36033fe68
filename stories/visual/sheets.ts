/** One page of pictures: a form of a chart, and the situations that it is drawn for, one under the other. */
export interface Sheet {
  readonly chart: 'figure' | 'progress' | 'breakdown' | 'delta' | 'timeline';
  readonly form: string;
  /** Names of what `stories/situations/<chart>/situations.ts` exports. Latin script only: the test font has no other. */
  readonly situations: readonly string[];
}

/** The pages of which `npm run visual` takes pictures. A new form is a new page. */
export const SHEETS: readonly Sheet[] = [
  {
    chart: 'figure',
    form: 'headline',
    situations: [
      'Range',
      'Withheld',
      'PartialYear',
      'UpBad',
      'Trend',
      'TwoComparisons',
      'TargetAndColumns',
      'BehindItsLine',
      'PublishedStatus',
      'FullyDescribed',
      'LongestLabels',
    ],
  },
  {
    chart: 'progress',
    form: 'bars',
    situations: [
      'Pace',
      'MixedUnits',
      'OneUnit',
      'PartsOfWholes',
      'Intervals',
      'Limit',
      'FarPastTheTarget',
      'Downward',
      'EachKindOfMissing',
      'Milestones',
      'PartsReceivedAndPledged',
      'IndicatorsInGroups',
      'LongestLabels',
    ],
  },
  {
    chart: 'progress',
    form: 'ring',
    situations: ['TravelPlans', 'FourPledges', 'OneUnit', 'Intervals', 'EachKindOfMissing', 'LongestLabels'],
  },
  {
    chart: 'progress',
    form: 'thermometer',
    situations: ['ClinicAppeal', 'TwoAppeals', 'Milestones', 'LongestLabels'],
  },
  {
    chart: 'progress',
    form: 'bullet',
    situations: ['RepairsAndSatisfaction', 'RentByArea', 'CoverageInGroups'],
  },
  {
    chart: 'progress',
    form: 'path',
    situations: ['ElectricBuses', 'TwoPaths'],
  },
  {
    chart: 'progress',
    form: 'waffle',
    situations: ['SevenInTen', 'TravelPlans', 'MixedUnits', 'EachKindOfMissing'],
  },
  {
    chart: 'progress',
    form: 'pictogram',
    situations: ['SeenInFourWeeks', 'SharesOfPeople', 'TraineesWhoPassed', 'MixedUnits'],
  },
  {
    chart: 'progress',
    form: 'way',
    situations: ['FromDifferentStarts', 'OneUnit', 'Downward', 'EachItsOwnTime'],
  },
  {
    chart: 'progress',
    form: 'indicators',
    situations: ['SevenIndicators', 'IndicatorsInGroups', 'EachKindOfMissing', 'LongestLabels'],
  },
  {
    chart: 'breakdown',
    form: 'bars',
    situations: [
      'ConfidenceInterval',
      'EachKindOfMissing',
      'TwoLevels',
      'NegativeValues',
      'ManyFolded',
      'LongestLabels',
    ],
  },
  {
    chart: 'breakdown',
    form: 'share',
    situations: ['PartsOfAWhole', 'Remainder', 'RoundsToZero', 'NearlyAll'],
  },
  {
    chart: 'breakdown',
    form: 'cards',
    situations: ['NamedNotCounted', 'Withheld', 'LinkedCategories'],
  },
  {
    chart: 'breakdown',
    form: 'arrows',
    situations: ['TwentyRegions', 'ChangesOnAYear', 'PreviousBounds', 'PreviousNegative', 'PreviousLongLabels'],
  },
  {
    chart: 'breakdown',
    form: 'changes',
    situations: ['ChangesOnAYear', 'TwentyRegions', 'PreviousNegative', 'PreviousUndated'],
  },
  { chart: 'breakdown', form: 'treemap', situations: ['SpendingByService', 'ManyParts', 'Remainder'] },
  { chart: 'breakdown', form: 'stacked', situations: ['IncomeByYear', 'GroupTotals', 'GroupsWithGaps'] },
  { chart: 'breakdown', form: 'stacked-100', situations: ['AnswersByGroup', 'Opinions', 'IncomeByYear'] },
  { chart: 'breakdown', form: 'grouped', situations: ['CasesByAge', 'GroupsWithGaps'] },
  { chart: 'breakdown', form: 'multiples', situations: ['AnswersByGroup', 'CasesByAge'] },
  { chart: 'breakdown', form: 'donut', situations: ['ElectricityBySource', 'PartsOfAWhole', 'Remainder'] },
  { chart: 'breakdown', form: 'waffle', situations: ['FewCases', 'ElectricityBySource'] },
  {
    chart: 'delta',
    form: 'columns',
    situations: [
      'Years',
      'Quarters',
      'NegativeValues',
      'EachKindOfMissing',
      'ConfidenceInterval',
      'Forecast',
      'LongestLabels',
    ],
  },
  {
    chart: 'delta',
    form: 'lines',
    situations: ['Months', 'SixHundredPeriods', 'SeveralSeries', 'SixSeries', 'Gap', 'Range'],
  },
  {
    chart: 'delta',
    form: 'years',
    situations: ['Months', 'MonthsOfThreeYears', 'Weeks', 'Quarters'],
  },
  {
    chart: 'delta',
    form: 'changes',
    situations: ['Years', 'NegativeValues', 'EachKindOfMissing', 'Gap', 'SeveralSeries', 'TargetAndEvents'],
  },
  {
    chart: 'delta',
    form: 'slope',
    situations: ['SchoolJourneys', 'ManyRegions', 'SixSeries', 'BenchmarkAndEvents'],
  },
  {
    chart: 'delta',
    form: 'area',
    situations: ['WaitingList', 'SurplusAndDeficit', 'AreaWithInterval', 'Forecast', 'Range'],
  },
  {
    chart: 'delta',
    form: 'stacked',
    situations: ['IncomeBySource', 'ElectricityMix', 'NineServices', 'WithheldPart', 'SixSeries'],
  },
  {
    chart: 'delta',
    form: 'waterfall',
    situations: ['Reserves', 'NotExplained', 'BelowZero', 'WithheldContribution'],
  },
  {
    chart: 'delta',
    form: 'heat',
    situations: ['HeatingCalls', 'MeanTemperature', 'QuartersWithBounds', 'WeeklyAdmissions', 'Months'],
  },
  {
    chart: 'delta',
    form: 'multiples',
    situations: [
      'ColdHomes',
      'TwentyFourDistricts',
      'SeveralUnits',
      'BalancesByDepartment',
      'WithheldPart',
      'SixSeries',
    ],
  },
  {
    chart: 'timeline',
    form: 'bars',
    situations: ['Phases', 'Planned', 'FiguresInTime', 'Weeks', 'SinceUntil', 'MissingFigures', 'LongestLabels'],
  },
];

/** The name of a sheet, in addresses and in the names of its pictures: `delta-columns`. */
export const nameOf = ({ chart, form }: Sheet): string => `${chart}-${form}`;
