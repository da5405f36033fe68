import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/define.js';
import { snippetOf } from '../snippet.js';
import * as published from './published.js';

/** The charts of the welcome page, drawn from the HTML that the page shows. */
const meta: Meta<{ data: string }> = {
  title: 'Welcome',
  tags: ['!autodocs', '!dev'],
  render: ({ data }) => data,
};
export default meta;

const story = (chart: keyof typeof published): StoryObj<{ data: string }> => ({
  args: { data: snippetOf(`campaign-${chart}`, { data: published[chart] }) },
});

export const Figure = story('figure');
export const Progress = story('progress');
export const Breakdown = story('breakdown');
export const Delta = story('delta');
export const Timeline = story('timeline');
