import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { FigureData } from '../../../src/figure/data.js';
import '../../../src/figure/define.js';
import { FIGURE_FORMS, type FigureForm } from '../../../src/figure/forms.js';
import * as situations from './situations.js';
import { shows } from '../show.js';

interface Args {
  data: FigureData | string | null;
  form: FigureForm;
}

/** What the stories of all folders share. */
export const meta = {
  component: 'campaign-figure',
  argTypes: {
    data: { control: 'object', description: 'The figures, as an object of the contract `FigureData` or as JSON text.' },
    form: { control: 'inline-radio', options: FIGURE_FORMS, description: 'How it is drawn.' },
  },
  args: { form: 'headline' },
  parameters: {
    docs: {
      description: {
        component: 'One headline figure: value, qualifier, unit, period and source, with its change and its trend.',
      },
    },
  },
  render: ({ data, form }) => html`<campaign-figure form=${form} .data=${data}></campaign-figure>`,
} satisfies Meta<Args>;

/** Makes the story of a situation by its name. */
export const show = shows<Args, typeof situations>(situations);
