import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ProgressData } from '../../../src/progress/data.js';
import '../../../src/progress/define.js';
import { PROGRESS_FORMS, type ProgressForm } from '../../../src/progress/forms.js';
import * as situations from './situations.js';
import { shows } from '../show.js';

interface Args {
  data: ProgressData | string | null;
  form: ProgressForm;
}

/** What the stories of all folders share. */
export const meta = {
  component: 'campaign-progress',
  argTypes: {
    data: {
      control: 'object',
      description: 'The figures, as an object of the contract `ProgressData` or as JSON text.',
    },
    form: { control: 'inline-radio', options: PROGRESS_FORMS, description: 'How it is drawn.' },
  },
  args: { form: 'bars' },
  parameters: {
    docs: {
      description: {
        component: 'How far one or more measures have come: toward a target, past it, downward, or without a target.',
      },
    },
  },
  render: ({ data, form }) => html`<campaign-progress form=${form} .data=${data}></campaign-progress>`,
} satisfies Meta<Args>;

/** Makes the story of a situation by its name. */
export const show = shows<Args, typeof situations>(situations);
