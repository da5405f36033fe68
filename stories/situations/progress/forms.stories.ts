import { meta, show } from './meta.js';

export default {
  ...meta,
  title: 'Situations/Progress/Forms',
};

export const TravelPlans = show('TravelPlans', { args: { form: 'ring' } });
export const FourPledges = show('FourPledges', { args: { form: 'ring' } });
export const ClinicAppeal = show('ClinicAppeal', { args: { form: 'thermometer' } });
export const TwoAppeals = show('TwoAppeals', { args: { form: 'thermometer' } });
