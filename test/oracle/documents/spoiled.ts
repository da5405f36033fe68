import fc from 'fast-check';
import { isObject, type Document, type Json } from '../document.js';

const RUBBISH: readonly Json[] = [
  'about a lot',
  '',
  {},
  [],
  true,
  -1,
  '12,345',
  '83%',
  '£18,450',
  'over 6,000',
  '€1.2m',
  'March 2021',
  1e300,
  null,
];

function places(
  json: Json | undefined,
  path: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] {
  if (typeof json !== 'object' || json === null) return [path];
  return [path, ...Object.entries(json).flatMap(([name, value]) => places(value as Json, [...path, name]))];
}

function replaced(json: Json | undefined, path: readonly (string | number)[], value: Json): Json {
  const [first, ...others] = path;
  if (first === undefined) return value;
  if (Array.isArray(json))
    return (json as readonly Json[]).map((element, index) =>
      String(index) === String(first) ? replaced(element, others, value) : element,
    );
  return isObject(json) ? { ...json, [first]: replaced(json[first], others, value) } : value;
}

/** The documents, one in twenty with something in it that does not belong there. */
export const sometimesSpoiled = (documents: fc.Arbitrary<Document>): fc.Arbitrary<Document> =>
  fc
    .tuple(documents, fc.integer({ min: 0, max: 19 }), fc.nat(), fc.constantFrom(...RUBBISH))
    .map(([document, chance, at, value]) => {
      if (chance !== 0) return document;
      const all = places(document).filter((path) => path.length > 0);
      const path = all[at % all.length];
      const result = path ? replaced(document, path, value) : document;
      return isObject(result) ? result : document;
    });
