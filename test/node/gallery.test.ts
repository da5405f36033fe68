// The pages of the gallery that show a data set have the figures of the data set.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { csvParse, csvParseRows } from 'd3-dsv';

/** The rows of each chart of a page that holds them as CSV. */
const tablesOf = (page: string): string[][][] =>
  Array.from(
    readFileSync(`stories/gallery/${page}.html`, 'utf8').matchAll(/<script type="text\/csv">(.+?)<\/script>/gs),
    ([, csv = '']) => csvParseRows(csv.trim().replace(/^ +/gm, '')),
  );

const dataSet = (file: string): string => readFileSync(`node_modules/vega-datasets/data/${file}`, 'utf8');

describe('a page of a data set has the figures of the data set:', () => {
  it('disasters', () => {
    const [floods, all, types] = tablesOf('disasters');
    const rows = csvParse(dataSet('disasters.csv')).filter(({ Year }) => Year! >= '2007' && Year! <= '2016');
    const ofType = (type: string) => rows.filter(({ Entity }) => Entity === type);
    const byYear = (type: string) => ofType(type).map(({ Year, Deaths }) => [Year, Deaths]);
    expect(floods?.slice(1)).to.deep.equal(byYear('Flood'));
    expect(all?.slice(1)).to.deep.equal(byYear('All natural disasters'));
    for (const [type = '', deaths] of types?.slice(1) ?? [])
      expect(
        ofType(type).reduce((sum, { Deaths }) => sum + Number(Deaths), 0),
        type,
      ).to.equal(Number(deaths));
  });

  it('board', () => {
    const columns = csvParse(dataSet('us-employment.csv')).slice(-25);
    const names = [
      'nonfarm',
      'private',
      'government',
      'construction',
      'manufacturing',
      'leisure_and_hospitality',
      'information',
      'education_and_health_services',
      'mining_and_logging',
    ];
    expect(tablesOf('board').map(([, ...rows]) => rows)).to.deep.equal(
      names.map((name) => columns.map((row) => [row.month?.slice(0, 7), row[name]])),
    );
  });

  it('climate', () => {
    const [, temperature, , iowa] = tablesOf('climate');
    expect(temperature?.slice(1)).to.deep.equal(csvParseRows(dataSet('global-temp.csv')).slice(1));
    const [[, ...sources] = [], ...years] = iowa ?? [];
    const rows = csvParse(dataSet('iowa-electricity.csv'));
    for (const [year = '', ...figures] of years)
      for (const [index, source] of sources.entries())
        expect(rows.find((row) => row.source === source && row.year?.startsWith(year))?.net_generation).to.equal(
          figures[index],
        );
  });

  it('unemployment', () => {
    const [industries, years, winters, four] = tablesOf('unemployment');
    const rows = JSON.parse(dataSet('unemployment-across-industries.json')) as {
      series: string;
      year: number;
      month: number;
      rate: number;
    }[];
    const rateOf = (series: string, period: string): number | undefined =>
      rows.find(
        (row) =>
          row.series.toLowerCase() === series.toLowerCase() &&
          period === `${row.year}-${String(row.month).padStart(2, '0')}`,
      )?.rate;
    for (const [period = '', rate] of [...(years?.slice(1) ?? []), ...(winters?.slice(1) ?? [])])
      expect(rateOf('Construction', period), period).to.equal(Number(rate));
    expect(winters).to.have.lengthOf(123);
    for (const [series = '', before, now] of industries?.slice(1) ?? []) {
      expect(rateOf(series, '2007-02'), series).to.equal(Number(before));
      expect(rateOf(series, '2010-02'), series).to.equal(Number(now));
    }
    const [[, ...names] = [], ...months] = four ?? [];
    for (const [period = '', ...rates] of months)
      expect(rates.map(Number)).to.deep.equal(names.map((name) => rateOf(name, period)));
  });

  it('jobs', () => {
    const [lost, months, back, areas] = tablesOf('jobs');
    const rows = csvParse(dataSet('us-employment.csv'));
    /** The columns of the data set, by the names that the page has for them. */
    const columns: Readonly<Record<string, string>> = {
      'Trade, transportation and utilities': 'trade_transportation_utilties',
      'Education and health': 'education_and_health_services',
      Goods: 'goods_producing',
      'Private services': 'private_service_providing',
      Jobs: 'nonfarm',
    };
    const jobsIn = (name: string, month: string): string | undefined =>
      rows.find((row) => row.month?.startsWith(month))?.[columns[name] ?? name.toLowerCase().replaceAll(' ', '_')];
    for (const [[, ...times] = [], ...sectors] of [lost ?? [], back ?? []])
      for (const [sector = '', ...jobs] of sectors)
        expect(jobs, sector).to.deep.equal(times.map((time) => jobsIn(sector, time)));
    for (const [month = '', jobs] of months?.slice(1) ?? []) expect(jobs, month).to.equal(jobsIn('Jobs', month));
    for (const [sector = '', , jobs] of areas?.slice(1) ?? []) expect(jobs, sector).to.equal(jobsIn(sector, '2015-12'));
  });

  it('crimea', () => {
    const [causes, months, years, army] = tablesOf('crimea');
    const rows = JSON.parse(dataSet('crimea.json')) as {
      date: string;
      disease: number;
      wounds: number;
      other: number;
      army_size: number;
    }[];
    const figuresOf = (table: string[][] | undefined): string[][] | undefined => table?.slice(1);
    expect(figuresOf(months)).to.deep.equal(
      rows.map(({ date, disease, wounds, other }) => [date.slice(0, 7), `${disease}`, `${wounds}`, `${other}`]),
    );
    expect(figuresOf(army)).to.deep.equal(rows.map(({ date, army_size }) => [date.slice(0, 7), `${army_size}`]));
    const sumOf = (from: number, to: number, ...names: ('disease' | 'wounds' | 'other')[]): number =>
      rows.slice(from, to).reduce((sum, row) => names.reduce((all, name) => all + row[name], sum), 0);
    const changeOf = (name: 'disease' | 'wounds' | 'other'): number => sumOf(12, 24, name) - sumOf(0, 12, name);
    expect(figuresOf(causes)?.map(([, deaths]) => Number(deaths?.replace(',', '')))).to.deep.equal([
      sumOf(0, 24, 'disease'),
      sumOf(0, 24, 'wounds'),
      sumOf(0, 24, 'other'),
    ]);
    expect(figuresOf(years)?.map(([, deaths]) => Number(deaths))).to.deep.equal([
      sumOf(0, 12, 'disease', 'wounds', 'other'),
      changeOf('disease'),
      changeOf('wounds'),
      changeOf('other'),
      sumOf(12, 24, 'disease', 'wounds', 'other'),
    ]);
  });

  it('census', () => {
    const [ages] = tablesOf('census');
    const rows = JSON.parse(dataSet('population.json')) as { year: number; age: number; people: number }[];
    for (const [year, age = '', people] of ages?.slice(1) ?? []) {
      const [first = 0, last = 100] = age === 'Under 20' ? [0, 19] : (age.match(/\d+/g) ?? []).map(Number);
      const some = rows.filter((row) => row.year === Number(year) && row.age >= first && row.age <= last);
      expect(
        some.reduce((sum, row) => sum + row.people, 0),
        `${year}, ${age}`,
      ).to.equal(Number(people));
    }
    expect(ages).to.have.lengthOf(21);
  });

  it('occupations', () => {
    const [shares, teachers, professions, trades] = tablesOf('occupations');
    const rows = JSON.parse(dataSet('jobs.json')) as {
      job: string;
      sex: 'men' | 'women';
      year: number;
      count: number;
      perc: number;
    }[];
    /** The names of the data set for those of the page that are not their plural. */
    const names: Readonly<Record<string, string>> = {
      'Farm labourers': 'Farm Laborer',
      'Sales workers': 'Salesman',
      Managers: 'Manager / Owner',
      'Lawyers and judges': 'Lawyer / Judge',
      'Physicians and surgeons': 'Physician / Surgeon',
      Clergy: 'Clergyman',
      'Tram conductors': 'Street Car Conductor',
      'Locomotive firemen': 'Locomotive Fireman',
      Midwives: 'Midwife',
    };
    const rowsOf = (label: string, year: number): typeof rows =>
      rows.filter(
        ({ job, year: its }) =>
          its === year && job.toLowerCase() === (names[label] ?? label.replace(/s$/, '')).toLowerCase(),
      );
    const sumOf = (some: typeof rows, of: 'count' | 'perc'): number => some.reduce((sum, row) => sum + row[of], 0);
    const bySex = (some: typeof rows, sex: string): number | undefined =>
      some.find((row) => row.sex === sex.toLowerCase())?.count;
    for (const [year, label = '', share] of shares?.slice(1) ?? [])
      expect(`${(100 * sumOf(rowsOf(label, Number(year)), 'perc')).toFixed(1)}%`, label).to.equal(share);
    for (const [year, sex = '', people] of teachers?.slice(1) ?? [])
      expect(bySex(rowsOf('Teachers', Number(year)), sex), year).to.equal(Number(people));
    for (const [label = '', sex = '', people] of professions?.slice(1) ?? [])
      expect(bySex(rowsOf(label, 2000), sex), label).to.equal(Number(people));
    for (const [label = '', people] of trades?.slice(1) ?? []) {
      expect(sumOf(rowsOf(label, 1900), 'count'), label).to.equal(Number(people));
      expect(sumOf(rowsOf(label, 2000), 'count'), label).to.equal(0);
    }
    expect([shares, teachers, professions, trades].map((table) => table?.length)).to.deep.equal([37, 23, 13, 11]);
  });
});
