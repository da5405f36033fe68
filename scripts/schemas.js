// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import generator from 'ts-json-schema-generator';
import { ROOMS } from './rooms.js';

/** The forms that text may have, from the modules built before: a `@format` of the interfaces becomes the `pattern` that the reader tests. */
async function readForms() {
  const { VISIBLE_PATTERN } = await import('../dist/contract/text.js');
  return { visible: VISIBLE_PATTERN };
}

/**
 * What an interface cannot say: which of two members a document must have.
 * @type {Readonly<Record<string, object>>}
 */
const CONDITIONS = {
  breakdown: {
    if: { properties: { groups: false } },
    then: { required: ['categories'], properties: { categories: true } },
  },
};

/** Links of docstrings lead nowhere in a schema: `{@link STATUSES}` is read as its name. */
const unlink = (/** @type {string} */ text) =>
  text.replace(/\s*\{@link\s+([^\s}]+)\s*\}\s*/g, ' $1 ').replace(/ (?=[.,;:)]|$)/g, '');

/** Reads the interfaces of all rooms. */
const readInterfaces = () =>
  generator.createGenerator({
    path: 'src/*/data.ts',
    tsconfig: 'tsconfig.json',
    topRef: false,
    additionalProperties: false,
    jsDoc: 'extended',
    extraTags: ['dependencies'],
    skipTypeCheck: true, // `npm run check:types` does it, with the project's own TypeScript
  });

/**
 * The JSON Schema (draft-07) of a room's contract, made from its interface: `FigureData` in src/figure/data.ts.
 * @param {string} room
 * @param {import('ts-json-schema-generator').SchemaGenerator} interfaces
 * @param {Record<string, string>} forms
 */
function schemaOf(room, interfaces, forms) {
  const type = `${room.charAt(0).toUpperCase()}${room.slice(1)}Data`;
  const { $schema, ...schema } = interfaces.createSchema(type);
  const whole = { $schema, $id: `urn:campaign-charts:schema:${room}:1`, title: type, ...schema, ...CONDITIONS[room] };
  return JSON.parse(JSON.stringify(whole), (key, value) => {
    if (key === 'description' && typeof value === 'string') return unlink(value);
    if (typeof value?.format !== 'string') return value;
    const { format, ...rest } = value;
    if (!forms[format]) throw new Error(`@format ${format} is none of ${Object.keys(forms)}`);
    return { ...rest, pattern: forms[format] };
  });
}

/** Writes the schemas of all rooms into a folder, as `figure.schema.json`. The modules in dist/ are built before. */
export async function writeSchemas(/** @type {string} */ folder) {
  const forms = await readForms();
  const interfaces = readInterfaces();
  mkdirSync(folder, { recursive: true });
  for (const room of ROOMS) {
    writeFileSync(`${folder}/${room}.schema.json`, JSON.stringify(schemaOf(room, interfaces, forms), null, 2) + '\n');
  }
}
