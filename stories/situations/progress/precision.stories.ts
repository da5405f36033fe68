import { meta, show } from './meta.js';

export default {
  ...meta,
  title: 'Situations/Progress/Precision',
};

export const NearlyAll = show('NearlyAll');
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
export const Intervals = show('Intervals');
export const SharesWithDecimals = show('SharesWithDecimals');
export const LeastVisibleBar = show('LeastVisibleBar');
