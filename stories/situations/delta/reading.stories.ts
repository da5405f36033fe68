import { html } from 'lit';
import { meta, show } from './meta.js';
import * as situations from './situations.js';

export default {
  ...meta,
  title: 'Situations/Delta/Reading and choosing',
};

/** Point at the lines, tap them, or press Tab and the arrow keys. */
export const Reading = show('SeveralSeries', { args: { form: 'lines' } });

/** A click, a tap, Enter or Space chooses. */
export const Choosing = show('SeveralSeries', {
  render: ({ data }) => html`<campaign-delta form="lines" selectable="multiple" .data=${data}></campaign-delta>`,
});

/** Charts with the same `link` point at and choose the same. */
export const Linked = show('SeveralSeries', {
  render: ({ data }) =>
    html`<campaign-delta form="lines" link="sectors" selectable .data=${data}></campaign-delta>
      <campaign-delta form="columns" link="sectors" selectable .data=${data}></campaign-delta>`,
});

/** One series has its colour, the others are grey. */
export const Highlight = show('SeveralSeries', {
  render: ({ data }) =>
    html`<campaign-delta
      form="lines"
      highlight=${situations.SeveralSeries.series[0]?.label ?? ''}
      .data=${data}
    ></campaign-delta>`,
});
