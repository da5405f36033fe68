import { expect } from 'chai';
import { describe, it } from 'node:test';
import { toCsv, toHtml, toJson, toSvg, toTsv } from '../../../src/export.js';
import { parseProgress, type ProgressData } from '../../../src/progress/data.js';
import { toDocument } from '../../../src/progress/rows.js';
import { readTidy } from '../../../src/sources/tidy-rows.js';
import { make } from '../rows/sheet.js';
import { toldBy } from '../rows/told.js';
import { lay } from './laid-out.js';

const DATA: ProgressData = {
  title: 'Coverage',
  unit: '%',
  measures: [
    { label: 'All', value: 60, target: 90 },
    { group: 'Health', label: 'Vaccination', value: 80, target: 90 },
    { group: 'School', label: 'Literacy', value: 70, target: 90 },
    { label: 'Trust', value: 40, target: 90 },
    { group: 'Health', label: 'Screening', value: 50, target: 90 },
  ],
};
/** The same measures with a start, so that each has a way. */
const WITH_WAYS: ProgressData = { ...DATA, baseline: 10 };
/** Two measures of one label, in groups of their own. */
const SAME: ProgressData = {
  title: 'Coverage',
  unit: '%',
  measures: [
    { group: 'Health', label: 'Coverage', value: 80, target: 90 },
    { group: 'School', label: 'Coverage', value: 50, target: 90 },
    { group: 'School', label: 'Literacy', value: 70, target: 90 },
  ],
};
const namesOf = (layout: ReturnType<typeof lay>): readonly string[] =>
  Array.from({ length: layout.table.length }, (_, row) => layout.table.row(row).name);

describe('the group of a measure', () => {
  it('is read, and an empty one is none', () => {
    const result = parseProgress({ title: 'T', measures: [{ label: 'A', group: ' ', value: 1 }, DATA.measures[1]] });
    expect(result.data?.measures.map(({ group }) => group)).to.deep.equal([undefined, 'Health']);
    expect(toldBy(result)).to.deep.equal(['changed empty /measures/0/group']);
  });
  it('may have a measure with the label of one in another group, not in the same', () => {
    expect(toldBy(parseProgress(SAME))).to.deep.equal([]);
    const twice = { ...SAME, measures: [...SAME.measures, { group: 'School', label: 'literacy', value: 1 }] };
    expect(toldBy(parseProgress(twice))).to.deep.equal(['noted duplicate-label /measures/3/label']);
  });
  it('is the heading of its rows, which are gathered in the place of the first', () => {
    for (const form of ['bars', 'bullet', 'way', 'indicators'] as const) {
      const layout = lay({ ...WITH_WAYS, ranges: 'low 50; high 100' }, form);
      expect(layout.form).to.equal(form);
      expect(namesOf(layout), form).to.deep.equal(['All', 'Vaccination', 'Screening', 'Literacy', 'Trust']);
      const sections = layout.table.sections.map(({ name, from, to }) => [name, from, to]);
      const expected: unknown = [
        [undefined, 0, 1],
        ['Health', 1, 3],
        ['School', 3, 4],
        [undefined, 4, 5],
      ];
      expect(sections, form).to.deep.equal(expected);
    }
  });
  it('leaves the pointers of the data as they are', () => {
    const [scene] = lay(DATA).scenes;
    const pointers = new Map(scene?.marks.flatMap(({ id, row }) => (/\d$/.test(id) ? [[row, id] as const] : [])));
    expect([...pointers]).to.deep.equal([
      [0, '/measures/0'],
      [1, '/measures/1'],
      [2, '/measures/4'],
      [3, '/measures/2'],
      [4, '/measures/3'],
    ]);
  });
  it('is in the row that is read, and no heading where there are no rows', () => {
    const { parent, partOf } = lay(DATA).table.row(1);
    expect([parent, partOf]).to.deep.equal(['Health', 'Health: ']);
    const ring = lay(DATA, 'ring').table;
    expect(ring.sections).to.deep.equal([{ from: 0, to: 5 }]);
    expect([ring.groupHead, ring.row(1).parent, ring.row(1).partOf]).to.deep.equal([undefined, 'Health', undefined]);
  });
  it('is a heading above the only measure too', () => {
    const { sections } = lay({ unit: '%', measures: [{ group: 'Health', label: 'A', value: 1, target: 2 }] }).table;
    expect(sections.map(({ from, to, name }) => [from, to, name])).to.deep.equal([[0, 1, 'Health']]);
  });
  it('is named after a label that another measure has, where no heading says it', () => {
    expect(namesOf(lay(SAME, 'ring'))).to.deep.equal(['Coverage (Health)', 'Coverage (School)', 'Literacy']);
    expect(namesOf(lay(SAME))).to.deep.equal(['Coverage', 'Coverage', 'Literacy']);
    expect(lay(SAME, 'ring').frame.sentence).to.equal(
      'None of the three has reached the target. Coverage (Health) is furthest, at 80%; Coverage (School) has furthest to go, at 50%.',
    );
  });
  it('that is too long is cut', () => {
    const group = 'Health '.repeat(60).trim();
    const { sections } = lay({ measures: [1, 2].map((value) => ({ group, label: `A${value}`, value })) }).table;
    expect(sections).to.have.length(1);
    expect(sections[0]?.name).to.match(/^(?:Health )+Health…$/);
    expect(sections[0]?.wholeName).to.equal(group);
  });
});

describe('an annotation of a measure', () => {
  const noted = (at: object) => parseProgress({ ...SAME, annotations: [{ at, text: 'New' }] as never });
  it('names the group of a label that two have', () => {
    const { data } = noted({ category: 'Coverage', series: 'School' });
    expect(data?.annotations?.map(({ datum, name }) => [datum, name])).to.deep.equal([
      ['/measures/1', 'Coverage, School'],
    ]);
    expect(toldBy(noted({ category: 'Coverage' }))).to.deep.equal(['lost missing-member /annotations/0/at/series']);
    expect(toldBy(noted({ category: 'Literacy' }))).to.deep.equal([]);
  });
  it('in a row is that of its measure', () => {
    const text =
      'Group|Measure|Value|Target|Annotation\nHealth|Coverage|80|90|\nSchool|Coverage|50|90|New\nSchool|Literacy|70|90|Old';
    expect(make(toDocument, text).document).to.deep.include({
      annotations: [
        { at: { category: 'Coverage', series: 'School' }, text: 'New' },
        { at: { category: 'Literacy' }, text: 'Old' },
      ],
    });
  });
});

describe('groups of measures that readers take along', () => {
  it('are a column of the numbers that are copied', () => {
    expect(toTsv(lay(SAME)).split('\n')).to.deep.equal([
      'Group\tMeasure\tValue\tPoints to target 90%',
      'Health\tCoverage\t80%\t−10',
      'School\tCoverage\t50%\t−40',
      'School\tLiteracy\t70%\t−20',
    ]);
    expect(toHtml(lay(SAME))).to.contain('<tr><th>School</th><td>Literacy</td>');
  });
  it('are headings of a drawing', () => {
    const texts = Array.from(toSvg(lay(DATA)).matchAll(/<text[^>]*>([^<]*)/g), ([, text]) => text);
    const names = texts.filter((text) =>
      /^(?:All|Health|School|Vaccination|Screening|Literacy|Trust)$/.test(text ?? ''),
    );
    expect(names).to.deep.equal(['All', 'Health', 'Vaccination', 'Screening', 'School', 'Literacy', 'Trust']);
  });
  it('are a member of the document, and a column of the file, which is read back', () => {
    const { data } = parseProgress(SAME);
    const again = JSON.parse(toJson(data!)) as ProgressData;
    expect(again.measures.map(({ group, label }) => [group, label])).to.deep.equal([
      ['Health', 'Coverage'],
      ['School', 'Coverage'],
      ['School', 'Literacy'],
    ]);
    const csv = toCsv(data!);
    expect(csv.split('\r\n').slice(0, 2)).to.deep.equal([
      'group,label,part of,role,period,through,value,unit,qualifier,low,high,level,status,missing,note,source,text,pointer',
      'Health,Coverage,,measure,,,80,%,,,,,,,,,,/measures/0',
    ]);
    const lines = csv
      .trim()
      .split('\r\n')
      .map((line, i) => ({ line: i + 1, cells: line.split(',').map((text) => ({ text })) }));
    expect(readTidy({ lines })?.document).to.deep.equal(again);
  });
  it('are no column of a file without groups', () => {
    const { data } = parseProgress({ title: 'T', measures: [{ label: 'A', value: 1 }] });
    expect(toCsv(data!)).to.match(/^label,part of,/);
  });
});
