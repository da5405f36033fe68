import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { FigureData } from '../src/figure/data.js';
import '../src/figure/define.js';
import { FIGURE_FORMS, type FigureForm } from '../src/figure/layout.js';
import * as situations from './figure.situations.js';
import { shows } from './show.js';

interface Args {
  data: FigureData | string | null;
  form: FigureForm;
}

const meta: Meta<Args> = {
  title: 'Figure',
  component: 'campaign-figure',
  argTypes: {
    data: { control: 'object', description: 'The figures, as an object of the contract `FigureData` or as JSON text.' },
    form: { control: 'inline-radio', options: FIGURE_FORMS, description: 'How it is drawn.' },
  },
  args: { form: 'headline' },
  parameters: {
    docs: {
      description: {
        component: 'One headline figure: value, qualifier, unit, period and source, with its change and its trend.',
      },
    },
  },
  render: ({ data, form }) => html`<campaign-figure form=${form} .data=${data}></campaign-figure>`,
};
export default meta;

const show = shows<Args, typeof situations>(situations);

export const JustStarted = show('JustStarted');
export const SinceTheStart = show('SinceTheStart');
export const LowerBound = show('LowerBound');
export const AtLeast = show('AtLeast');
export const UpperBound = show('UpperBound');
export const About = show('About');
export const Range = show('Range');
export const ConfidenceInterval = show('ConfidenceInterval');
export const OverlappingIntervals = show('OverlappingIntervals');
export const NamedNotCounted = show('NamedNotCounted');
export const Withheld = show('Withheld');
export const EachKindOfMissing = show('EachKindOfMissing');
export const RoundsToZero = show('RoundsToZero');
export const NearlyAll = show('NearlyAll');
export const PartialYear = show('PartialYear');
export const HalfYearWithHalfYear = show('HalfYearWithHalfYear');
export const SeriesBreak = show('SeriesBreak');
export const ChangedDefinition = show('ChangedDefinition');
export const Revised = show('Revised');
export const Provisional = show('Provisional');
export const Estimated = show('Estimated');
export const Forecast = show('Forecast');
export const LowReliability = show('LowReliability');
export const ReportingYear = show('ReportingYear');
export const Quarters = show('Quarters');
export const Weeks = show('Weeks');
export const PercentagePoints = show('PercentagePoints');
export const FromZero = show('FromZero');
export const NegativeBase = show('NegativeBase');
export const ChangeOfABound = show('ChangeOfABound');
export const BoundsNotCompared = show('BoundsNotCompared');
export const CumulativeNotComparedWithFlow = show('CumulativeNotComparedWithFlow');
export const Rates = show('Rates');
export const IndexWithBase = show('IndexWithBase');
export const Money = show('Money');
export const MoneyBound = show('MoneyBound');
export const Scaled = show('Scaled');
export const UpGood = show('UpGood');
export const UpBad = show('UpBad');
export const Trend = show('Trend');
export const Gap = show('Gap');
export const TrendWithABreak = show('TrendWithABreak');
export const UnevenYears = show('UnevenYears');
export const FullyDescribed = show('FullyDescribed');
export const NoteGivenTwice = show('NoteGivenTwice');
export const LongestLabels = show('LongestLabels');
export const OtherLanguageLabel = show('OtherLanguageLabel');
export const RightToLeft = show('RightToLeft', { decorators: [(story) => html`<div dir="rtl">${story()}</div>`] });
export const LabelPeriod = show('LabelPeriod');
export const Malformed = show('Malformed');
export const Refused = show('Refused');
export const NotJson = show('NotJson');
export const Empty = show('Empty');
