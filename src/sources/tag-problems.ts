import type { Problem } from '../contract/problem.js';
import type { AttributeValues } from './attributes.js';
import { SCRIPT_TYPES, type ChildElements } from './child-elements.js';
import type { MarkupElement } from './markup.js';
import type { DataSource } from './source.js';
import { dependsOnLanguage, type TagLanguage } from './tag-language.js';
import { curlyQuotes, unknownAttributes } from './unknown-attributes.js';

/** What was found of a tag when its sources were read. */
export interface FoundTag {
  readonly attributes: AttributeValues;
  /** The names of all attributes that its charts have. */
  readonly known: readonly string[];
  readonly children: ChildElements | undefined;
  /** The source that gives the input. */
  readonly current: DataSource | undefined;
  /** Figures as bare text, if they are read or there are no others. */
  readonly bareText: ChildElements['bareText'];
  /** The language that it is read in, and the text of its script or file. */
  readonly language: TagLanguage & { readonly file: string };
}

const noted = 'noted';
const lost = 'lost';

/** Problems of the attributes of a tag. */
function attributeProblems(tag: MarkupElement, { attributes, known, current }: FoundTag): readonly Problem[] {
  const found: Problem[] = [...unknownAttributes(tag, known), ...curlyQuotes(tag, known)];
  const { title, value } = attributes;
  if (title) found.push({ pointer: '/title', code: 'title-attribute', severity: noted, found: JSON.stringify(title) });
  if (current === 'attributes' && value === undefined) {
    const expected = { code: 'object', name: 'chart' } as const;
    found.push({ pointer: '/value', code: 'missing-member', severity: lost, expected });
  }
  return found;
}

/** Problems of a tag, its children and its language. */
export function tagProblems(tag: MarkupElement, tagFound: FoundTag): readonly Problem[] {
  const { children, current, bareText, language } = tagFound;
  const { script: { wrongType } = {}, several, hasChart, isTableOutside } = children ?? {};
  const found = [...attributeProblems(tag, tagFound)];
  if (current === 'script' && wrongType !== undefined) {
    const expected = { code: 'one-of', values: SCRIPT_TYPES } as const;
    found.push({ pointer: '/type', code: 'script-type', severity: noted, expected, found: JSON.stringify(wrongType) });
  }
  if (bareText && !bareText.isSentence)
    found.push({ pointer: '', code: 'bare-text', severity: bareText.type ? noted : lost });
  if (several?.some((kind) => kind === current)) found.push({ pointer: '', code: 'several-sources', severity: lost });
  if (hasChart) found.push({ pointer: '', code: 'nested-chart', severity: lost });
  if (isTableOutside && !current) found.push({ pointer: '', code: 'table-outside', severity: lost });
  const { lang, isDetected, file } = language;
  if (current && isDetected && lang && dependsOnLanguage(tag, file))
    found.push({ pointer: '', code: 'detected-language', severity: noted, found: lang });
  return found;
}

/** Drops the contradiction between a document’s title and the attribute `title`, which is then a tooltip and no heading. */
export const unlessTooltip = (
  problems: readonly Problem[],
  { title }: AttributeValues,
): ((problem: Problem) => boolean) => {
  const isConflict = ({ pointer, code }: Problem): boolean => pointer === '/title' && code === 'conflict';
  const hasOwnTitle = title !== undefined && problems.some(isConflict);
  return (problem) => !hasOwnTitle || (problem.code !== 'title-attribute' && !isConflict(problem));
};
