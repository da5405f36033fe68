import '../../src/define.js';
import * as situations from '../situations/progress/situations.js';
import * as published from '../welcome/published.js';
import { example, meta } from './example.js';

export default { ...meta('campaign-progress'), title: 'Forms/Progress' };

export const Bars = example('bars', published.progress);
export const Ring = example('ring', situations.TravelPlans);
export const Thermometer = example('thermometer', situations.ClinicAppeal);
export const Bullet = example('bullet', situations.RepairsAndSatisfaction);
export const Path = example('path', situations.ElectricBuses);
export const Waffle = example('waffle', situations.SevenInTen);
export const Pictogram = example('pictogram', situations.SeenInFourWeeks);
export const Way = example('way', situations.FromDifferentStarts);
export const Indicators = example('indicators', situations.SevenIndicators);
