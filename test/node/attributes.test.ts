// Compares the attributes that the manifest documents with those that each tag reads: editors and the types for frameworks know no others.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { CampaignBreakdown } from '../../src/breakdown/element.js';
import { CampaignDelta } from '../../src/delta/element.js';
import { CampaignFigure } from '../../src/figure/element.js';
import { CampaignProgress } from '../../src/progress/element.js';
import { OPTIONS } from '../../src/sources/row-options.js';
import { CampaignTimeline } from '../../src/timeline/element.js';

/** An attribute of every element of HTML, which a chart reads as well. */
const OF_HTML = ['title'];
/** Attributes that the style sheet of a chart reads, or that the chart sets itself. */
const OF_STYLE = ['print', 'state'];
/** The first names of the forms of each chart, as an editor offers them. */
const FORMS = {
  CampaignFigure: /^'headline'$/,
  CampaignProgress: /^'bars' \| 'ring' \| /,
  CampaignBreakdown: /^'auto' \| 'bars' \| 'share' \| /,
  CampaignDelta: /^'auto' \| 'columns' \| 'lines' \| /,
  CampaignTimeline: /^'bars'$/,
};
const DEFAULTS = {
  CampaignFigure: "'headline'",
  CampaignProgress: "'bars'",
  CampaignBreakdown: "'auto'",
  CampaignDelta: "'auto'",
  CampaignTimeline: "'bars'",
};

/** Attributes of a source, which `parseRows` has as an argument. */
const OF_TAGS = ['data', 'src', 'refresh'];

interface Attribute {
  readonly name: string;
  readonly type: { readonly text: string };
  readonly default?: string;
}

interface Declaration {
  readonly name: string;
  readonly attributes?: readonly Attribute[];
}

let declarations: readonly Declaration[] = [];
before(() => {
  execFileSync('npx', ['cem', 'analyze', '--quiet']);
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
    modules: { declarations: Declaration[] }[];
  };
  declarations = modules.flatMap((module) => module.declarations);
});

for (const chart of [CampaignFigure, CampaignProgress, CampaignBreakdown, CampaignDelta, CampaignTimeline])
  describe(`the documentation of ${chart.name}`, () => {
    it('names the attributes that it reads, and no others', () => {
      const documented = declarations.find(({ name }) => name === chart.name)?.attributes ?? [];
      const read = chart.observedAttributes.filter((name) => !OF_HTML.includes(name));
      assert.deepEqual(documented.map(({ name }) => name).sort(), [...new Set([...read, ...OF_STYLE])].sort());
    });

    it('lists its forms, and the default', () => {
      const form = declarations
        .find(({ name }) => name === chart.name)
        ?.attributes?.find(({ name }) => name === 'form');
      assert.match(form?.type.text ?? '', FORMS[chart.name as keyof typeof FORMS]);
      assert.equal(form?.default, DEFAULTS[chart.name as keyof typeof DEFAULTS]);
    });
  });

describe('the options of parseRows', () => {
  it('are the attributes that describe data', () => {
    const elements = [CampaignFigure, CampaignProgress, CampaignBreakdown, CampaignDelta, CampaignTimeline];
    const names = elements.flatMap(({ attributeNames }) => attributeNames).filter((name) => !OF_TAGS.includes(name));
    const camel = names.map((name) => name.replace(/-./g, ([, letter = '']) => letter.toUpperCase()));
    assert.deepEqual([...OPTIONS].sort(), [...new Set(['form', ...camel])].sort());
  });
});

describe('the types of the templates', () => {
  it('have the forms of each chart', () => {
    const types = readFileSync('dist/types/tags.d.ts', 'utf8');
    const [, delta = ''] = /interface CampaignDeltaProps ([^]*?)\n}/.exec(types) ?? [];
    assert.match(delta, /\n  form\?: 'auto' \| 'columns' \| [^\n]*'multiples' \| keyof CampaignForms \| undefined;/);
    assert.doesNotMatch(types, /form\?: string/);
  });
});
