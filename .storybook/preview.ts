import { withThemeByDataAttribute } from '@storybook/addon-themes';
import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { snippetOf } from '../stories/snippet.js';
import { ThemedContainer } from './docs-container.js';
import DocsPage from './docs-page.mdx';
import plain from '../src/themes/plain.css?raw';
import newspaper from '../src/themes/newspaper.css?raw';
import government from '../src/themes/government.css?raw';
import highContrast from '../src/themes/high-contrast.css?raw';
import manifest from '../dist/custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

interface Shown {
  readonly component?: unknown;
  readonly args: Readonly<Record<string, unknown>>;
}

/** HTML of a story that draws the same in any page: of a tag and its data, or what the story has as HTML. */
const sourceOf = (code: string, { component, args }: Shown): string =>
  typeof component === 'string' ? snippetOf(component, args) : typeof args.data === 'string' ? args.data.trim() : code;

/** The style sheets of `campaign-charts/themes/`, by the name of the file, as they are: Vite's CSS minifier would take `light-dark()` apart. */
const LOOKS: Readonly<Record<string, string>> = { plain, newspaper, government, 'high-contrast': highContrast };
const look = new CSSStyleSheet();
document.adoptedStyleSheets.push(look);

/** The problem codes that each story in view says it shows, by its id: `parameters: { problems: ['not-a-quantity'] }`. A docs page shows several. */
const expected = new Map<string, readonly string[]>();

/** The id of the story that a chart is in: docs pages have an element for each, and without one the last story drawn is the only one in view. */
const storyOf = (chart: Element): string | undefined =>
  chart.closest('.sb-story')?.id.replace(/^story--|-inner$/g, '') ?? [...expected.keys()].at(-1);

// What a story does not announce is an error on the console, and that fails the story's test.
document.addEventListener('campaign-problems', (event) => {
  const codes = expected.get(storyOf(event.target as Element) ?? '') ?? [];
  for (const { code, pointer } of event.detail) {
    if (!codes.includes(code)) console.error(`Unexpected problem: ${code} at "${pointer}"`);
  }
});

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    viewport: {
      options: Object.fromEntries(
        [320, 760, 1280].map((width) => [
          `width${width}`,
          { name: `${width} px`, styles: { width: `${width}px`, height: '100%' } },
        ]),
      ),
    },
    docs: {
      container: ThemedContainer,
      page: DocsPage,
      source: { type: 'code', language: 'html', transform: sourceOf },
    },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Gallery',
          'Which chart',
          'Forms',
          ['Figure', 'Progress', 'Breakdown', 'Delta', 'Timeline'],
          'Playground',
          ['Figure', 'Progress', 'Breakdown', 'Delta', 'Timeline'],
          'Guide',
          [
            'Start',
            'Data and tables',
            'Figures and qualifiers',
            'Styling',
            'Own pieces',
            'Events and scripting',
            'Taking along',
            'Frameworks',
            'Server and security',
            'Accessibility',
            'Examples',
          ],
          'Reference',
          ['campaign-figure', 'campaign-progress', 'campaign-breakdown', 'campaign-delta', 'campaign-timeline'],
          'Situations',
          ['Figure', 'Progress', 'Breakdown', 'Delta', 'Timeline', 'Sources'],
          'Changelog',
        ],
      },
    },
  },
  globalTypes: {
    brand: {
      description: 'Brand colour: the custom property --campaign-accent',
      toolbar: {
        title: 'Brand colour',
        icon: 'paintbrush',
        items: [
          { value: '', title: 'Default colour' },
          { value: '#7a1f5c', title: 'Plum' },
          { value: '#00703c', title: 'Green' },
          { value: '#d4351c', title: 'Red' },
          { value: '#ffd400', title: 'Yellow' },
          { value: '#000000', title: 'Black' },
        ],
        dynamicTitle: true,
      },
    },
    look: {
      description: 'Theme: a style sheet of campaign-charts/themes/',
      toolbar: {
        title: 'Theme',
        icon: 'book',
        items: [
          { value: '', title: 'Without a theme' },
          { value: 'plain', title: 'Plain' },
          { value: 'newspaper', title: 'Newspaper' },
          { value: 'government', title: 'Government' },
          { value: 'high-contrast', title: 'High contrast' },
        ],
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { direction: 'ltr', brand: '', look: '' },
  decorators: [
    withThemeByDataAttribute({
      themes: { light: 'light', dark: 'dark' },
      defaultTheme: 'light',
      attributeName: 'data-theme',
    }),
    (story, { id, globals, parameters }) => {
      const { documentElement } = document;
      documentElement.dir = globals.direction as string;
      documentElement.style.setProperty('--campaign-accent', (globals.brand as string) || null);
      look.replaceSync(LOOKS[globals.look as string] ?? '');
      expected.delete(id);
      expected.set(id, (parameters.problems as readonly string[] | undefined) ?? []);
      return story();
    },
  ],
};
export default preview;
