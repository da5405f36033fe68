import { meta, show } from './meta.js';

export default {
  ...meta,
  title: 'Situations/Breakdown/Precision',
};

export const LowerBound = show('LowerBound');
export const LowerBoundAsCards = show('LowerBound', { args: { form: 'cards' } });
export const UpperBound = show('UpperBound');
export const About = show('About');
export const Range = show('Range');
export const ConfidenceInterval = show('ConfidenceInterval');
export const RoundsToZero = show('RoundsToZero');
export const RestOfBounds = show('RestOfBounds');
export const BoundsNotInOneBar = show('RestOfBounds', { args: { form: 'share' } });
export const BoundedTotal = show('BoundedTotal');
export const Rounding = show('Rounding');
export const NearlyAll = show('NearlyAll');
export const SharesWithDecimals = show('SharesWithDecimals');
export const PublishedShares = show('PublishedShares');
export const LeastVisibleBar = show('LeastVisibleBar');
export const Provisional = show('Provisional');
export const Revised = show('Revised');
