import breakdown from '../../dist/schema/breakdown.schema.json' with { type: 'json' };
import delta from '../../dist/schema/delta.schema.json' with { type: 'json' };
import figure from '../../dist/schema/figure.schema.json' with { type: 'json' };
import progress from '../../dist/schema/progress.schema.json' with { type: 'json' };
import timeline from '../../dist/schema/timeline.schema.json' with { type: 'json' };
import { declarationOf, type List, type Listed } from '../manifest.js';

/** A name with its type and its docstring, as text in which code is between backticks. */
export interface Entry {
  readonly name: string;
  /** Types or values that it may have. */
  readonly type: string;
  readonly description: string;
}

/** A table of the reference: a list of the manifest, or an interface of the contract with its members. */
export interface Section {
  readonly heading: string;
  readonly description: string;
  readonly entries: readonly Entry[];
}

/** A JSON Schema, as far as those of the contracts use it. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly description?: string;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const SCHEMAS: Readonly<Record<string, Schema>> = {
  'campaign-figure': figure,
  'campaign-progress': progress,
  'campaign-breakdown': breakdown,
  'campaign-delta': delta,
  'campaign-timeline': timeline,
};

/** Lists of the manifest in the order of the page. */
const LISTS: readonly (readonly [list: List, heading: string, description: string])[] = [
  ['attributes', 'Attributes', ''],
  ['members', 'Properties', 'Of the element, in scripts.'],
  ['events', 'Events', ''],
  ['slots', 'Slots', ''],
  ['cssParts', 'CSS parts', 'For `::part(…)`.'],
  ['cssProperties', 'Custom properties', ''],
  ['cssStates', 'States', 'For `:state(…)`.'],
];

/** The union of a type as people read it: `'a' | 'b' | undefined` is `a`, `b`. */
const union = (text: string): string =>
  text
    .split(/ \| (?![^(<]*[)>])/)
    .filter((one) => !['undefined', 'null'].includes(one))
    .map((one) => `\`${one.replaceAll("'", '')}\``)
    .join(', ');

function listed({ name, type, default: initial, readonly: fixed, description = '' }: Listed): Entry {
  const words = [
    union(type?.text ?? ''),
    initial && `default \`${initial.replaceAll("'", '')}\``,
    fixed && 'read-only',
  ];
  return { name: name || '(without a name)', type: words.filter(Boolean).join('; '), description };
}

/** The type of a member: the name of a contract, the values that it may have, or the JSON type. */
function typeOf({ $ref, const: only, enum: values, anyOf, items, type }: Schema): string {
  if ($ref) return `\`${$ref.replace('#/definitions/', '')}\``;
  if (anyOf) return anyOf.map(typeOf).join(', ');
  if (only !== undefined) return `\`${only}\``;
  if (values) return values.map((value) => `\`${String(value)}\``).join(', ');
  if (items) return `list of ${typeOf(items)}`;
  return typeof type === 'string' ? type : (type ?? []).join(', ');
}

const membersOf = ({ properties = {}, required = [] }: Schema): Entry[] =>
  Object.entries(properties).map(([name, schema]) => ({
    name,
    type: typeOf(schema) + (required.includes(name) ? '; required' : ''),
    description: schema.description ?? '',
  }));

/** All that a page of a tag lists, made from the manifest and the schema of its contract: attributes to states, the document, and every contract in it. */
export function sectionsOf(tag: string): { readonly summary: string; readonly sections: readonly Section[] } {
  const declaration = declarationOf(tag);
  const schema = SCHEMAS[tag];
  if (!declaration || !schema) throw new Error(`No reference of ${tag}`);
  const lists = LISTS.map(([list, heading, description]) => ({
    heading,
    description,
    entries: (declaration[list] ?? []).map(listed),
  }));
  const contracts = Object.entries(schema.definitions ?? {});
  const objects = contracts.filter(([, { properties }]) => properties);
  const values = contracts.filter(([, { properties }]) => !properties);
  const name = tag.replace(/^campaign-(.)/, (_, first: string) => first.toUpperCase());
  return {
    summary: declaration.summary ?? '',
    sections: [
      ...lists.slice(0, 2),
      { heading: `${name}Data`, description: schema.description ?? '', entries: membersOf(schema) },
      ...objects.map(([heading, one]) => ({ heading, description: one.description ?? '', entries: membersOf(one) })),
      {
        heading: 'Values',
        description: 'Types of members that are no objects.',
        entries: values.map(([key, one]) => ({ name: key, type: typeOf(one), description: one.description ?? '' })),
      },
      ...lists.slice(2),
    ],
  };
}
