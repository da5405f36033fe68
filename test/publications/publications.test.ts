// What the charts say of figures from real publications. The texts next to the documents were read aloud and approved;
// `npm run read -- --update` keeps new ones, so that every change of wording shows in a diff.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { publications } from './publication.js';
import { textOf } from './text.js';

const all = publications();

for (const chart of ['figure', 'progress', 'breakdown', 'delta'])
  describe(`a ${chart} from a publication`, () => {
    for (const publication of all.filter((each) => each.chart === chart))
      it(`reads as approved: ${publication.name}`, () => {
        assert.equal(textOf(publication), readFileSync(`${publication.path}.txt`, 'utf8'));
      });
  });

describe('the publications', () => {
  it('are at least 16 of each chart, from JSON, CSV and HTML', () => {
    for (const chart of ['figure', 'progress', 'breakdown', 'delta']) {
      const some = all.filter((each) => each.chart === chart);
      assert.ok(some.length >= 16);
      assert.deepEqual([...new Set(some.map(({ format }) => format))].sort(), ['csv', 'html', 'json']);
    }
  });

  it('are named, each with its address and date', () => {
    for (const { name, origin } of all) assert.ok(origin.name && origin.url && origin.date, name);
  });
});
