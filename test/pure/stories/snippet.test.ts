// The HTML that Storybook shows of a story holds the data and the attributes of its chart, as a chart finds them. What is pasted is drawn by
// test/browser/snippets.test.ts.
import { expect } from 'chai';
import { parseFragment } from 'parse5';
import { describe, it } from 'node:test';
import { parsedMarkup, type ParsedNode } from '../../../src/print/parsed-markup.js';
import { findChildElements } from '../../../src/sources/child-elements.js';
import { childrenOf, type MarkupElement } from '../../../src/sources/markup.js';
import { snippetOf } from '../../../stories/snippet.js';
import { SNIPPETS } from '../../snippet-stories.js';

/** The only element of a piece of a page. */
function elementOf(html: string): MarkupElement {
  const [element, ...others] = childrenOf(parsedMarkup(parseFragment(html) as ParsedNode));
  if (!element || others.length > 0) throw new Error(`not one element: ${html}`);
  return element;
}

describe('the snippet of a story', () => {
  for (const { tag, name, args } of SNIPPETS)
    it(`holds the data and the attributes of ${tag} ${name}`, () => {
      const { data, ...attributes } = args;
      const element = elementOf(snippetOf(tag, args));
      expect(element.localName).to.equal(tag);
      const written = Object.entries(attributes).filter(([, value]) => typeof value === 'string' && value !== '');
      for (const [attribute, value] of written) expect(element.getAttribute(attribute), attribute).to.equal(value);
      const { script } = findChildElements(element);
      if (typeof data === 'object' && data !== null) {
        expect(script?.type).to.equal('json');
        expect(JSON.parse(script!.text)).to.deep.equal(JSON.parse(JSON.stringify(data)));
      }
    });

  it('keeps a closing tag in a text from ending the script', () => {
    expect(snippetOf('campaign-figure', { data: { title: '</script><b>', value: 1 } })).to.equal(
      [
        '<campaign-figure>',
        '  <script type="application/json">',
        '    {',
        String.raw`      "title": "<\/script><b>",`,
        '      "value": 1',
        '    }',
        '  </script>',
        '</campaign-figure>',
      ].join('\n'),
    );
  });

  it('has the type of CSV if the first cell is in quotation marks', () => {
    expect(snippetOf('campaign-breakdown', { data: '"Kind","Trees"\n"Oak",3' })).to.contain(
      '<script type="text/csv">\n    "Kind","Trees"\n    "Oak",3\n',
    );
  });

  it('writes attributes as HTML does, and leaves out those that are not set', () => {
    const args = { data: null, form: 'bars', heading: '"A" & B', against: undefined, selectable: true, menu: false };
    expect(snippetOf('campaign-delta', args)).to.equal(
      '<campaign-delta form="bars" heading="&quot;A&quot; &amp; B" selectable></campaign-delta>',
    );
  });
});
