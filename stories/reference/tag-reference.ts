import { createElement, type FunctionComponent, type ReactNode } from 'react';
import { sectionsOf, type Section } from './sections.js';

/** The place of a heading or of a row in the page: `observation`. */
const anchorOf = (name: string): string => `reference-${name.toLowerCase().replaceAll(' ', '-')}`;

/** A text with its code, which is between backticks. The name of a contract leads to its table. */
const textOf = (text: string, anchors: ReadonlySet<string>): ReactNode[] =>
  text.split('`').map((piece, index) => {
    if (index % 2 === 0) return piece;
    const code = createElement('code', { key: index }, piece);
    return anchors.has(piece) ? createElement('a', { key: index, href: `#${anchorOf(piece)}` }, code) : code;
  });

function tableOf({ heading, entries }: Section, anchors: ReadonlySet<string>): ReactNode {
  const hasTypes = entries.some(({ type }) => type);
  const heads = ['Name', ...(hasTypes ? ['Type'] : []), 'Meaning'];
  const rows = entries.map(({ name, type, description }) =>
    createElement(
      'tr',
      { key: name, ...(heading === 'Values' && { id: anchorOf(name) }) },
      // A name is broken at its hyphens, not within a word.
      createElement('td', undefined, createElement('code', { style: { overflowWrap: 'normal' } }, name)),
      hasTypes && createElement('td', undefined, ...textOf(type, anchors)),
      createElement('td', undefined, ...textOf(description, anchors)),
    ),
  );
  return createElement(
    'table',
    undefined,
    createElement(
      'thead',
      undefined,
      createElement('tr', undefined, ...heads.map((head) => createElement('th', { key: head, scope: 'col' }, head))),
    ),
    createElement('tbody', undefined, ...rows),
  );
}

/** All that a tag has, as tables: the reference of its page. */
export const TagReference: FunctionComponent<{ tag: string }> = ({ tag }) => {
  const { summary, sections } = sectionsOf(tag);
  const anchors = new Set(
    sections.flatMap(({ heading, entries }) => [
      heading,
      ...(heading === 'Values' ? entries.map(({ name }) => name) : []),
    ]),
  );
  const contents = sections.flatMap(({ heading }, index) => [
    index === 0 ? '' : ' · ',
    createElement('a', { key: heading, href: `#${anchorOf(heading)}` }, heading),
  ]);
  return createElement(
    'div',
    undefined,
    createElement(
      'p',
      undefined,
      ...textOf(summary, anchors),
      ' Its contract is also in ',
      createElement('code', undefined, `campaign-charts/schema/${tag.replace('campaign-', '')}.schema.json`),
      ', and its tag in ',
      createElement('code', undefined, 'campaign-charts/custom-elements.json'),
      ', for editors.',
    ),
    createElement('p', undefined, ...contents),
    ...sections.flatMap((section) => [
      createElement('h2', { key: section.heading, id: anchorOf(section.heading) }, section.heading),
      createElement('p', { key: `${section.heading} text` }, ...textOf(section.description, anchors)),
      tableOf(section, anchors),
    ]),
  );
};
