import { html } from 'lit';
import { meta, show } from './meta.js';

export default {
  ...meta,
  title: 'Situations/Delta/Edge cases',
  tags: ['!autodocs'],
};

export const JustStarted = show('JustStarted');
export const SixHundredPeriods = show('SixHundredPeriods');
export const CumulativeNotComparedWithFlow = show('CumulativeNotComparedWithFlow');
export const AnotherCurrency = show('AnotherCurrency');
export const LongestLabels = show('LongestLabels');
export const OtherLanguageLabel = show('OtherLanguageLabel');
export const RightToLeft = show('RightToLeft', { decorators: [(story) => html`<div dir="rtl">${story()}</div>`] });
export const LabelPeriods = show('LabelPeriods');
export const AmbiguousYear = show('AmbiguousYear');
export const DuplicatePeriod = show('DuplicatePeriod');
export const Malformed = show('Malformed');
export const Refused = show('Refused');
export const NotJson = show('NotJson');
export const Empty = show('Empty');
