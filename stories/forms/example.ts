import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { snippetOf } from '../snippet.js';

/** A form, and a document that it draws. */
export interface Args {
  readonly form: string;
  readonly data: unknown;
}

/** The settings that the forms of a tag share: each has a story of its name, which the search finds, and to which Which chart leads. */
export const meta = (tag: string): Omit<Meta<Args>, 'title'> => ({
  component: tag,
  argTypes: { form: { control: false }, data: { control: 'object' } },
  parameters: {
    docs: {
      description: {
        component: `Each form of \`<${tag}>\` with data that it is made for. The guide _Which chart_ says what it is for.`,
      },
    },
  },
  render: (args) => snippetOf(tag, { ...args }),
});

/** The story of a form. */
export const example = (form: string, data: unknown): StoryObj<Args> => ({ args: { form, data } });
