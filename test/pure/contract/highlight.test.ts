import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseBreakdown } from '../../../src/breakdown/data.js';
import { parseDelta } from '../../../src/delta/data.js';
import { english } from '../../../src/words/index.js';

const CATEGORIES = {
  title: 'Homes',
  categories: [
    { label: 'London', value: 5 },
    { label: 'Leeds, Bradford', value: 3 },
    { label: 'leeds', value: 1, categories: [{ label: 'North', value: 1 }] },
  ],
};
const read = (highlight: unknown) => parseBreakdown({ ...CATEGORIES, highlight });

describe('what a document puts forward', () => {
  it('is a name, or several in a text or a list', () => {
    assert.deepEqual(read('London').data?.highlight, [{ name: 'London', pointers: ['/categories/0'] }]);
    assert.deepEqual(
      read('London, North').data?.highlight?.map(({ name }) => name),
      ['London', 'North'],
    );
    assert.deepEqual(
      read(['North', 'London']).data?.highlight?.flatMap(({ pointers }) => pointers),
      ['/categories/2/categories/0', '/categories/0'],
    );
  });

  it('may have a comma in its name', () => {
    assert.deepEqual(
      read('Leeds, Bradford').data?.highlight?.map(({ name }) => name),
      ['Leeds, Bradford'],
    );
  });

  it('need not have the capitals of the name', () => {
    assert.deepEqual(
      read('LONDON').data?.highlight?.map(({ name }) => name),
      ['London'],
    );
    assert.deepEqual(read('leeds').data?.highlight, [{ name: 'leeds', pointers: ['/categories/2'] }]);
  });

  it('is a series or a period of a delta', () => {
    const observations = [
      { period: '2020', value: 1 },
      { period: '2021', value: 2 },
    ];
    const { data } = parseDelta({
      title: 'Homes',
      series: [
        { label: 'London', observations },
        { label: 'Leeds', observations },
      ],
      highlight: 'Leeds, 2021',
    });
    assert.deepEqual(data?.highlight, [
      { name: 'Leeds', pointers: ['/series/1'] },
      { name: '2021', pointers: ['/series/0/observations/1', '/series/1/observations/1'] },
    ]);
  });

  it('is nothing for an empty text and without the member', () => {
    assert.deepEqual([read('').data?.highlight, read('').problems], [undefined, []]);
    assert.equal(parseBreakdown(CATEGORIES).data?.highlight, undefined);
  });

  it('is reported if it has another name, with the one that is meant, or all', () => {
    const textOf = (highlight: unknown) => read(highlight).problems.map((one) => english.problem(one));
    assert.deepEqual(textOf('Londn'), ['/highlight: No such name: "Londn". Write one of: London.']);
    assert.deepEqual(textOf('Cardiff, London'), [
      '/highlight: No such name: "Cardiff". Write one of: London, Leeds, Bradford, leeds, North.',
    ]);
    assert.deepEqual(
      read('Cardiff, London').data?.highlight?.map(({ name }) => name),
      ['London'],
    );
  });

  it('is reported if it is no text', () => {
    assert.deepEqual(
      read({}).problems.map(({ code, pointer }) => `${code} ${pointer}`),
      ['wrong-type /highlight'],
    );
  });
});
