// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * @typedef {object} Attribute
 * @property {string} name
 * @property {{ text: string }} type
 * @property {string} description
 * @property {{ name: string }} [inheritedFrom]
 *
 * @typedef {object} Tag
 * @property {string} tagName
 * @property {string} name the class: `CampaignFigure`
 * @property {Attribute[]} attributes
 * @property {{ name: string, type: { text: string }, description: string }[]} events
 */

/** Attributes that are no attributes of a template: `data` is a property, and `state` is set by the chart. */
const LEFT_OUT = ['data', 'state'];

/**
 * The tags of the manifest.
 * @returns {Tag[]}
 */
function readTags() {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const declarations = modules.flatMap((/** @type {{ declarations: Tag[] }} */ { declarations }) => declarations);
  return declarations.filter((/** @type {Tag} */ { tagName }) => tagName);
}

/** `campaign-ready` → `CampaignReady`. */
const pascal = (/** @type {string} */ name) => name.replace(/(?:^|-)./g, (start) => start.slice(-1).toUpperCase());
/** `source-name` → `sourceName`. */
const camel = (/** @type {string} */ name) => name.replace(/-./g, ([, letter]) => letter.toUpperCase());
/** The name of an attribute without the quotes that it can do without. */
const key = (/** @type {string} */ name) => (name.includes('-') ? `'${name}'` : name);
/** Text for a comment. */
const comment = (/** @type {string} */ text) => `/** ${text.replaceAll('*/', '* /')} */`;

/** The type of the values that a template may give an attribute: numbers as text too, and booleans as they are written in HTML. */
const valueType = (/** @type {string} */ text) =>
  text
    .replace(/(?<![\w'-])\d+\b/g, (number) => `${number} | '${number}'`)
    .replace(/^number$/, 'number | `${number}`')
    .replace(/\bboolean\b/, "boolean | ''");

/** One member of an interface for an attribute. A form may be one of the page. */
const member = (/** @type {Attribute} */ { name, type, description }) => {
  const own = name === 'form' ? ' | keyof CampaignForms' : '';
  return `  ${comment(description)}\n  ${key(name)}?: ${valueType(type.text).replace(/ \| undefined$/, '')}${own} | undefined;`;
};

const HEAD = '// Made by scripts/framework-types.js of the manifest.\n';

/** Attributes, property and events of every tag, which all frameworks share: `dist/types/tags.d.ts`. */
function tagsModule(/** @type {Tag[]} */ tags) {
  const [{ attributes, events }] = tags;
  const shown = (/** @type {Tag | { attributes: Attribute[] }} */ { attributes }, /** @type {boolean} */ isShared) =>
    attributes
      .filter(({ name, inheritedFrom }) => !LEFT_OUT.includes(name) && !!inheritedFrom === isShared)
      .map(member)
      .join('\n');
  const own = tags.map(
    (tag) => `/** Attributes of \`<${tag.tagName}>\`, and its properties. */
export interface ${tag.name}Props extends ChartAttributes {
  /** The figures, as an object of the contract, imported from a JSON file, as rows, or as a text of JSON or CSV. */
  data?: ${tag.name}['data'];
  /** JSON Pointer of the datum that is chosen, or a list of several. */
  selected?: ${tag.name}['selected'];
  /** Words in place of the chart's own. */
  words?: ${tag.name}['words'];
  /** A function that draws the name of a row. */
  renderDatum?: ${tag.name}['renderDatum'];
  /** A function that draws the box with the figures that are pointed at. */
  renderBox?: ${tag.name}['renderBox'];
${shown(tag, false)}
}
`,
  );
  return `${HEAD}import type { ChartEvents, ${tags.map(({ name }) => name).join(', ')} } from '../index.js';

/** Attributes of every chart. */
export interface ChartAttributes {
${shown({ attributes }, true)}
}

${own.join('\n')}
/** Handlers of the events of a chart, by names such as \`${events[0].name}\` after a prefix. */
export type Handlers<Prefix extends string> = {
  [Name in keyof ChartEvents as \`\${Prefix}\${Name}\`]?: ((event: ChartEvents[Name]) => void) | undefined;
};
`;
}

/** The lines of an interface with one member for each tag. */
const members = (/** @type {Tag[]} */ tags, /** @type {(tag: Tag) => string} */ type, indent = '      ') =>
  tags.map((tag) => `${indent}'${tag.tagName}': ${type(tag)};`).join('\n');

/** The import of the shared types. */
const imports = (/** @type {Tag[]} */ tags) =>
  `import type { ${tags.map(({ name }) => `${name}Props`).join(', ')}, Handlers } from './tags.js';
import type { ${tags.map(({ name }) => name).join(', ')} } from '../index.js';`;

/** The type of an element in JSX: the framework's attributes, with those of the tag in their place. */
const jsxElement = (/** @type {Tag} */ { name }) => `ChartTag<${name}, ${name}Props>`;

const react = (/** @type {Tag[]} */ tags) => `${HEAD}import type { HTMLAttributes, RefAttributes } from 'react';
${imports(tags)}

type ChartTag<Tag extends HTMLElement, Props> = Props &
  Omit<HTMLAttributes<Tag>, keyof Props> &
  RefAttributes<Tag> &
  Handlers<'on'> & { class?: string | undefined };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${members(tags, jsxElement)}
    }
  }
}
`;

const preact = (/** @type {Tag[]} */ tags) => `${HEAD}import type { HTMLAttributes } from 'preact';
${imports(tags)}

type ChartTag<Tag extends HTMLElement, Props> = Props & Omit<HTMLAttributes<Tag>, keyof Props> & Handlers<'on'>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${members(tags, jsxElement)}
    }
  }
}
`;

const solid = (/** @type {Tag[]} */ tags) => `${HEAD}import type { JSX } from 'solid-js';
${imports(tags)}

/** Attributes and properties of names that say which they are: \`attr:unit\`, \`prop:data\`. */
type Explicit<Props> = { [Name in keyof Props & string as \`attr:\${Name}\`]?: Props[Name] } & {
  [Name in keyof Props & ('data' | 'form') as \`prop:\${Name}\`]?: Props[Name];
};

type ChartTag<Tag extends HTMLElement, Props> = Props &
  Explicit<Props> &
  Omit<JSX.HTMLAttributes<Tag>, keyof Props> &
  Handlers<'on:'>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
${members(tags, jsxElement)}
    }
  }
}
`;

const svelte = (/** @type {Tag[]} */ tags) => `${HEAD}import type { HTMLAttributes } from 'svelte/elements';
${imports(tags)}

type ChartTag<Tag extends HTMLElement, Props> = Props &
  Omit<HTMLAttributes<Tag>, keyof Props> &
  Handlers<'on'> &
  Handlers<'on:'>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${members(tags, jsxElement, '    ')}
  }
}
`;

const vue = (/** @type {Tag[]} */ tags) => `${HEAD}import type { ChartEvents } from '../index.js';
import type { HTMLAttributes, PublicProps } from 'vue';
${imports(tags).replace(', Handlers', '')}

/** \`source-name\` → \`sourceName\`: names of attributes as Vue compares them with those of components. */
type Camel<Name extends string> = Name extends \`\${infer Start}-\${infer Rest}\` ? \`\${Start}\${Capitalize<Camel<Rest>>}\` : Name;

type Handlers = {
  [Name in keyof ChartEvents as \`on\${Capitalize<Camel<Name>>}\`]?: ((event: ChartEvents[Name]) => void) | undefined;
};

type ChartTag<Tag extends HTMLElement, Props> = new () => Tag & {
  $props: { [Name in keyof Props as Camel<Name & string>]: Props[Name] } & Omit<HTMLAttributes, keyof Props> &
    PublicProps &
    Handlers;
};

declare module 'vue' {
  interface GlobalComponents {
${members(tags, jsxElement, '    ')}
  }
}
`;

/** Types of the components of `campaign-charts/react`, in place of those that the compiler knows. */
const reactComponents = (/** @type {Tag[]} */ tags) => {
  const [{ events }] = tags;
  const handlers = events.map(
    ({ name, description }) =>
      `  ${comment(description)}\n  on${pascal(name.replace('campaign-', ''))}?: ((event: ChartEvents['${name}']) => void) | undefined;`,
  );
  return `${HEAD}import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import type { ChartEvents, ${tags.map(({ name }) => `${name} as ${name}Element`).join(', ')} } from './index.js';
import type { ${tags.map(({ name }) => `${name}Props as ${name}Own`).join(', ')} } from './types/tags.js';

/** Handlers of the events of a chart. */
export interface ChartHandlers {
${handlers.join('\n')}
}

type Component<Tag extends HTMLElement, Props> = ForwardRefExoticComponent<Props & RefAttributes<Tag>>;
type Own<Tag extends HTMLElement, Props> = Props &
  Omit<HTMLAttributes<Tag>, keyof Props | keyof ChartHandlers> &
  ChartHandlers;

${tags
  .map(
    ({ name, tagName }) => `/** Props of \`${name}\`. */
export type ${name}Props = Own<${name}Element, ${name}Own>;
/** \`<${tagName}>\` as a component. Importing it registers the tag. */
export declare const ${name}: Component<${name}Element, ${name}Props>;
`,
  )
  .join('\n')}`;
};

/** Writes the types for frameworks: `dist/types/react.d.ts` and so on, and those of the components in `dist/react.d.ts`. */
export function writeFrameworkTypes() {
  const tags = readTags();
  mkdirSync('dist/types', { recursive: true });
  const files = { tags: tagsModule, react, preact, solid, svelte, vue };
  for (const [name, text] of Object.entries(files)) writeFileSync(`dist/types/${name}.d.ts`, text(tags));
  writeFileSync('dist/react.d.ts', reactComponents(tags));
}
