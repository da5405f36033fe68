import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/define.js';
import { snippetOf } from '../snippet.js';

/** What one can change of any chart. `data` is JSON or CSV, as text. */
export interface Args {
  data: string;
  form: string;
  heading: string;
  unit: string;
  period: string;
  polarity: string;
  decimals: number | undefined;
  accent: string;
  lang: string;
  dir: string;
  debug: boolean;
}

/** The HTML of a playground; the colour is a custom property, and the direction is that of the element. */
const htmlOf = (tag: string, { accent, ...args }: Args): string =>
  snippetOf(tag, { ...args, style: accent && `--campaign-accent: ${accent}` });

/** What the playgrounds share. `forms` are the names of the chart's forms. */
export const playground = (tag: string, forms: readonly string[]): Omit<Meta<Args>, 'title'> => ({
  argTypes: {
    data: { control: 'text', description: 'JSON or CSV, as text.' },
    form: { control: 'inline-radio', options: forms, description: 'Form in which the chart is drawn.' },
    heading: { control: 'text', description: 'Title, if the data has none.' },
    unit: { control: 'text', description: 'Unit, if the data has none: `homes`, `%`, `£m`.' },
    period: { control: 'text', description: 'Period, if the data has none: `2021`, `Q3 2021`.' },
    polarity: { control: 'inline-radio', options: ['', 'neutral', 'up-good', 'up-bad'] },
    decimals: { control: { type: 'number', min: 0, max: 6 } },
    accent: { control: 'color', description: 'The custom property `--campaign-accent`.' },
    lang: { control: 'select', options: ['en', 'de', 'fr', 'es'], description: 'Language in which figures are read.' },
    dir: { control: 'inline-radio', options: ['ltr', 'rtl'] },
    debug: { control: 'boolean', description: 'Lists the problems of the data below the chart.' },
  },
  args: {
    form: forms[0] ?? '',
    heading: '',
    unit: '',
    period: '',
    polarity: '',
    accent: '#1d5fa8',
    lang: 'en',
    dir: 'ltr',
    debug: true,
  },
  parameters: {
    docs: { source: { transform: (_code: string, { args }: { args: Args }) => htmlOf(tag, args) } },
  },
  render: (args) => htmlOf(tag, args),
});

/** The one story of a playground. */
export const story = (data: string, args: Partial<Args> = {}): StoryObj<Args> => ({ args: { data, ...args } });
