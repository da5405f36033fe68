// Tables of ministries and statistics offices in German and French.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv, drawnOfTable } from '../sources/drawn.js';

describe('figures in 1 000', () => {
  const headOf = (...lines: readonly string[]): string | undefined =>
    drawnOfCsv({ chart: 'breakdown', lang: 'de', title: 'Umsatz' }, ...lines).heads[1];

  it('are thousands, in a head, below it, and in a title', () => {
    const rows = ['Bau;1 200', 'Handel;3 400'];
    expect(headOf('Branche;Umsatz in 1 000 EUR', ...rows)).to.equal('€ thousand');
    expect(headOf('Branche;Umsatz', ';1 000 EUR', ...rows)).to.equal('€ thousand');
    expect(headOf('Umsatz nach Branchen in 1 000 EUR', 'Branche;2024', ...rows)).to.equal('€ thousand');
    const { heads } = drawnOfTable(
      { chart: 'breakdown', lang: 'de' },
      '<table><caption>Bevölkerung in 1 000</caption><tr><th>Alter<th>Zahl<tr><td>unter 20<td>15 800<tr><td>ab 20<td>68 500</table>',
    );
    expect(heads[1]).to.equal('Thousand');
  });

  it('are none that are counted for each 1 000', () => {
    expect(headOf('Land;je 1 000 Einwohner', 'A;1,2', 'B;3,4')).to.equal('Value');
  });
});

describe('a column "Nombre" in French', () => {
  const TURNOUT = `<table><tr><th></th><th>Nombre</th><th>% Inscrits</th><th>% Votants</th></tr>
    <tr><td>Inscrits</td><td>48 752 339</td><td></td><td></td></tr>
    <tr><td>Abstentions</td><td>13 655 861</td><td>28,01</td><td></td></tr>
    <tr><td>Votants</td><td>35 096 478</td><td>71,99</td><td></td></tr>
    <tr><td>Blancs</td><td>2 233 904</td><td>4,58</td><td>6,37</td></tr>
    <tr><td>Nuls</td><td>805 249</td><td>1,65</td><td>2,29</td></tr>
    <tr><td>Exprimés</td><td>32 057 325</td><td>65,76</td><td>91,34</td></tr></table>`;

  it('has figures, which are no parts of their sum if some have shares', () => {
    const { rows, sentence } = drawnOfTable({ chart: 'breakdown', lang: 'fr' }, TURNOUT);
    expect([sentence, rows[0], rows.at(-1)]).to.deep.equal([
      'The largest is Inscrits: 48,752,339.',
      'Inscrits | 48,752,339',
      'Nuls | 805,249',
    ]);
  });

  it('has names in Spanish', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown', lang: 'es' }, 'Nombre;Votos', 'Ana;12', 'Luis;9');
    expect(rows).to.deep.equal(['Ana | 12', 'Luis | 9']);
  });
});

describe('a budget and what came of it', () => {
  it('are a target and a value in French and German', () => {
    for (const [lang, head] of [
      ['fr', 'Poste;Budget voté;Réalisé'],
      ['de', 'Posten;Ansatz;Ist'],
    ] as const)
      expect(drawnOfCsv({ chart: 'progress', lang }, head, 'A;120;118').rows, head).to.deep.equal([
        'A | 118 | of 120 · 98%',
      ]);
  });

  it('are a limit if the heads say that it is spent', () => {
    for (const [lang, head] of [
      ['fr', 'Poste;Crédits ouverts;Mandaté'],
      ['es', 'Partida;Créditos iniciales;Obligaciones reconocidas'],
    ] as const)
      expect(drawnOfCsv({ chart: 'progress', lang }, head, 'A;120;118').rows, head).to.deep.equal([
        'A | 118 | target at most 120 | Met',
      ]);
  });

  it('have the revised budget as their limit', () => {
    const head = 'Capítulo;Crédito inicial;Crédito definitivo;Obligaciones reconocidas netas';
    expect(drawnOfCsv({ chart: 'progress', lang: 'es' }, head, 'A;100;120;118').rows).to.deep.equal([
      'A | 118 | target at most 120 | Met',
    ]);
  });

  it('of one year are shown as the outturn', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, 'Item,2023-24 budget,2023-24 outturn', 'A,120,118', 'B,80,84');
    expect(rows).to.deep.equal(['A | 118', 'B | 84']);
  });
});

describe('an indicator in per cent of a total of something', () => {
  it('has changes in percentage points', () => {
    const { rows } = drawnOfCsv(
      { chart: 'delta', title: 'Unemployment' },
      'Country Name,Indicator Name,2021,2022',
      'France,"Unemployment, total (% of total labor force)",7.88,7.31',
      'Germany,"Unemployment, total (% of total labor force)",3.57,3.07',
    );
    expect(rows).to.deep.equal(['2021 | 7.88% |  | 3.57% | ', '2022 | 7.31% | −0.57 points | 3.07% | −0.50 points']);
  });
});

describe('scales in heads', () => {
  const headOf = (lang: string, head: string): string | undefined =>
    drawnOfCsv({ chart: 'breakdown', lang }, `Area,${head}`, 'A,1200', 'B,3400').heads[1];

  it('are read in Italian, Portuguese, Dutch, Polish and Swedish', () => {
    expect(headOf('it', 'Spesa (milioni di euro)')).to.equal('€ million');
    expect(headOf('it', 'Occupati (migliaia)')).to.equal('Thousand occupati');
    expect(headOf('pt', 'Receita (milhões de euros)')).to.equal('€ million');
    expect(headOf('pt', 'População (milhares)')).to.equal('Thousand');
    expect(headOf('nl', 'Inwoners (miljoen)')).to.equal('Million inwoners');
    expect(headOf('pl', 'Pracujący (w tys.)')).to.equal('Thousand pracujący');
    expect(headOf('sv', 'Utgifter (miljoner kronor)')).to.equal('Million kronor');
  });
  it('are thousands of Spanish, and miles of English', () => {
    expect(headOf('es', 'Ocupados (miles)')).to.equal('Thousand');
    expect(headOf('en', 'Distance (miles)')).to.equal('Miles');
  });
  it('are all that columns have in common which count what they are named after, and others', () => {
    const { heads, notes } = drawnOfCsv(
      { chart: 'delta' },
      'Year,Employment (thousands),Inactive (thousands)',
      '2021,11101,222',
      '2022,11530,333',
    );
    expect(heads.slice(1)).to.deep.equal([
      'Employment, thousand',
      'Employment: Change',
      'Inactive, thousand',
      'Inactive: Change',
    ]);
    expect(notes).to.deep.equal([]);
  });
});

describe('a source below the rows', () => {
  it('is one in other languages', () => {
    for (const source of ['Bron: CBS', 'Fonte: Istat', 'Źródło: GUS', 'Källa: SCB', 'Kilde: SSB']) {
      const { rows, problems } = drawnOfCsv({ chart: 'breakdown' }, 'Area;People', 'A;1', 'B;2', source);
      expect([rows, problems], source).to.deep.equal([['B | 2', 'A | 1'], []]);
    }
  });
});

describe('a change in points', () => {
  it('makes per cents of the years that it is between, and of the years before', () => {
    const { rows } = drawnOfCsv(
      { chart: 'delta' },
      'Authority,2020,2021,2022,Change (pp)',
      'Cardiff,55.8,58.2,61.6,+3.4',
      'Swansea,64.5,66.3,69.1,+2.8',
    );
    expect(rows.at(-1)).to.equal('2022 | 61.6% | +3.4 points | 69.1% | +2.8 points');
  });
});
