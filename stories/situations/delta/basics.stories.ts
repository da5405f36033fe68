import { meta, show } from './meta.js';

export default {
  ...meta,
  title: 'Situations/Delta/Basics',
};

export const Years = show('Years');
export const YearsAsLine = show('Years', { args: { form: 'lines' } });
export const PercentagePoints = show('PercentagePoints');
export const FromZero = show('FromZero');
export const NegativeBase = show('NegativeBase');
export const NegativeValues = show('NegativeValues');
export const SeveralSeries = show('SeveralSeries');
export const ManySeries = show('ManySeries');
export const SixSeries = show('SixSeries');
export const Rates = show('Rates');
export const IndexWithBase = show('IndexWithBase');
export const Money = show('Money');
export const Scaled = show('Scaled');
export const UpGood = show('UpGood');
export const UpBad = show('UpBad');
export const FullyDescribed = show('FullyDescribed');
export const AnnotatedLines = show('AnnotatedLines', { args: { form: 'lines' } });
export const AnnotatedColumns = show('AnnotatedColumns');
export const AnnotatedSlope = show('AnnotatedSlope', { args: { form: 'slope' } });
