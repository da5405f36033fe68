import { expect } from 'chai';
import { describe, it } from 'node:test';
import { toDocument } from '../../../src/progress/rows.js';
import { make } from '../rows/sheet.js';
import { drawnOfCsv } from '../sources/drawn.js';

/** The figure of each measure of a table. */
function valuesOf(text: string): readonly unknown[] {
  const { measures } = make(toDocument, text).document as {
    measures: readonly {
      readonly value: number | null | { readonly figure: { readonly quantity: { readonly value: number } } };
    }[];
  };
  return measures.map(({ value }) => (typeof value === 'object' ? (value?.figure.quantity.value ?? null) : value));
}

describe('a table of targets', () => {
  it('has reached no threshold, no other target and no benchmark', () => {
    for (const head of ['Alert threshold', 'Minimum', 'Stretch', 'Original target', 'Benchmark', 'Schwellenwert'])
      expect(valuesOf(`KPI|Target|${head}\nUptime|99.9%|99%\nCalls answered|95%|90%`), head).to.deep.equal([
        null,
        null,
      ]);
  });
  it('has reached none of several', () => {
    expect(
      valuesOf('Fund|Minimum|Target|Stretch\nPark|$5,000|$10,000|$15,000\nHall|$2,000|$4,000|$8,000'),
    ).to.deep.equal([null, null]);
  });
  it('has reached none whose cells are bounds', () => {
    expect(valuesOf('Metric|Target|Alert Threshold\nDelivered|>98%|<95%\nOpened|>20%|<15%')).to.deep.equal([
      null,
      null,
    ]);
  });
  it('reports that it has no figures', () => {
    expect(valuesOf('KPI|Target\nUptime|99.9%\nCalls answered|95%')).to.deep.equal([null, null]);
    expect(make(toDocument, 'KPI|Target\nUptime|99.9%\nCalls answered|95%').told).to.deep.equal(['lost no-column 1:-']);
  });
  it('reaches its targets with the figures next to thresholds', () => {
    expect(valuesOf('KPI|Current|Target|Threshold\nUptime|99.5%|99.9%|99%\nCalls|91%|95%|90%')).to.deep.equal([
      99.5, 91,
    ]);
    expect(valuesOf('Candidate|Signatures|Threshold\nA|1200|1000\nB|800|1000')).to.deep.equal([1200, 800]);
  });
});

describe('a threshold next to a target alone', () => {
  const drawn = (chart: 'breakdown' | 'figure') =>
    drawnOfCsv({ chart }, 'Measure,Threshold,Target', 'Air quality,15,20');
  it('is no value of a figure, but a note', () => {
    const { sentence, notes, problems } = drawn('figure');
    expect(sentence).to.equal('Title: no figure given. Target: 20.');
    expect(notes).to.deep.equal(['Threshold: 15']);
    expect(problems).to.deep.equal([]);
  });
  it('is drawn where nothing is compared with targets', () => {
    const { rows, notes } = drawn('breakdown');
    expect(rows).to.deep.equal(['Air quality | 15']);
    expect(notes).to.deep.equal(['Target: 20']);
  });
});

describe('targets in money', () => {
  it('are reached with money, and not with a number of campaigns or donors', () => {
    const rows = 'Monitored|5|$9,907|$71,000|8\nUser-created|6|$9,932|$71,000|9';
    expect(valuesOf(`Source|Count|Raised|Goal|Donors\n${rows}`)).to.deep.equal([9907, 9932]);
    expect(valuesOf(`Source|Number|Pledged|Target|Donors\n${rows}`)).to.deep.equal([9907, 9932]);
  });
  it('are reached with the only count where nothing else has a unit', () => {
    expect(valuesOf('Depot|Count|Target\nNorth|12|20\nSouth|8|15')).to.deep.equal([12, 8]);
  });
});
