import { expect } from 'chai';
import { describe, it } from 'node:test';
import { toDocument as toBreakdown } from '../../../src/breakdown/rows.js';
import { toDocument as toDelta } from '../../../src/delta/rows.js';
import { toDocument as toProgress } from '../../../src/progress/rows.js';
import { make } from './sheet.js';

/** The labels of the series or categories of a table. */
const labelsOf = (toDocument: Parameters<typeof make>[0], text: string): readonly string[] => {
  const { series, categories, measures } = make(toDocument, text).document as Readonly<
    Record<string, readonly { readonly label: string }[] | undefined>
  >;
  return (series ?? categories ?? measures ?? []).map(({ label }) => label);
};

describe('rows that only a number tells apart', () => {
  const districts = 'StichtagDatJahr|Kreis|AnzBestWir\n2020|1|5600\n2020|2|35000\n2021|1|5700\n2021|2|35400';

  it('are named by it, after a head of things that have numbers', () => {
    expect(labelsOf(toDelta, districts)).to.deep.equal(['Kreis 1', 'Kreis 2']);
    expect(labelsOf(toBreakdown, districts)).to.deep.equal(['Kreis 1', 'Kreis 2']);
    expect(labelsOf(toProgress, districts)).to.deep.equal(['Kreis 1', 'Kreis 2']);
    expect(make(toDelta, districts).told).to.deep.equal([]);
    expect(labelsOf(toBreakdown, 'Police district|Thefts\n1|40\n2|50\n4|10')).to.deep.equal([
      'Police district 1',
      'Police district 2',
      'Police district 4',
    ]);
    expect(labelsOf(toBreakdown, 'District|Thefts\n01|40\n02|50')).to.deep.equal(['01', '02']);
    expect(labelsOf(toBreakdown, 'Rooms|Homes\n1|40\n2|50\n3|10')).to.deep.equal(['1', '2', '3']);
  });
  it('are named by it next to other names', () => {
    const text =
      'Year|Region|District|Turnout\n2019|North|1|55\n2019|North|2|65\n2023|North|1|54\n2023|North|2|66\n2019|South|1|51\n2019|South|2|61\n2023|South|1|52\n2023|South|2|62';
    expect(labelsOf(toDelta, text)).to.deep.equal([
      'North, District 1',
      'North, District 2',
      'South, District 1',
      'South, District 2',
    ]);
  });
  it('are named by a band of a head that says nothing of ages', () => {
    const text =
      'Category|Value of it|Cases|Date\nAge|0-17|855|2020-04-22\nAge|18-49|936|2020-04-22\nAge|0-17|1011|2020-04-24\nAge|18-49|1039|2020-04-24';
    expect(labelsOf(toDelta, text)).to.deep.equal(['0-17', '18-49']);
  });
  it('are named by it in weeks that are numbers, or years of school', () => {
    expect(labelsOf(toDelta, 'week|age|cases\n1|0|9\n1|1|2\n2|0|10\n2|1|4')).to.deep.equal(['age 0', 'age 1']);
    const classes = 'Schuljahr|Klassenstufe|Anzahl\n2019/20|5|120\n2019/20|6|110\n2020/21|5|125\n2020/21|6|112';
    expect(labelsOf(toDelta, classes)).to.deep.equal(['Klassenstufe 5', 'Klassenstufe 6']);
  });
  it('are not named by a number that each name has', () => {
    const text = 'Year|Ward No|Ward|Crimes\n2019|4|North|10\n2019|7|South|20\n2020|4|North|12\n2020|7|South|18';
    expect(labelsOf(toDelta, text)).to.deep.equal(['North', 'South']);
    expect(make(toDelta, text).told).to.deep.equal([]);
  });
  it('may lack in some years', () => {
    expect(
      labelsOf(toDelta, 'party|year|support\n1|1971|0.33\n2|1971|0.64\n1|1975|0.31\n2|1975|0.66\n3|1975|0.01'),
    ).to.deep.equal(['party 1', 'party 2', 'party 3']);
  });
  it('are not named by figures that are on several days by chance', () => {
    const polls =
      'Date|Con|Lab\n2020-01-01|40|35\n2020-01-01|41|34\n2020-01-02|41|34\n2020-01-03|40|36\n2020-01-03|42|36';
    expect(labelsOf(toDelta, polls)).to.deep.equal(['Con', 'Lab']);
    expect(labelsOf(toDelta, 'Year|Pop|Jobs\n1947|100|50\n1947|101|51\n1948|103|53')).to.deep.equal(['Pop', 'Jobs']);
  });
});
