import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { defineForm } from '../../src/define-form.js';
import '../../src/breakdown/define.js';
import type { CampaignBreakdown } from '../../src/breakdown/element.js';
import { BREAKDOWN_FORMS } from '../../src/breakdown/forms.js';
import { pasted } from './pasted.js';

const DATA = {
  title: 'Calls to the helpline',
  unit: 'calls',
  source: 'Invented figures, to show the pieces',
  categories: [
    { label: 'Heating', value: 5200 },
    { label: 'Roofs', value: 3100 },
    { label: 'Damp', value: 1400 },
  ],
};

if (!BREAKDOWN_FORMS.includes('dots' as never))
  defineForm('breakdown', 'dots', ({ rows }) => {
    const most = Math.max(...rows.map(({ category }) => category.value.value ?? 0));
    const marks = rows.map(({ category }, row) => {
      const x = (category.value.value ?? 0) / most;
      return { type: 'dot', id: category.pointer, row, x, y: 0.5 } as const;
    });
    return { scenes: [{ box: 'rows', find: 'row', labels: [], marks }] };
  });

export default { title: 'Guide/Examples/Own pieces' } satisfies Meta;

/** A title, a link and a note of the page. */
export const Slots: StoryObj = {
  parameters: pasted(
    'campaign-breakdown',
    { data: DATA },
    {
      slots: `<h3 slot="title">Cold homes ring most</h3>
  <a slot="actions" href="#all">All subjects</a>
  <p slot="foot">Counted by the districts.</p>`,
    },
  ),
  render: () =>
    html`<campaign-breakdown .data=${DATA}>
      <h3 slot="title">Cold homes ring most</h3>
      <a slot="actions" href="#all">All subjects</a>
      <p slot="foot">Counted by the districts.</p>
    </campaign-breakdown>`,
};

/** A phrase of the page in place of the chart's own. */
export const Words: StoryObj = {
  parameters: pasted(
    'campaign-breakdown',
    { data: DATA },
    {
      script: `document.querySelector('campaign-breakdown').words = { categoryHead: 'Subject' };`,
    },
  ),
  render: () => html`<campaign-breakdown .data=${DATA} .words=${{ categoryHead: 'Subject' }}></campaign-breakdown>`,
};

/** Names of rows that the page draws. */
export const NamesOfRows: StoryObj = {
  parameters: pasted(
    'campaign-breakdown',
    { data: DATA },
    {
      script: `document.querySelector('campaign-breakdown').renderDatum = ({ label }) =>
  Object.assign(document.createElement('strong'), { textContent: label });`,
    },
  ),
  render: () => {
    const renderDatum: CampaignBreakdown['renderDatum'] = ({ label }) => html`<strong>${label}</strong>`;
    return html`<campaign-breakdown .data=${DATA} .renderDatum=${renderDatum}></campaign-breakdown>`;
  },
};

/** A box that the page draws, with the figures that are pointed at. */
export const Box: StoryObj = {
  parameters: pasted(
    'campaign-breakdown',
    { form: 'treemap', data: DATA },
    {
      script: `document.querySelector('campaign-breakdown').renderBox = ({ head, lines: [first] }) =>
  \`\${head} rang \${first?.figure} times\`;`,
    },
  ),
  render: () => {
    const renderBox: CampaignBreakdown['renderBox'] = ({ head, lines: [first] }) =>
      html`<strong>${head}</strong> rang ${first?.figure} times`;
    return html`<campaign-breakdown form="treemap" .data=${DATA} .renderBox=${renderBox}></campaign-breakdown>`;
  },
};

/** A form of the page. */
export const OwnForm: StoryObj = {
  parameters: pasted(
    'campaign-breakdown',
    { form: 'dots', data: DATA },
    {
      script: `import { defineForm } from './dist/campaign-charts.js';

defineForm('breakdown', 'dots', ({ rows }) => {
  const most = Math.max(...rows.map(({ category }) => category.value.value ?? 0));
  const marks = rows.map(({ category }, row) => {
    const x = (category.value.value ?? 0) / most;
    return { type: 'dot', id: category.pointer, row, x, y: 0.5 };
  });
  return { scenes: [{ box: 'rows', find: 'row', labels: [], marks }] };
});`,
    },
  ),
  render: () => html`<campaign-breakdown form=${'dots'} .data=${DATA}></campaign-breakdown>`,
};
