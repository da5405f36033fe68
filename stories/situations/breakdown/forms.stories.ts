import { html } from 'lit';
import { meta, show } from './meta.js';

export default {
  ...meta,
  title: 'Situations/Breakdown/Forms',
};

export const ChangesOnAYear = show('ChangesOnAYear', { args: { form: 'changes' } });
export const TwentyRegions = show('TwentyRegions', { args: { form: 'arrows' } });
export const SpendingByService = show('SpendingByService', { args: { form: 'treemap' } });
export const AnswersByGroup = show('AnswersByGroup', { args: { form: 'stacked-100' } });
export const IncomeByYear = show('IncomeByYear', { args: { form: 'stacked' } });
export const CasesByAge = show('CasesByAge', { args: { form: 'grouped' } });
export const ElectricityBySource = show('ElectricityBySource', { args: { form: 'donut' } });
export const ElectricityInSquares = show('ElectricityBySource', { args: { form: 'waffle' } });
export const TwentyRegionsRightToLeft = show('TwentyRegions', {
  args: { form: 'arrows' },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
});
export const ChangesAsArrows = show('ChangesOnAYear', { args: { form: 'arrows' } });
export const PreviousBounds = show('PreviousBounds', { args: { form: 'arrows' } });
export const PreviousNegative = show('PreviousNegative', { args: { form: 'arrows' } });
export const PreviousOfOne = show('PreviousOfOne', { args: { form: 'arrows' } });
export const PreviousLongLabels = show('PreviousLongLabels', { args: { form: 'changes' } });
export const PreviousUndated = show('PreviousUndated', { args: { form: 'arrows' } });
export const PreviousNamed = show('PreviousNamed', { args: { form: 'arrows' } });
export const SpendingRightToLeft = show('SpendingByService', {
  args: { form: 'treemap' },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
});
export const ManyParts = show('ManyParts', { args: { form: 'treemap' } });
export const AnswersAsMultiples = show('AnswersByGroup', { args: { form: 'multiples' } });
export const Opinions = show('Opinions', { args: { form: 'stacked-100' } });
export const GroupTotals = show('GroupTotals', { args: { form: 'stacked' } });
export const GroupsWithGaps = show('GroupsWithGaps', { args: { form: 'stacked' } });
export const FewCases = show('FewCases', { args: { form: 'waffle' } });
