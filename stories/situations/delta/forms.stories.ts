import { meta, show } from './meta.js';

export default {
  ...meta,
  title: 'Situations/Delta/Forms',
};

export const TargetAndEvents = show('TargetAndEvents');
export const TargetForEachYear = show('TargetForEachYear');
export const BenchmarkAndEvents = show('BenchmarkAndEvents');
export const ManyEvents = show('ManyEvents');
export const CutScale = show('CutScale', { args: { form: 'lines' } });
export const Changes = show('Years', { args: { form: 'changes' } });
export const SchoolJourneys = show('SchoolJourneys', { args: { form: 'slope' } });
export const ManyRegions = show('ManyRegions', { args: { form: 'slope' } });
