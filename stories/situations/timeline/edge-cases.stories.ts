import { html } from 'lit';
import { meta, show } from './meta.js';

export default {
  ...meta,
  title: 'Situations/Timeline/Edge cases',
  tags: ['!autodocs'],
};

export const Undated = show('Undated');
export const Rough = show('Rough');
export const LongestLabels = show('LongestLabels');
export const RightToLeft = show('RightToLeft', { decorators: [(story) => html`<div dir="rtl">${story()}</div>`] });
export const Refused = show('Refused');
export const NotJson = show('NotJson');
export const Empty = show('Empty');
