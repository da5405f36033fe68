import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { DeltaData } from '../src/delta/data.js';
import '../src/delta/define.js';
import { DELTA_FORMS, type DeltaForm } from '../src/delta/layout.js';
import * as situations from './delta.situations.js';
import { shows } from './show.js';

interface Args {
  data: DeltaData | string | null;
  form: DeltaForm;
}

const meta: Meta<Args> = {
  title: 'Delta',
  component: 'campaign-delta',
  argTypes: {
    data: { control: 'object', description: 'The figures, as an object of the contract `DeltaData` or as JSON text.' },
    form: { control: 'inline-radio', options: DELTA_FORMS, description: 'How it is drawn.' },
  },
  args: { form: 'auto' },
  parameters: {
    docs: {
      description: {
        component: 'Figures period by period and the change between them, or why no change can be given.',
      },
    },
  },
  render: ({ data, form }) => html`<campaign-delta form=${form} .data=${data}></campaign-delta>`,
};
export default meta;

const show = shows<Args, typeof situations>(situations);

export const JustStarted = show('JustStarted');
export const Years = show('Years');
export const Quarters = show('Quarters');
export const Months = show('Months');
export const Weeks = show('Weeks');
export const Days = show('Days');
export const TwentyFourPeriods = show('TwentyFourPeriods');
export const SixtyPeriods = show('SixtyPeriods');
export const SixtyPeriodsAsColumns = show('SixtyPeriods', { args: { form: 'columns' } });
export const MonthsByYear = show('SixtyPeriods', { args: { form: 'years' } });
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
export const Gap = show('Gap');
export const NamedNotCounted = show('NamedNotCounted');
export const EachKindOfMissing = show('EachKindOfMissing');
export const Withheld = show('Withheld');
export const RoundsToZero = show('RoundsToZero');
export const LowerBound = show('LowerBound');
export const BoundsNotCompared = show('BoundsNotCompared');
export const UpperBound = show('UpperBound');
export const About = show('About');
export const Range = show('Range');
export const ConfidenceInterval = show('ConfidenceInterval');
export const Rates = show('Rates');
export const IndexWithBase = show('IndexWithBase');
export const Money = show('Money');
export const Scaled = show('Scaled');
export const UpGood = show('UpGood');
export const UpBad = show('UpBad');
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
