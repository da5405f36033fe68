import '../../src/define.js';
import * as situations from '../situations/delta/situations.js';
import * as published from '../welcome/published.js';
import { example, meta } from './example.js';

export default { ...meta('campaign-delta'), title: 'Forms/Delta' };

export const Columns = example('columns', published.delta);
export const Lines = example('lines', situations.SeveralSeries);
export const Changes = example('changes', situations.Years);
export const Slope = example('slope', situations.SchoolJourneys);
export const Area = example('area', situations.WaitingList);
export const Heat = example('heat', situations.HeatingCalls);
export const Multiples = example('multiples', situations.ColdHomes);
export const Stacked = example('stacked', situations.IncomeBySource);
export const Waterfall = example('waterfall', situations.Reserves);
export const Years = example('years', situations.HeatingCalls);
