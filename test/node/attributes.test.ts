// Compares the attributes that the manifest documents with those that each tag reads: editors and the types for frameworks know no others.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { CampaignBreakdown } from '../../src/breakdown/element.js';
import { CampaignDelta } from '../../src/delta/element.js';
import { CampaignFigure } from '../../src/figure/element.js';
import { CampaignProgress } from '../../src/progress/element.js';
import { CampaignTimeline } from '../../src/timeline/element.js';

/** An attribute of every element of HTML, which a chart reads as well. */
const OF_HTML = ['title'];
/** Attributes that the style sheet of a chart reads, or that the chart sets itself. */
const OF_STYLE = ['print', 'state'];

interface Declaration {
  readonly name: string;
  readonly attributes?: readonly { readonly name: string }[];
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
  });
