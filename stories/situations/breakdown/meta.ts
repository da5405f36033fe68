import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { BreakdownData } from '../../../src/breakdown/data.js';
import '../../../src/breakdown/define.js';
import { BREAKDOWN_FORMS, type BreakdownForm } from '../../../src/breakdown/forms.js';
import * as situations from './situations.js';
import { shows } from '../show.js';

interface Args {
  data: BreakdownData | string | null;
  form: BreakdownForm;
}

/** What the stories of all folders share. */
export const meta = {
  component: 'campaign-breakdown',
  argTypes: {
    data: {
      control: 'object',
      description: 'The figures, as an object of the contract `BreakdownData` or as JSON text.',
    },
    form: { control: 'inline-radio', options: BREAKDOWN_FORMS, description: 'How it is drawn.' },
  },
  args: { form: 'bars' },
  parameters: {
    docs: {
      description: {
        component:
          'How a total splits into categories, two levels deep, with categories that have no figure and the remainder.',
      },
    },
  },
  render: ({ data, form }) => html`<campaign-breakdown form=${form} .data=${data}></campaign-breakdown>`,
} satisfies Meta<Args>;

/** Makes the story of a situation by its name. */
export const show = shows<Args, typeof situations>(situations);
