import { meta, show } from './meta.js';

export default {
  ...meta,
  title: 'Situations/Progress/Forms',
};

export const TravelPlans = show('TravelPlans', { args: { form: 'ring' } });
export const FourPledges = show('FourPledges', { args: { form: 'ring' } });
