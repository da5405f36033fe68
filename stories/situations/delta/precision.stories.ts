import { meta, show } from './meta.js';

export default {
  ...meta,
  title: 'Situations/Delta/Precision',
};

export const NearlyAll = show('NearlyAll');
export const Revised = show('Revised');
export const Provisional = show('Provisional');
export const Estimated = show('Estimated');
export const Forecast = show('Forecast');
export const RoundsToZero = show('RoundsToZero');
export const LowerBound = show('LowerBound');
export const BoundsNotCompared = show('BoundsNotCompared');
export const UpperBound = show('UpperBound');
export const About = show('About');
export const Range = show('Range');
export const RangeAsLine = show('Range', { args: { form: 'lines' } });
export const ConfidenceInterval = show('ConfidenceInterval');
export const Durations = show('Durations');
export const DurationsAsChanges = show('Durations', { args: { form: 'changes' } });
