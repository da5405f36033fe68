// Files that statistics offices let people download, and what is drawn and said of them.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

describe('a file of Stats NZ', () => {
  const HEAD = 'Series_reference,Period,Data_value,Suppressed,STATUS,UNITS,Magnitude,Subject,Series_title_1';

  it('has final figures, whose F is no forecast, and a magnitude that is no figure', () => {
    const { sentence, rows, problems } = drawnOfCsv(
      { chart: 'delta' },
      HEAD,
      'BDCQ.SEA1AA,2011.06,80078,,F,Number,0,Business Data Collection,Filled jobs',
      'BDCQ.SEA1AA,2011.09,78324,,F,Number,0,Business Data Collection,Filled jobs',
      'BDCQ.SEA1AA,2011.12,85850,,P,Number,0,Business Data Collection,Filled jobs',
    );
    expect(sentence).to.equal('85,850 (provisional) in December 2011, up 7,526 (9.6%) on September 2011.');
    expect(rows.at(-2)).to.equal('Sep 2011 | 78,324 | −1,754 (−2.2%)');
    expect(problems).to.deep.equal([]);
  });
  it('has a magnitude that is a power of ten, and an October without its zero', () => {
    const { heads, rows } = drawnOfCsv(
      { chart: 'delta' },
      HEAD,
      'BOP1,2011.09,80078,,F,Dollars,6,Balance of payments,Exports',
      'BOP1,2011.1,78324,,F,Dollars,6,Balance of payments,Exports',
      'BOP2,2011.09,8007,,F,Dollars,6,Balance of payments,Imports',
      'BOP2,2011.1,7832,,F,Dollars,6,Balance of payments,Imports',
    );
    expect(heads).to.deep.equal([
      'Period',
      'Exports, million Dollars',
      'Exports: Change',
      'Imports, million Dollars',
      'Imports: Change',
    ]);
    expect(rows.map((row) => row.split(' | ')[0])).to.deep.equal(['Sep 2011', 'Oct 2011']);
  });
});

describe('months with a dot after their year', () => {
  it('are months below their name', () => {
    const { rows } = drawnOfCsv({ chart: 'delta' }, 'Month,Index', '2023.01,110.2', '2023.02,110.5', '2023.10,112.3');
    expect(rows.map((row) => row.split(' | ')[0])).to.deep.equal(['Jan 2023', 'Feb 2023', 'Oct 2023']);
  });
});

describe('a line of years or days below that of their name', () => {
  it('heads the columns, as in files of Destatis', () => {
    const { rows, heads, problems } = drawnOfCsv(
      { chart: 'delta', lang: 'de' },
      'Bundesländer;Stichtag;',
      ';31.12.2021;31.12.2022',
      'Bayern;13176989;13369393',
    );
    expect(heads).to.deep.equal(['Period', 'Bayern', 'Change']);
    expect(rows).to.deep.equal(['31 Dec 2021 | 13,176,989 | ', '31 Dec 2022 | 13,369,393 | +192,404 (+1.5%)']);
    expect(problems).to.deep.equal([]);
  });
  it('may have one year, as in files of IBGE', () => {
    const { sentence, problems } = drawnOfCsv(
      { chart: 'breakdown', lang: 'pt' },
      'Unidade da Federação,Ano',
      ',2022',
      'São Paulo,44411238',
      'Minas Gerais,20539989',
    );
    expect(sentence).to.equal('2022: The largest is São Paulo: 44,411,238.');
    expect(problems).to.deep.equal([]);
  });
  it('may stand above units, and below what all columns have, as in files of GUS', () => {
    const { sentence, heads } = drawnOfCsv(
      { chart: 'delta', lang: 'pl' },
      'Kod;Nazwa;ogółem;ogółem',
      ';;2021;2022',
      ';;[osoba];[osoba]',
      '0000000;POLSKA;37907704;37766327',
      '1400000;MAZOWIECKIE;5514699;5512794',
    );
    expect(heads).to.include('POLSKA').and.include('MAZOWIECKIE');
    expect(sentence).to.match(/^POLSKA: 37,766,327 osoba in 2022, down 141,377/);
  });
  it('is below a title that all columns share, which is no part of their names', () => {
    const { heads } = drawnOfCsv(
      { chart: 'delta' },
      'Region,Population,',
      ',2021,2022',
      'North,120,130',
      'South,220,230',
    );
    expect(heads).to.deep.equal(['Period', 'North', 'North: Change', 'South', 'South: Change']);
  });
});

describe('a unit of the United Nations', () => {
  it('is read as words', () => {
    const { heads } = drawnOfCsv(
      { chart: 'breakdown' },
      'GeoAreaName,TimePeriod,Value,Units',
      'Kenya,2020,530,PER_100000_LIVE_BIRTHS',
      'Ghana,2020,263,PER_100000_LIVE_BIRTHS',
    );
    expect(heads).to.deep.equal(['Category', 'Per 100,000 live births']);
  });
});

describe('a file of Statistics Canada', () => {
  const HEAD = 'REF_DATE,GEO,DGUID,Crop,UOM,SCALAR_FACTOR,VECTOR,COORDINATE,VALUE,STATUS';

  it('has withheld figures, and letters of quality that are no statuses of others', () => {
    const lines = [
      HEAD,
      '2024-01,Canada,2021A,Wheat,Tonnes,units,v1,1.1,300,A',
      '2024-02,Canada,2021A,Wheat,Tonnes,units,v1,1.1,310,B',
      '2024-03,Canada,2021A,Wheat,Tonnes,units,v1,1.1,,x',
      '2024-04,Canada,2021A,Wheat,Tonnes,units,v1,1.1,,..',
      '2024-05,Canada,2021A,Wheat,Tonnes,units,v1,1.1,320,E',
      '2024-06,Canada,2021A,Wheat,Tonnes,units,v1,1.1,,F',
    ];
    const { rows, omissions } = drawnOfCsv({ chart: 'delta' }, ...lines);
    expect(rows).to.deep.equal([
      'Jan 2024 | 300 | ',
      'Feb 2024 | 310 | +10 (+3.3%)',
      'Mar 2024 | withheld | ',
      'Apr 2024 | not available | ',
      'May 2024 | 320, low reliability | a figure is withheld',
      'Jun 2024 | not available | ',
    ]);
    expect(omissions).to.deep.equal([]);
    expect(drawnOfCsv({ chart: 'timeline' }, ...lines).rows[2]).to.equal('Canada | Mar 2024 | withheld');
  });
  it('has no figures but those of “VALUE”', () => {
    const { rows, notes, problems } = drawnOfCsv(
      { chart: 'breakdown' },
      HEAD,
      '2024,Canada,2021A,Wheat,Tonnes,units,v1,1.1,300,A',
      '2024,Canada,2021A,Rye,Tonnes,units,v2,1.2,,x',
    );
    expect(rows).to.deep.equal(['Wheat | 300', 'Rye | withheld']);
    expect(notes).to.deep.equal(['GEO: Canada']);
    expect(problems).to.deep.equal([]);
  });
});
