import type { ArgTypes, Meta, StoryObj } from '@storybook/web-components-vite';
import { SNIPPET_RENDERED } from 'storybook/internal/docs-tools';
import { addons, useArgs } from 'storybook/preview-api';
import '../../src/define.js';
import { english } from '../../src/words/index.js';
import { declarationOf } from '../manifest.js';
import { isMarkup, snippetOf, tableIn } from '../snippet.js';

/** Values of the controls by their names: the attributes of the tag, `data` as text, and two of the page: the accent and the direction. */
export type Args = Record<string, unknown>;

/**
 * Attributes without a control: a file at an address, what the chart itself sets, what needs a second chart or a printer,
 * and `debug`, since the problems are next to the data. Those that name a column have one in a story of such a table: `columnStory`.
 */
const WITHOUT_CONTROL = ['data', 'src', 'refresh', 'state', 'link', 'print', 'lang', 'debug'];

/** Values of attributes that are lists of names. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  menu: ['', 'none', 'table csv png', 'copy', 'link embed'],
};

/** Attributes that are the same for every chart, in the groups in which their controls stand. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  Texts: [
    ...['heading', 'subtitle', 'description', 'note', 'highlight'],
    ...['source-name', 'source-url', 'source-date', 'source-licence'],
  ],
  Figures: ['unit', 'currency', 'scale', 'decimals', 'kind', 'polarity', 'period', 'span', 'as-of', 'year-start'],
  Reader: ['selectable', 'menu'],
};

const groupOf = (name: string): string => Object.keys(GROUPS).find((group) => GROUPS[group]?.includes(name)) ?? 'Chart';

/** The kind of control for the type of an attribute in the manifest: `boolean`, `'a' | 'b' | undefined`, `1000 | 1000000`, `number`, or text. */
function controlOf(type: string, name: string): ArgTypes[string] {
  if (CHOICES[name]) return { control: 'select', options: CHOICES[name] };
  const options = type.split('|').map((option) => option.trim());
  const named = options.filter((option) => /^'.*'$|^\d+$/.test(option)).map((option) => option.replaceAll("'", ''));
  if (named.length > 0) {
    const all = options.includes('boolean') && !named.includes('true') ? ['', 'true', ...named] : ['', ...named];
    return { control: 'select', options: all };
  }
  if (options.includes('boolean')) return { control: 'boolean' };
  return { control: options.every((option) => /^(number|undefined)$/.test(option)) ? 'number' : 'text' };
}

/** The HTML of a playground; the colour is a custom property, and the direction is that of the element. */
export const htmlOf = (tag: string, { accent, ...args }: Args): string =>
  snippetOf(tag, { ...args, style: accent && `--campaign-accent: ${accent as string}` });

const STYLE = `
  .playground { display: grid; gap: 2rem; }
  .playground > div:last-child { display: grid; gap: 1rem 2rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); }
  .playground label { display: grid; gap: 0.5rem; }
  .playground :is(label, h2) { margin: 0; font: 600 0.875rem/1.4 system-ui, sans-serif; }
  .playground textarea { box-sizing: border-box; inline-size: 100%; block-size: 12rem; padding: 0.75rem; font: 0.8125rem/1.5 ui-monospace, monospace; }
  .playground ul { margin: 0.5rem 0 0; padding: 0; list-style: none; font: 0.875rem/1.5 system-ui, sans-serif; }
`;

/** Listeners of an editor: for the HTML of what it has drawn, and for data that a visitor has finished to write. */
export interface Listeners {
  readonly drawn: (html: string) => void;
  readonly changed: (data: string) => void;
}

/** The chart, with its script exactly as the text is, so that lines and columns of problems are those of the editor. */
function chartOf(html: string, data: string): DocumentFragment {
  const { content } = Object.assign(document.createElement('template'), { innerHTML: html });
  const script = content.querySelector('script');
  if (script) script.textContent = data;
  return content;
}

/** The chart, its data as a text that can be changed, and next to it the problems that the chart finds in it. */
export function editor(tag: string, args: Args, { drawn, changed }: Listeners): HTMLElement {
  const place = document.createElement('div');
  place.className = 'playground';
  // The data are code, and the rest is English: both run from left to right in any page.
  place.innerHTML = `<style>${STYLE}</style><div></div><div dir="ltr" lang="en">
    <label>Data as JSON, CSV or an HTML table<textarea spellcheck="false"></textarea></label>
    <section><h2>Problems in the data</h2><ul aria-live="polite"></ul></section></div>`;
  const [chart, list, text] = [place.children[1], place.querySelector('ul'), place.querySelector('textarea')];
  if (!chart || !list || !text) return place;
  const show = (lines: readonly string[]): void => {
    list.replaceChildren(...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })));
  };
  const draw = (): void => {
    const { value } = text;
    show([isMarkup(value) && !tableIn(value) ? 'This is HTML without a table.' : 'None.']);
    const html = htmlOf(tag, { ...args, data: value });
    chart.replaceChildren(chartOf(html, value));
    drawn(html);
  };
  chart.addEventListener('campaign-problems', (event) => {
    // The visitor writes these data: the console of the page has nothing to complain of.
    event.stopPropagation();
    show(event.detail.map((problem) => english.problem(problem)));
  });
  text.value = args.data as string;
  text.addEventListener('input', draw);
  text.addEventListener('change', () => {
    changed(text.value);
  });
  draw();
  return place;
}

/** The parts of a playground that all have: a control for each attribute of the tag, but `without` those that change nothing. `forms` are the names of its forms. */
export function playground(
  tag: string,
  forms: readonly string[],
  without: readonly string[] = [],
): Omit<Meta<Args>, 'title'> {
  const hidden = ['form', ...WITHOUT_CONTROL, ...without];
  const attributes = (declarationOf(tag)?.attributes ?? []).filter(
    ({ name }) => !hidden.includes(name) && !name.endsWith('-column'),
  );
  return {
    argTypes: {
      data: { control: 'text', description: 'JSON or CSV, as text.', table: { category: 'Chart' } },
      ...(forms.length > 1 && {
        form: {
          control: 'select',
          options: forms,
          description: 'Form in which the chart is drawn.',
          table: { category: 'Chart' },
        },
      }),
      ...Object.fromEntries(
        attributes.map(({ name, type, description = '' }) => [
          name,
          { ...controlOf(type?.text ?? '', name), description, table: { category: groupOf(name) } },
        ]),
      ),
      accent: {
        control: 'color',
        description:
          'The custom property `--campaign-accent` of the tag, in place of that of the page, which the toolbar sets.',
        table: { category: 'Page' },
      },
      lang: {
        control: 'select',
        options: ['en', 'de', 'fr', 'es'],
        description: 'Language in which figures are read.',
        table: { category: 'Page' },
      },
      dir: {
        control: { type: 'inline-radio', labels: { '': 'of the page' } },
        options: ['', 'ltr', 'rtl'],
        description: 'Direction of the tag, in place of that of the page, which the toolbar sets.',
        table: { category: 'Page' },
      },
    },
    args: {
      data: '',
      ...(forms.length > 1 && { form: forms[0] ?? '' }),
      ...Object.fromEntries(
        attributes.map(({ name, type }) => [name, /^(number|boolean)\b[^']*$/.test(type?.text ?? '') ? undefined : '']),
      ),
      accent: '',
      lang: 'en',
      dir: '',
    },
    parameters: {
      controls: { expanded: true, sort: 'none' },
      docs: { codePanel: true },
    },
    render: (args, { id, parameters }) => {
      const [, updateArgs] = useArgs<Args>();
      // The panel Code has what is on the screen, and not the source of the story.
      const drawn = (html: string): void => {
        addons.getChannel().emit(SNIPPET_RENDERED, { id, source: html, args });
      };
      // A story of attributes alone has no data to change.
      if ((parameters.controls as { exclude: readonly string[] }).exclude.includes('data')) {
        const html = htmlOf(tag, args);
        drawn(html);
        return html;
      }
      const changed = (data: string): void => {
        updateArgs({ data });
      };
      return editor(tag, args, { drawn, changed });
    },
  };
}

/** A story of a playground: what the controls begin with. Controls in `without` change nothing in it. */
export const story = (data: string, args: Args = {}, without: readonly string[] = []): StoryObj<Args> => ({
  args: { data, ...args },
  parameters: { controls: { exclude: without } },
});

/**
 * A story of a table whose headings alone do not say what its columns are. It has a control with these headings for each attribute
 * that names a column, such as `{ 'value-column': 'Now' }`.
 */
export function columnStory(data: string, args: Args, columns: Readonly<Record<string, string>>): StoryObj<Args> {
  const [first = ''] = data.split('\n');
  const options = ['', ...first.split(',')];
  return {
    args: { data, ...args, ...columns },
    argTypes: Object.fromEntries(
      Object.keys(columns).map((name) => [
        name,
        {
          control: 'select',
          options,
          description: 'Heading of the column that has this role.',
          table: { category: 'Columns' },
        },
      ]),
    ),
    parameters: { controls: { include: ['form', ...Object.keys(columns)], exclude: [] } },
  };
}
