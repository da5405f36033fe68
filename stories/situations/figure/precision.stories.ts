import { meta, show } from './meta.js';

export default {
  ...meta,
  title: 'Situations/Figure/Precision',
};

export const LowerBound = show('LowerBound');
export const AtLeast = show('AtLeast');
export const UpperBound = show('UpperBound');
export const About = show('About');
export const Range = show('Range');
export const ConfidenceInterval = show('ConfidenceInterval');
export const OverlappingIntervals = show('OverlappingIntervals');
export const RoundsToZero = show('RoundsToZero');
export const NearlyAll = show('NearlyAll');
export const Revised = show('Revised');
export const Provisional = show('Provisional');
export const Estimated = show('Estimated');
export const Forecast = show('Forecast');
export const LowReliability = show('LowReliability');
export const ChangeOfABound = show('ChangeOfABound');
export const BoundsNotCompared = show('BoundsNotCompared');
export const MoneyBound = show('MoneyBound');
