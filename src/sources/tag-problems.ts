import type { Problem } from '../contract/problem.js';
import type { AttributeValues } from './attributes.js';
import { SCRIPT_TYPES, type ChildElements } from './child-elements.js';
import type { MarkupElement } from './markup.js';
import type { DataSource } from './source.js';
import type { TagLanguage } from './tag-language.js';
import { curlyQuotes, unknownAttributes } from './unknown-attributes.js';

/** State of a tag after its sources were read. */
export interface TagState {
  readonly attributes: AttributeValues;
  /** Names of the attributes that the tag has a use for. */
  readonly knownAttributes: readonly string[];
  readonly children: ChildElements | undefined;
  /** The source that gives the input. */
  readonly source: DataSource | undefined;
  /** Figures as bare text. Undefined if another source gives the input. */
  readonly bareText: ChildElements['bareText'];
  readonly language: TagLanguage;
}

/** Problems of the attributes of a tag. */
function attributeProblems(tag: MarkupElement, { attributes, knownAttributes, source }: TagState): readonly Problem[] {
  const found: Problem[] = [...unknownAttributes(tag, knownAttributes), ...curlyQuotes(tag, knownAttributes)];
  const { title, value } = attributes;
  if (title)
    found.push({ pointer: '/title', code: 'title-attribute', severity: 'noted', found: JSON.stringify(title) });
  if (source === 'attributes' && value === undefined) {
    const expected = { code: 'object', name: 'chart' } as const;
    found.push({ pointer: '/value', code: 'missing-member', severity: 'lost', expected });
  }
  return found;
}

/** Problems of a tag, its children and its language. */
export function tagProblems(tag: MarkupElement, state: TagState): readonly Problem[] {
  const { children, source, bareText, language } = state;
  const { script: { wrongType } = {}, several, hasChart, isTableOutside } = children ?? {};
  const found = [...attributeProblems(tag, state)];
  if (source === 'script' && wrongType !== undefined) {
    const expected = { code: 'one-of', values: SCRIPT_TYPES } as const;
    found.push({
      pointer: '/type',
      code: 'script-type',
      severity: 'noted',
      expected,
      found: JSON.stringify(wrongType),
    });
  }
  if (bareText && !bareText.isSentence)
    found.push({ pointer: '', code: 'bare-text', severity: bareText.type ? 'noted' : 'lost' });
  if (several?.some((kind) => kind === source)) found.push({ pointer: '', code: 'several-sources', severity: 'lost' });
  if (hasChart) found.push({ pointer: '', code: 'nested-chart', severity: 'lost' });
  if (isTableOutside && !source) found.push({ pointer: '', code: 'table-outside', severity: 'lost' });
  const { lang = '', decidesNumbers } = language;
  if (source && decidesNumbers) found.push({ pointer: '', code: 'detected-language', severity: 'noted', found: lang });
  return found;
}

/** Problems without the contradiction between a document’s title and the attribute `title`, which is then a tooltip and no heading. */
export function withoutTooltip(problems: readonly Problem[], { title }: AttributeValues): readonly Problem[] {
  const isConflict = ({ pointer, code }: Problem): boolean => pointer === '/title' && code === 'conflict';
  if (title === undefined || !problems.some(isConflict)) return problems;
  return problems.filter((problem) => problem.code !== 'title-attribute' && !isConflict(problem));
}
