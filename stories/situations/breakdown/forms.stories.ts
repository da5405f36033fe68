import { html } from 'lit';
import { meta, show } from './meta.js';

export default {
  ...meta,
  title: 'Situations/Breakdown/Forms',
  tags: ['!autodocs'],
};

export const TwentyRegions = show('TwentyRegions', { args: { form: 'arrows' } });
export const TwentyRegionsRightToLeft = show('TwentyRegions', {
  args: { form: 'arrows' },
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
});
export const ChangesOnAYear = show('ChangesOnAYear', { args: { form: 'changes' } });
export const ChangesAsArrows = show('ChangesOnAYear', { args: { form: 'arrows' } });
export const PreviousBounds = show('PreviousBounds', { args: { form: 'arrows' } });
export const PreviousNegative = show('PreviousNegative', { args: { form: 'arrows' } });
export const PreviousOfOne = show('PreviousOfOne', { args: { form: 'arrows' } });
export const PreviousLongLabels = show('PreviousLongLabels', { args: { form: 'changes' } });
export const PreviousUndated = show('PreviousUndated', { args: { form: 'arrows' } });
