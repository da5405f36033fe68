import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { BreakdownData } from '../src/breakdown/data.js';
import '../src/breakdown/define.js';
import { BREAKDOWN_FORMS, type BreakdownForm } from '../src/breakdown/layout.js';
import * as situations from './breakdown.situations.js';
import { shows } from './show.js';

interface Args {
  data: BreakdownData | string | null;
  form: BreakdownForm;
}

const meta: Meta<Args> = {
  title: 'Breakdown',
  component: 'campaign-breakdown',
  argTypes: {
    data: {
      control: 'object',
      description: 'The figures, as an object of the contract `BreakdownData` or as JSON text.',
    },
    form: { control: 'inline-radio', options: BREAKDOWN_FORMS, description: 'How it is drawn.' },
  },
  args: { form: 'bars' },
  parameters: {
    docs: {
      description: {
        component:
          'How a total splits into categories, two levels deep, with categories that have no figure and the remainder.',
      },
    },
  },
  render: ({ data, form }) => html`<campaign-breakdown form=${form} .data=${data}></campaign-breakdown>`,
};
export default meta;

const show = shows<Args, typeof situations>(situations);

export const JustStarted = show('JustStarted');
export const PartsOfAWhole = show('PartsOfAWhole');
export const PartsInOneBar = show('PartsOfAWhole', { args: { form: 'share' } });
export const PartsAsCards = show('PartsOfAWhole', { args: { form: 'cards' } });
export const NamedNotCounted = show('NamedNotCounted');
export const LowerBound = show('LowerBound');
export const LowerBoundAsCards = show('LowerBound', { args: { form: 'cards' } });
export const UpperBound = show('UpperBound');
export const About = show('About');
export const Range = show('Range');
export const ConfidenceInterval = show('ConfidenceInterval');
export const Withheld = show('Withheld');
export const WithheldPart = show('WithheldPart');
export const Disclosure = show('Disclosure');
export const EachKindOfMissing = show('EachKindOfMissing');
export const RoundsToZero = show('RoundsToZero');
export const Remainder = show('Remainder');
export const RemainderInOneBar = show('Remainder', { args: { form: 'share' } });
export const RestIncludesUncounted = show('RestIncludesUncounted');
export const UncountedInOneBar = show('RestIncludesUncounted', { args: { form: 'share' } });
export const RestOfBounds = show('RestOfBounds');
export const BoundsNotInOneBar = show('RestOfBounds', { args: { form: 'share' } });
export const BoundedTotal = show('BoundedTotal');
export const PartsExceedTheTotal = show('PartsExceedTheTotal');
export const TwoLevels = show('TwoLevels');
export const TwoLevelsInOneBar = show('TwoLevels', { args: { form: 'share' } });
export const ParentNotCounted = show('ParentNotCounted');
export const ParentDiffersFromParts = show('ParentDiffersFromParts');
export const Overlapping = show('Overlapping');
export const Rates = show('Rates');
export const Benchmark = show('Benchmark');
export const IndexWithBase = show('IndexWithBase');
export const NegativeValues = show('NegativeValues');
export const NegativePart = show('NegativePart');
export const GivenOrder = show('GivenOrder');
export const UnknownAndOtherLast = show('UnknownAndOtherLast');
export const UnknownAndOtherInOneBar = show('UnknownAndOtherLast', { args: { form: 'share' } });
export const ManyFolded = show('ManyFolded');
export const Rounding = show('Rounding');
export const NearlyAll = show('NearlyAll');
export const LeastVisibleBar = show('LeastVisibleBar');
export const Percentages = show('Percentages');
export const Money = show('Money');
export const Scaled = show('Scaled');
export const OneCategory = show('OneCategory');
export const Provisional = show('Provisional');
export const Revised = show('Revised');
export const LinkedCategories = show('LinkedCategories');
export const SeveralSources = show('SeveralSources');
export const FullyDescribed = show('FullyDescribed');
export const LongestLabels = show('LongestLabels');
export const OtherLanguageLabel = show('OtherLanguageLabel');
export const RightToLeft = show('RightToLeft', { decorators: [(story) => html`<div dir="rtl">${story()}</div>`] });
export const NotAlike = show('NotAlike');
export const TotalWithheld = show('TotalWithheld');
export const Malformed = show('Malformed');
export const Refused = show('Refused');
export const NotJson = show('NotJson');
export const Empty = show('Empty');
