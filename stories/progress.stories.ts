import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ProgressData } from '../src/progress/data.js';
import '../src/progress/define.js';
import { PROGRESS_FORMS, type ProgressForm } from '../src/progress/layout.js';
import * as situations from './progress.situations.js';
import { shows } from './show.js';

interface Args {
  data: ProgressData | string | null;
  form: ProgressForm;
}

const meta: Meta<Args> = {
  title: 'Progress',
  component: 'campaign-progress',
  argTypes: {
    data: {
      control: 'object',
      description: 'The figures, as an object of the contract `ProgressData` or as JSON text.',
    },
    form: { control: 'inline-radio', options: PROGRESS_FORMS, description: 'How it is drawn.' },
  },
  args: { form: 'bars' },
  parameters: {
    docs: {
      description: {
        component: 'How far one or more measures have come: toward a target, past it, downward, or without a target.',
      },
    },
  },
  render: ({ data, form }) => html`<campaign-progress form=${form} .data=${data}></campaign-progress>`,
};
export default meta;

const show = shows<Args, typeof situations>(situations);

export const JustStarted = show('JustStarted');
export const Pace = show('Pace');
export const PaceByDays = show('PaceByDays');
export const NoDateNoPace = show('NoDateNoPace');
export const OpenSpan = show('OpenSpan');
export const TimeOver = show('TimeOver');
export const PastTheTarget = show('PastTheTarget');
export const FarPastTheTarget = show('FarPastTheTarget');
export const Reached = show('Reached');
export const NearlyAll = show('NearlyAll');
export const Downward = show('Downward');
export const DownwardPastTheTarget = show('DownwardPastTheTarget');
export const BehindTheBaseline = show('BehindTheBaseline');
export const Limit = show('Limit');
export const NoTarget = show('NoTarget');
export const NoTargetOneScale = show('NoTargetOneScale');
export const UnitWrittenTwoWays = show('UnitWrittenTwoWays');
export const CumulativeNotComparedWithFlow = show('CumulativeNotComparedWithFlow');
export const NamedNotCounted = show('NamedNotCounted');
export const Withheld = show('Withheld');
export const EachKindOfMissing = show('EachKindOfMissing');
export const RoundsToZero = show('RoundsToZero');
export const LowerBound = show('LowerBound');
export const LowerBoundPastTheTarget = show('LowerBoundPastTheTarget');
export const BoundBelowTheTarget = show('BoundBelowTheTarget');
export const UpperBound = show('UpperBound');
export const About = show('About');
export const TargetNotExact = show('TargetNotExact');
export const Range = show('Range');
export const ConfidenceInterval = show('ConfidenceInterval');
export const Provisional = show('Provisional');
export const Revised = show('Revised');
export const ReportingYear = show('ReportingYear');
export const MixedUnits = show('MixedUnits');
export const OneUnit = show('OneUnit');
export const Intervals = show('Intervals');
export const Milestones = show('Milestones');
export const PartsReceivedAndPledged = show('PartsReceivedAndPledged');
export const PartNotCounted = show('PartNotCounted');
export const PercentagePoints = show('PercentagePoints');
export const Rates = show('Rates');
export const NegativeBase = show('NegativeBase');
export const Money = show('Money');
export const Scaled = show('Scaled');
export const LeastVisibleBar = show('LeastVisibleBar');
export const FullyDescribed = show('FullyDescribed');
export const LongestLabels = show('LongestLabels');
export const OtherLanguageLabel = show('OtherLanguageLabel');
export const RightToLeft = show('RightToLeft', { decorators: [(story) => html`<div dir="rtl">${story()}</div>`] });
export const TargetIsBaseline = show('TargetIsBaseline');
export const PartsDiffer = show('PartsDiffer');
export const EachItsOwnTime = show('EachItsOwnTime');
export const Malformed = show('Malformed');
export const Refused = show('Refused');
export const NotJson = show('NotJson');
export const Empty = show('Empty');
