import { html } from 'lit';
import { meta, show } from './meta.js';

export default {
  ...meta,
  title: 'Situations/Progress/Edge cases',
  tags: ['!autodocs'],
};

export const JustStarted = show('JustStarted');
export const UnitWrittenTwoWays = show('UnitWrittenTwoWays');
export const CumulativeNotComparedWithFlow = show('CumulativeNotComparedWithFlow');
export const LongestLabels = show('LongestLabels');
export const OtherLanguageLabel = show('OtherLanguageLabel');
export const RightToLeft = show('RightToLeft', { decorators: [(story) => html`<div dir="rtl">${story()}</div>`] });
export const TargetIsBaseline = show('TargetIsBaseline');
export const Malformed = show('Malformed');
export const Refused = show('Refused');
export const NotJson = show('NotJson');
export const Empty = show('Empty');
