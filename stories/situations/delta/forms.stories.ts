import { html } from 'lit';
import { meta, show } from './meta.js';

export default {
  ...meta,
  title: 'Situations/Delta/Forms',
};

export const TargetAndEvents = show('TargetAndEvents');
export const Changes = show('Years', { args: { form: 'changes' } });
export const SchoolJourneys = show('SchoolJourneys', { args: { form: 'slope' } });
export const WaitingList = show('WaitingList', { args: { form: 'area' } });
export const IncomeBySource = show('IncomeBySource', { args: { form: 'stacked' } });
export const Reserves = show('Reserves', { args: { form: 'waterfall' } });
export const HeatingCalls = show('HeatingCalls', { args: { form: 'heat' } });
export const ColdHomes = show('ColdHomes', { args: { form: 'multiples' } });
export const TargetForEachYear = show('TargetForEachYear');
export const BenchmarkAndEvents = show('BenchmarkAndEvents');
export const ManyEvents = show('ManyEvents');
export const CutScale = show('CutScale', { args: { form: 'lines' } });
export const ChangesAndEvents = show('TargetAndEvents', { args: { form: 'changes' } });
export const ManyRegions = show('ManyRegions', { args: { form: 'slope' } });
export const SurplusAndDeficit = show('SurplusAndDeficit', { args: { form: 'area' } });
export const AreaWithInterval = show('AreaWithInterval', { args: { form: 'area' } });
export const IncomeRightToLeft = show('IncomeBySource', {
  args: { form: 'stacked' },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
});
export const ElectricityMix = show('ElectricityMix', { args: { form: 'stacked' } });
export const NineServices = show('NineServices', { args: { form: 'stacked' } });
export const WithheldPart = show('WithheldPart', { args: { form: 'stacked' } });
export const NotExplained = show('NotExplained', { args: { form: 'waterfall' } });
export const BelowZero = show('BelowZero', { args: { form: 'waterfall' } });
export const WithheldContribution = show('WithheldContribution', { args: { form: 'waterfall' } });
export const HeatingCallsRightToLeft = show('HeatingCalls', {
  args: { form: 'heat' },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
});
export const MeanTemperature = show('MeanTemperature', { args: { form: 'heat' } });
export const QuartersWithBounds = show('QuartersWithBounds', { args: { form: 'heat' } });
export const WeeklyAdmissions = show('WeeklyAdmissions', { args: { form: 'heat' } });
export const TwentyFourDistricts = show('TwentyFourDistricts', { args: { form: 'multiples' } });
export const SeveralUnits = show('SeveralUnits');
export const BalancesByDepartment = show('BalancesByDepartment', { args: { form: 'multiples' } });
export const BalancesRightToLeft = show('BalancesByDepartment', {
  args: { form: 'multiples' },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
});
