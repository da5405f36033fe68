// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import generator from 'ts-json-schema-generator';

/** The charts, each a room in src/. */
export const ROOMS = ['figure', 'progress', 'breakdown', 'delta'];

/** The JSON Schema (draft-07) of a room's contract, made from its interface: `FigureData` in src/figure/data.ts. */
export function schemaOf(/** @type {string} */ room) {
  const type = `${room[0].toUpperCase()}${room.slice(1)}Data`;
  const { $schema, ...schema } = generator
    .createGenerator({
      path: `src/${room}/data.ts`,
      type,
      tsconfig: 'tsconfig.json',
      topRef: false,
      additionalProperties: false,
      jsDoc: 'extended',
      skipTypeCheck: true, // `npm run types` does it, with the project's own TypeScript
    })
    .createSchema(type);
  return { $schema, $id: `urn:campaign-charts:schema:${room}:1`, title: type, ...schema };
}

/** Writes the schemas of all rooms into a folder, as `figure.schema.json`. */
export function writeSchemas(/** @type {string} */ folder) {
  mkdirSync(folder, { recursive: true });
  for (const room of ROOMS) {
    writeFileSync(`${folder}/${room}.schema.json`, JSON.stringify(schemaOf(room), null, 2) + '\n');
  }
}
