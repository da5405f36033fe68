import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TimelineData } from '../../../src/timeline/data.js';
import '../../../src/timeline/define.js';
import { TIMELINE_FORMS, type TimelineForm } from '../../../src/timeline/forms.js';
import * as situations from './situations.js';
import { shows } from '../show.js';

interface Args {
  data: TimelineData | string | null;
  form: TimelineForm;
}

/** What the stories of all folders share. */
export const meta = {
  component: 'campaign-timeline',
  argTypes: {
    data: {
      control: 'object',
      description: 'Phases and events, as an object of the contract `TimelineData` or as JSON text.',
    },
    form: { control: 'inline-radio', options: TIMELINE_FORMS, description: 'How it is drawn.' },
  },
  args: { form: 'bars' },
  parameters: {
    docs: {
      description: { component: 'The phases and events of a campaign, with what was counted at its place in time.' },
    },
  },
  render: ({ data, form }) => html`<campaign-timeline form=${form} .data=${data}></campaign-timeline>`,
} satisfies Meta<Args>;

/** Makes the story of a situation by its name. */
export const show = shows<Args, typeof situations>(situations);
