import { meta, show } from './meta.js';

export default {
  ...meta,
  title: 'Situations/Figure/Basics',
};

export const PercentagePoints = show('PercentagePoints');
export const FromZero = show('FromZero');
export const NegativeBase = show('NegativeBase');
export const Rates = show('Rates');
export const IndexWithBase = show('IndexWithBase');
export const Money = show('Money');
export const Scaled = show('Scaled');
export const UpGood = show('UpGood');
export const UpBad = show('UpBad');
export const Trend = show('Trend');
export const TwoComparisons = show('TwoComparisons');
export const TargetAndColumns = show('TargetAndColumns');
export const BehindItsLine = show('BehindItsLine');
export const PublishedStatus = show('PublishedStatus');
export const Limit = show('Limit');
export const FullyDescribed = show('FullyDescribed');
export const AnnotatedTrend = show('AnnotatedTrend');
