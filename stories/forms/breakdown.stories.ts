import '../../src/define.js';
import * as situations from '../situations/breakdown/situations.js';
import * as published from '../welcome/published.js';
import { example, meta } from './example.js';

export default { ...meta('campaign-breakdown'), title: 'Forms/Breakdown' };

export const Bars = example('bars', published.breakdown);
export const Share = example('share', situations.PartsOfAWhole);
export const Arrows = example('arrows', situations.TwentyRegions);
export const Changes = example('changes', situations.ChangesOnAYear);
export const Treemap = example('treemap', situations.SpendingByService);
export const Stacked = example('stacked', situations.IncomeByYear);
export const Stacked100 = example('stacked-100', situations.AnswersByGroup);
export const Grouped = example('grouped', situations.CasesByAge);
export const Multiples = example('multiples', situations.AnswersByGroup);
export const Donut = example('donut', situations.ElectricityBySource);
export const Waffle = example('waffle', situations.ElectricityBySource);
export const Cards = example('cards', situations.PartsOfAWhole);
