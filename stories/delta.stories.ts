import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { DeltaData } from '../src/delta/data.js';
import '../src/delta/define.js';
import { DELTA_FORMS, type DeltaForm } from '../src/delta/layout.js';
import * as situations from './delta.situations.js';
import { shows } from './show.js';

interface Args {
  data: DeltaData | string | null;
  form: DeltaForm;
  against: string | undefined;
}

const meta: Meta<Args> = {
  title: 'Delta',
  component: 'campaign-delta',
  argTypes: {
    data: { control: 'object', description: 'The figures, as an object of the contract `DeltaData` or as JSON text.' },
    form: { control: 'inline-radio', options: DELTA_FORMS, description: 'How it is drawn.' },
    against: {
      control: 'text',
      description:
        'What each figure is compared with, if the document does not say it: `previous`, `year-before`, `first`, or a period.',
    },
  },
  args: { form: 'auto' },
  parameters: {
    docs: {
      description: {
        component: 'Figures period by period and the change between them, or why no change can be given.',
      },
    },
  },
  render: ({ data, form, against }) =>
    html`<campaign-delta form=${form} against=${ifDefined(against || undefined)} .data=${data}></campaign-delta>`,
};
export default meta;

const show = shows<Args, typeof situations>(situations);

export const JustStarted = show('JustStarted');
export const Years = show('Years');
export const YearsAsLine = show('Years', { args: { form: 'lines' } });
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
export const SixHundredPeriods = show('SixHundredPeriods');
export const YearBefore = show('YearBefore');
export const AgainstFirst = show('AgainstFirst');
export const AgainstNamed = show('AgainstNamed');
export const PercentagePoints = show('PercentagePoints');
export const NearlyAll = show('NearlyAll');
export const FromZero = show('FromZero');
export const NegativeBase = show('NegativeBase');
export const NegativeValues = show('NegativeValues');
export const CumulativeNotComparedWithFlow = show('CumulativeNotComparedWithFlow');
export const AnotherCurrency = show('AnotherCurrency');
export const CumulativeFigures = show('CumulativeFigures');
export const ChangedDefinition = show('ChangedDefinition');
export const SeriesBreak = show('SeriesBreak');
export const PartialYear = show('PartialYear');
export const HalfYearWithHalfYear = show('HalfYearWithHalfYear');
export const DifferentLength = show('DifferentLength');
export const Revised = show('Revised');
export const Provisional = show('Provisional');
export const Estimated = show('Estimated');
export const Forecast = show('Forecast');
export const ReportingYear = show('ReportingYear');
export const SeveralSeries = show('SeveralSeries');
export const ManySeries = show('ManySeries');
export const SixSeries = show('SixSeries');
export const Gap = show('Gap');
export const GapInALine = show('Gap', { args: { form: 'lines' } });
export const NamedNotCounted = show('NamedNotCounted');
export const EachKindOfMissing = show('EachKindOfMissing');
export const Withheld = show('Withheld');
export const RoundsToZero = show('RoundsToZero');
export const LowerBound = show('LowerBound');
export const BoundsNotCompared = show('BoundsNotCompared');
export const UpperBound = show('UpperBound');
export const About = show('About');
export const Range = show('Range');
export const RangeAsLine = show('Range', { args: { form: 'lines' } });
export const ConfidenceInterval = show('ConfidenceInterval');
export const Rates = show('Rates');
export const IndexWithBase = show('IndexWithBase');
export const Money = show('Money');
export const Scaled = show('Scaled');
export const UpGood = show('UpGood');
export const UpBad = show('UpBad');
export const FullyDescribed = show('FullyDescribed');
export const LongestLabels = show('LongestLabels');
export const OtherLanguageLabel = show('OtherLanguageLabel');
export const RightToLeft = show('RightToLeft', { decorators: [(story) => html`<div dir="rtl">${story()}</div>`] });
export const LabelPeriods = show('LabelPeriods');
export const AmbiguousYear = show('AmbiguousYear');
export const DuplicatePeriod = show('DuplicatePeriod');
export const Malformed = show('Malformed');
export const Refused = show('Refused');
export const NotJson = show('NotJson');
export const Empty = show('Empty');
