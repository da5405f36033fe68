import { isObject, type Json } from './document.js';
import { readPublished } from './published.js';

const SECRET = /(?<!\d)7\d{5}93(?!\d)/g;

/** The secrets in a part of a document, whether or not they are written with separators of thousands. */
const secretsIn = (json: Json | undefined): readonly string[] =>
  JSON.stringify(json ?? null, (_, value: unknown) =>
    typeof value === 'string' ? value.replaceAll(/(?<=\d),(?=\d{3}(?:\D|$))/g, '') : value,
  ).match(SECRET) ?? [];

/**
 * The parts of a document that are figures which are withheld, and those that are anything else. What is inside a withheld figure is a figure of its own:
 * its only part, if that is published, says what it is.
 */
function split(json: Json | undefined): readonly (readonly [json: Json | undefined, isWithheld: boolean])[] {
  if (readPublished(json).withheld) {
    if (!isObject(json)) return [[json, true]];
    const { categories, ...figure } = json;
    return [[figure, true], ...split(categories)];
  }
  if (typeof json !== 'object' || json === null) return [[json, false]];
  return Object.values(json).flatMap((value) => split(value as Json));
}

/** Whether a published number of the document is written as the secret without its decimals: 77156092.87 as 77,156,093. */
const isRoundedFrom = (secret: string, json: Json | undefined): boolean =>
  (JSON.stringify(json ?? null).match(/\d+\.\d+/g) ?? []).some(
    (number) => Math.abs(Number(number) - Number(secret)) < 1,
  );

/** The digits of a secret, with or without separators: few documents hold any, and to look for them in each part takes long. */
const MAY_BE_SECRET = /7(?:,?\d){5},?9,?3/;

/** The numbers of a generated document that are withheld (7, five digits, 93) and published nowhere else, however they are written. */
export function withheldTexts(document: Json): readonly string[] {
  if (!MAY_BE_SECRET.test(JSON.stringify(document))) return [];
  const parts = split(document);
  const published = new Set(parts.flatMap(([json, isWithheld]) => (isWithheld ? [] : secretsIn(json))));
  return parts
    .flatMap(([json, isWithheld]) => (isWithheld ? secretsIn(json) : []))
    .filter((text) => !published.has(text) && !isRoundedFrom(text, document))
    .flatMap((text) => [text, Number(text).toLocaleString('en-GB')]);
}
