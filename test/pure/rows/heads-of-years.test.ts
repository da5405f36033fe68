import { expect } from 'chai';
import { describe, it } from 'node:test';
import { toDocument as toBreakdown } from '../../../src/breakdown/rows.js';
import { toDocument as toDelta } from '../../../src/delta/rows.js';
import { make } from './sheet.js';

/** The series of a table, each with its periods and figures. */
const seriesOf = (text: string): readonly unknown[] => {
  const { series } = make(toDelta, text, { lang: 'de' }).document as {
    readonly series: readonly {
      readonly label: string;
      readonly observations: readonly { readonly period: string; readonly value: unknown }[];
    }[];
  };
  return series.map(({ label, observations }) => [label, ...observations.map(({ period, value }) => [period, value])]);
};

/** A figure that its cell says to be per cents. */
const percent = (value: number) => ({ figure: { quantity: { value }, stated: { percent: true } } });

describe('the head of two years', () => {
  const rows = 'Bund|100|110|10\nLand|50|60|20';
  const expected = [
    ['Bund', ['2023', 100], ['2024', 110]],
    ['Land', ['2023', 50], ['2024', 60]],
  ];
  for (const head of ['2024/2023', '2024/23', '2024/2023 in %', '2024 ggü. 2023', '2024 vs. 2023', '% var. 24/23'])
    it(`is that of a change, with the later first: ${head}`, () => {
      expect(seriesOf(`Land|2023|2024|${head}\n${rows}`)).to.deep.equal(expected);
      expect(make(toDelta, `Land|2023|2024|${head}\n${rows}`, { title: 'T' }).told).to.deep.equal([]);
    });
  it('is that of a change of points', () => {
    expect(seriesOf('Land|2021|2025|2025/2021\nBund|80,4 %|85,7 %|+5,3 %-Punkte')).to.deep.equal([
      ['Bund', ['2021', percent(80.4)], ['2025', percent(85.7)]],
    ]);
  });
  it('is that of a year of account, with the earlier first', () => {
    expect(seriesOf('Land|2022/23|2023/24\nBund|100|110')).to.deep.equal([
      ['Bund', ['2022/23', 100], ['2023/24', 110]],
    ]);
    expect(seriesOf('Land|1998/99|1999/00\nBund|100|110')).to.deep.equal([
      ['Bund', ['1998/99', 100], ['1999/00', 110]],
    ]);
  });
  it('is no month, and no day', () => {
    const months = '2026-06|100\n2026-07|110\n2026-08|90';
    expect(seriesOf(`Monat|Fälle\n${months}`)).to.deep.equal([
      ['Fälle', ['2026-06', 100], ['2026-07', 110], ['2026-08', 90]],
    ]);
    expect(seriesOf('Ort|2020-03-02|2020-03-03\nDiemen|1|3')).to.deep.equal([
      ['Diemen', ['2020-03-02', 1], ['2020-03-03', 3]],
    ]);
    expect(seriesOf('Ort|2020/03|2020/04\nDiemen|1|3')).to.deep.equal([['Diemen', ['2020/03', 1], ['2020/04', 3]]]);
  });
  it('may be in two lines', () => {
    const text = '|||2025/\n|2025|2021|2021\nWahlberechtigte|161.136|157.938|+3.198\nWähler|85.700|80.400|+5.300';
    expect(seriesOf(text)).to.deep.equal([
      ['Wahlberechtigte', ['2025', 161136], ['2021', 157938]],
      ['Wähler', ['2025', 85700], ['2021', 80400]],
    ]);
  });
});

describe('a line of years below the heads', () => {
  it('names no row, also if all are of one year', () => {
    expect(seriesOf('|Men|Women\n|2021|2021\nNorth|161|1579\nSouth|857|1804')).to.deep.equal([
      ['North, Men', ['2021', 161]],
      ['North, Women', ['2021', 1579]],
      ['South, Men', ['2021', 857]],
      ['South, Women', ['2021', 1804]],
    ]);
    const text = 'Service|Actual|Budget\n|2024|2024\nRoads|10|12\nParks|5|4';
    const { categories } = make(toBreakdown, text).document as { categories: readonly unknown[] };
    expect(categories).to.deep.equal([
      { label: 'Roads', value: 10 },
      { label: 'Parks', value: 5 },
    ]);
  });
});
