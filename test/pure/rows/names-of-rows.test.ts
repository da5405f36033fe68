import { expect } from 'chai';
import { describe, it } from 'node:test';
import { toDocument as toBreakdown } from '../../../src/breakdown/rows.js';
import { toDocument as toDelta } from '../../../src/delta/rows.js';
import { toDocument as toFigure } from '../../../src/figure/rows.js';
import { toDocument as toProgress } from '../../../src/progress/rows.js';
import { make } from './sheet.js';

/** A row of a document with what its name and its figure are. */
interface Named {
  readonly label: string;
  readonly value?: number;
  readonly status?: string;
  readonly categories?: readonly Named[];
}

/** The names and figures of the rows of a table, each with those of its parts. */
function named(toDocument: Parameters<typeof make>[0], text: string): readonly unknown[] {
  const { categories: all, measures } = make(toDocument, text).document as Readonly<Record<string, readonly Named[]>>;
  const of = ({ label, value, categories }: Named): unknown =>
    categories ? [label, categories.map(of)] : [label, value];
  return (all ?? measures ?? []).map(of);
}

/** The names of the series of a table. */
const seriesOf = (text: string): readonly string[] =>
  (make(toDelta, text).document as { series: readonly Named[] }).series.map(({ label }) => label);

describe('the names of rows', () => {
  it('are words, and not codes with numbers beside them, nor parts of these', () => {
    const text = `area|doses|N1|N2|reg
ABR|3073553|ITF|ITF1|Abruzzo
BAS|1305654|ITF|ITF5|Basilicata
EMR|11093467|ITH|ITH5|Emilia-Romagna
PAB|1155364|ITH|ITH1|Provincia Autonoma Bolzano / Bozen`;
    const names = ['Abruzzo', 'Basilicata', 'Emilia-Romagna', 'Provincia Autonoma Bolzano / Bozen'];
    const figures = [3073553, 1305654, 11093467, 1155364];
    const rows = names.map((name, i) => [name, figures[i]]);
    expect(named(toBreakdown, text)).to.deep.equal(rows);
    expect(named(toProgress, text)).to.deep.equal(rows);
    expect(make(toBreakdown, text).told).to.deep.equal([]);
    // The first column names the rows, whatever it holds.
    expect(
      named(toBreakdown, 'Line|Riders|Terminus\nU1|30|Uhlandstraße\nU2|20|Pankow\nU3|10|Krumme Lanke'),
    ).to.deep.equal([
      ['U1', 30],
      ['U2', 20],
      ['U3', 10],
    ]);
  });
  it('are words after the figure of a file of an office, which has no label', () => {
    const text = `ITTER107|TIME_PERIOD|OBS_VALUE|Name|codice_regione
ITF1|2020|1293941|Abruzzo|13
ITF5|2020|553254|Basilicata|17
ITD5|2020|4464119|Emilia-Romagna|08`;
    expect(named(toBreakdown, text)).to.deep.equal([
      ['Abruzzo', 1293941],
      ['Basilicata', 553254],
      ['Emilia-Romagna', 4464119],
    ]);
  });
  it('follow the numbers of their groups, which are no figures', () => {
    const classes = 'Class|Pupil|Points\n5|Anna|12\n5|Ben|13\n6|Cem|10';
    expect(named(toBreakdown, classes)).to.deep.equal([
      [
        'Class 5',
        [
          ['Anna', 12],
          ['Ben', 13],
        ],
      ],
      ['Class 6', [['Cem', 10]]],
    ]);
    expect(make(toFigure, classes).document).to.include({ title: 'Class 5, Anna', value: 12 });
    const waves = 'Wave|Country|Spend\n1 (DACH)|Germany|21\n1 (DACH)|Austria|3\n2|France|12\n3|Italy|6';
    expect(named(toBreakdown, waves)).to.deep.equal([
      [
        '1 (DACH)',
        [
          ['Germany', 21],
          ['Austria', 3],
        ],
      ],
      ['2', [['France', 12]]],
      ['3', [['Italy', 6]]],
    ]);
    const ages = 'Age|Sex|Deaths\n66|m|12\n66|f|13\n65|m|10\n65|f|9';
    expect(make(toBreakdown, ages).document).to.include({ title: 'Deaths' });
    // Seats that run down are what the parties have.
    expect(named(toBreakdown, 'Seats|Party|Votes\n3|A|120\n3|B|110\n2|C|90\n1|D|40')).to.deep.equal([
      ['A', 3],
      ['B', 3],
      ['C', 2],
      ['D', 1],
    ]);
  });
  it('are states below a head that is also that of a status', () => {
    expect(
      seriesOf('fecha|estado|casos\n2020|Jalisco|120\n2021|Jalisco|30\n2020|Oaxaca|50\n2021|Oaxaca|40'),
    ).to.deep.equal(['Jalisco', 'Oaxaca']);
    const states = 'municipio|estado|casos\nPalmas|TOCANTINS|12\nMirador|MARANHÃO|4';
    expect(make(toFigure, states).document).not.to.have.property('status');
    const works = 'obra|estado|avance|meta\nPuente|En curso|40|100\nEscuela|Completado|100|100';
    const { measures } = make(toProgress, works).document as { measures: readonly Named[] };
    expect(measures.map(({ status }) => status)).to.deep.equal(['En curso', 'Completado']);
  });
});
