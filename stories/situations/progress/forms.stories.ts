import { meta, show } from './meta.js';

export default {
  ...meta,
  title: 'Situations/Progress/Forms',
};

export const TravelPlans = show('TravelPlans', { args: { form: 'ring' } });
export const ClinicAppeal = show('ClinicAppeal', { args: { form: 'thermometer' } });
export const RepairsAndSatisfaction = show('RepairsAndSatisfaction', { args: { form: 'bullet' } });
export const ElectricBuses = show('ElectricBuses', { args: { form: 'path' } });
export const SevenInTen = show('SevenInTen', { args: { form: 'waffle' } });
export const FromDifferentStarts = show('FromDifferentStarts', { args: { form: 'way' } });
export const FourPledges = show('FourPledges', { args: { form: 'ring' } });
export const RentByArea = show('RentByArea', { args: { form: 'bullet' } });
export const TwoAppeals = show('TwoAppeals', { args: { form: 'thermometer' } });
export const StatusAsPublished = show('StatusAsPublished');
export const TwoPaths = show('TwoPaths', { args: { form: 'path' } });
export const SevenIndicators = show('SevenIndicators', { args: { form: 'indicators' } });
export const IndicatorsInGroups = show('IndicatorsInGroups', { args: { form: 'indicators' } });
export const CoverageInGroups = show('CoverageInGroups');
export const SeenInFourWeeks = show('SeenInFourWeeks', { args: { form: 'pictogram' } });
export const SharesOfPeople = show('SharesOfPeople', { args: { form: 'pictogram' } });
export const TraineesWhoPassed = show('TraineesWhoPassed', { args: { form: 'pictogram' } });
