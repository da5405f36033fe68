import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { DeltaData } from '../../../src/delta/data.js';
import '../../../src/delta/define.js';
import { DELTA_FORMS, type DeltaForm } from '../../../src/delta/forms.js';
import * as situations from './situations.js';
import { shows } from '../show.js';

interface Args {
  data: DeltaData | string | null;
  form: DeltaForm;
  against: string | undefined;
}

/** What the stories of all folders share. */
export const meta = {
  component: 'campaign-delta',
  argTypes: {
    data: { control: 'object', description: 'The figures, as an object of the contract `DeltaData` or as JSON text.' },
    form: { control: 'inline-radio', options: DELTA_FORMS, description: 'How it is drawn.' },
    against: {
      control: 'text',
      description:
        'What each figure is compared with, if the document does not say it: `previous`, `year-before`, `first`, or a period.',
    },
  },
  args: { form: 'auto' },
  parameters: {
    docs: {
      description: {
        component: 'Figures period by period and the change between them, or why no change can be given.',
      },
    },
  },
  render: ({ data, form, against }) =>
    html`<campaign-delta form=${form} against=${ifDefined(against || undefined)} .data=${data}></campaign-delta>`,
} satisfies Meta<Args>;

/** Makes the story of a situation by its name. */
export const show = shows<Args, typeof situations>(situations);
