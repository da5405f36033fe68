import type { ArgTypes, Meta, StoryObj } from '@storybook/web-components-vite';
import manifest from '../../dist/custom-elements.json' with { type: 'json' };
import '../../src/define.js';
import { snippetOf } from '../snippet.js';

/** Values of the controls by their names: the attributes of the tag, `data` as text, and two of the page: the accent and the direction. */
export type Args = Record<string, unknown>;

interface Attribute {
  readonly name: string;
  readonly type?: { readonly text: string };
  readonly description?: string;
}

/** Attributes without a control: a file at an address, what the chart itself sets, and what needs a second chart or a printer. */
const WITHOUT_CONTROL = ['data', 'src', 'refresh', 'state', 'link', 'print', 'lang'];

/** Attributes that are the same for every chart, in the groups in which their controls stand. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  Texts: ['heading', 'subtitle', 'description', 'note', 'source-name', 'source-url', 'source-date', 'highlight'],
  Figures: ['unit', 'currency', 'scale', 'decimals', 'kind', 'polarity', 'period', 'span', 'as-of', 'year-start'],
  Reader: ['selectable', 'menu', 'debug'],
};

const groupOf = (name: string): string =>
  name.endsWith('-column')
    ? 'Columns of the data'
    : (Object.keys(GROUPS).find((group) => GROUPS[group]?.includes(name)) ?? 'Chart');

/** The kind of control for the type of an attribute in the manifest: `boolean`, `'a' | 'b' | undefined`, `1000 | 1000000`, `number`, or text. */
function controlOf(type: string): ArgTypes[string] {
  const options = type.split('|').map((option) => option.trim());
  const named = options.filter((option) => /^'.*'$|^\d+$/.test(option)).map((option) => option.replaceAll("'", ''));
  if (named.length > 0) {
    const all = options.includes('boolean') && !named.includes('true') ? ['', 'true', ...named] : ['', ...named];
    return { control: 'select', options: all };
  }
  if (options.includes('boolean')) return { control: 'boolean' };
  return { control: options.every((option) => /^(number|undefined)$/.test(option)) ? 'number' : 'text' };
}

const attributesOf = (tag: string): readonly Attribute[] =>
  manifest.modules
    .flatMap(({ declarations }) => declarations as readonly { tagName?: string; attributes?: readonly Attribute[] }[])
    .find(({ tagName }) => tagName === tag)?.attributes ?? [];

/** The HTML of a playground; the colour is a custom property, and the direction is that of the element. */
const htmlOf = (tag: string, { accent, ...args }: Args): string =>
  snippetOf(tag, { ...args, style: accent && `--campaign-accent: ${accent as string}` });

/** What the playgrounds share: a control for each attribute of the tag, but `without` those that mean nothing for the chart. `forms` are the names of its forms. */
export function playground(
  tag: string,
  forms: readonly string[],
  without: readonly string[] = [],
): Omit<Meta<Args>, 'title'> {
  const hidden = ['form', ...WITHOUT_CONTROL, ...without];
  const attributes = attributesOf(tag).filter(({ name }) => !hidden.includes(name));
  return {
    argTypes: {
      data: { control: 'text', description: 'JSON or CSV, as text.', table: { category: 'Chart' } },
      form: {
        control: 'select',
        options: forms,
        description: 'Form in which the chart is drawn.',
        table: { category: 'Chart' },
      },
      ...Object.fromEntries(
        attributes.map(({ name, type, description = '' }) => [
          name,
          { ...controlOf(type?.text ?? ''), description, table: { category: groupOf(name) } },
        ]),
      ),
      accent: {
        control: 'color',
        description: 'The custom property `--campaign-accent`.',
        table: { category: 'Page' },
      },
      lang: {
        control: 'select',
        options: ['en', 'de', 'fr', 'es'],
        description: 'Language in which figures are read.',
        table: { category: 'Page' },
      },
      dir: { control: 'inline-radio', options: ['ltr', 'rtl'], table: { category: 'Page' } },
    },
    args: {
      data: '',
      form: forms[0] ?? '',
      ...Object.fromEntries(
        attributes.map(({ name, type }) => [name, /^(number|boolean)\b[^']*$/.test(type?.text ?? '') ? undefined : '']),
      ),
      accent: '#1d5fa8',
      lang: 'en',
      dir: 'ltr',
      debug: true,
    },
    parameters: {
      controls: { expanded: true, sort: 'none' },
      docs: { source: { transform: (_code: string, { args }: { args: Args }) => htmlOf(tag, args) } },
    },
    render: (args) => htmlOf(tag, args),
  };
}

/** A story of a playground: what the controls begin with. */
export const story = (data: string, args: Args = {}): StoryObj<Args> => ({ args: { data, ...args } });
