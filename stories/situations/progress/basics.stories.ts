import { meta, show } from './meta.js';

export default {
  ...meta,
  title: 'Situations/Progress/Basics',
};

export const PastTheTarget = show('PastTheTarget');
export const FarPastTheTarget = show('FarPastTheTarget');
export const Reached = show('Reached');
export const Downward = show('Downward');
export const DownwardPastTheTarget = show('DownwardPastTheTarget');
export const BehindTheBaseline = show('BehindTheBaseline');
export const Limit = show('Limit');
export const MixedUnits = show('MixedUnits');
export const OneUnit = show('OneUnit');
export const PartsOfWholes = show('PartsOfWholes');
export const Milestones = show('Milestones');
export const PartsReceivedAndPledged = show('PartsReceivedAndPledged');
export const PercentagePoints = show('PercentagePoints');
export const Rates = show('Rates');
export const NegativeBase = show('NegativeBase');
export const Money = show('Money');
export const Scaled = show('Scaled');
export const FullyDescribed = show('FullyDescribed');
export const PartsDiffer = show('PartsDiffer');
export const AnnotatedMeasures = show('AnnotatedMeasures');
