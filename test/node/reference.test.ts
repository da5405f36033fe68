// The pages of the tags in Storybook: every list of the manifest and every member of the contracts, each with its docstring.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sectionsOf } from '../../stories/reference/sections.js';

const TAGS = ['figure', 'progress', 'breakdown', 'delta', 'timeline'].map((chart) => `campaign-${chart}`);

const typeOf = (tag: string, heading: string, name: string): string | undefined =>
  sectionsOf(tag)
    .sections.find((section) => section.heading === heading)
    ?.entries.find((entry) => entry.name === name)?.type;

describe('the reference of a tag', () => {
  for (const tag of TAGS)
    it(`of ${tag} has a meaning for every name, and no list is empty`, () => {
      const { summary, sections } = sectionsOf(tag);
      assert.notEqual(summary, '');
      for (const { heading, entries } of sections) {
        assert.ok(entries.length > 0, heading);
        assert.deepEqual(
          entries.filter(({ description }) => !description.trim()).map(({ name }) => name),
          [],
          heading,
        );
      }
    });

  it('has the lists of the manifest and the contracts of the document', () => {
    const headings = sectionsOf('campaign-timeline').sections.map(({ heading }) => heading);
    assert.deepEqual(headings.slice(0, 3), ['Attributes', 'Properties', 'TimelineData']);
    assert.deepEqual(headings.slice(-6), ['Values', 'Events', 'Slots', 'CSS parts', 'Custom properties', 'States']);
    assert.ok(headings.includes('PhaseData'));
    assert.throws(() => sectionsOf('campaign-map'), /campaign-map/);
  });

  it('gives the types of attributes, properties and members', () => {
    assert.equal(typeOf('campaign-delta', 'Attributes', 'from'), '`zero`, `data`');
    assert.equal(typeOf('campaign-figure', 'Properties', 'problems'), '`readonly Problem[]`; read-only');
    assert.equal(typeOf('campaign-figure', 'Properties', 'renderDatum'), '`((row: DatumRow) => unknown)`');
    assert.equal(typeOf('campaign-delta', 'DeltaData', 'events'), 'list of `DeltaEvent`');
    assert.equal(typeOf('campaign-delta', 'DeltaData', 'series'), 'list of `SeriesData`; required');
    assert.equal(typeOf('campaign-progress', 'MeasureData', 'targets'), 'list of `PeriodTarget`');
    assert.equal(typeOf('campaign-delta', 'QuantityObject', 'value'), 'number, null');
    assert.equal(typeOf('campaign-delta', 'Values', 'SourceInput'), 'string, `SourceObject`');
  });
});
