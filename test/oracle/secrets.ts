import type { Json } from './document.js';
import { readPublished } from './published.js';

const SECRET = /(?<!\d)7\d{5}93(?!\d)/g;

const secretsIn = (json: Json | undefined): readonly string[] => JSON.stringify(json ?? null).match(SECRET) ?? [];

/** The parts of a document that are figures which are withheld, and those that are anything else. */
function split(json: Json | undefined): readonly (readonly [json: Json | undefined, isWithheld: boolean])[] {
  if (readPublished(json).withheld) return [[json, true]];
  if (typeof json !== 'object' || json === null) return [[json, false]];
  return Object.values(json).flatMap((value) => split(value as Json));
}

/** Whether a published number of the document is written as the secret without its decimals: 77156092.87 as 77,156,093. */
const isRoundedFrom = (secret: string, json: Json | undefined): boolean =>
  (JSON.stringify(json ?? null).match(/\d+\.\d+/g) ?? []).some(
    (number) => Math.abs(Number(number) - Number(secret)) < 1,
  );

/** The numbers of a generated document that are withheld (7, five digits, 93) and published nowhere else, however they are written. */
export function withheldTexts(document: Json): readonly string[] {
  const parts = split(document);
  const published = new Set(parts.flatMap(([json, isWithheld]) => (isWithheld ? [] : secretsIn(json))));
  return parts
    .flatMap(([json, isWithheld]) => (isWithheld ? secretsIn(json) : []))
    .filter((text) => !published.has(text) && !isRoundedFrom(text, document))
    .flatMap((text) => [text, Number(text).toLocaleString('en-GB')]);
}
