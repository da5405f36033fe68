import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseFigure, plainPrevious } from '../../../src/figure/data.js';
import { read, toldBy } from '../rows/told.js';

const seen = (document: unknown): unknown => read(parseFigure(document).data);

describe('the attribute previous', () => {
  it('may have its year after its figure', () => {
    for (const text of ['5,200 in 2020', '5,200 (2020)', '5,200 im 2020'])
      expect(plainPrevious(text, undefined), text).to.deep.equal({ value: '5,200', period: '2020' });
    expect(plainPrevious('5,200', undefined)).to.deep.equal({ value: '5,200', period: undefined });
    expect(plainPrevious('5,200', '2020')).to.deep.equal({ value: '5,200', period: '2020' });
    expect(plainPrevious('2020', undefined)).to.deep.include({ value: '2020' });
    expect(plainPrevious('5,200 last year', undefined)).to.deep.equal({ value: '5,200', period: 'last year' });
    expect(plainPrevious('12% (previous month)', undefined)).to.deep.equal({ value: '12%', period: 'previous month' });
    expect(plainPrevious('66.0% yesterday', undefined)).to.deep.equal({ value: '66.0%', period: 'yesterday' });
    expect(plainPrevious('95.1% in Autumn term', undefined)).to.deep.equal({ value: '95.1%', period: 'Autumn term' });
    expect(plainPrevious('410 a year earlier', undefined)).to.deep.equal({ value: '410', period: 'a year earlier' });
    expect(plainPrevious('5,200 in total', undefined)).to.deep.include({ value: '5,200 in total' });
  });
  it('may be several, each with its own period', () => {
    const both = [
      { value: '100', period: '2023-02' },
      { value: '90', period: '2022-03' },
    ];
    expect(plainPrevious('100 in 2023-02; 90 in 2022-03', undefined)).to.deep.equal(both);
    expect(plainPrevious('100; 90', '2023-02; 2022-03')).to.deep.equal(both);
    expect(plainPrevious('100 in February 2023; 90 in March 2022;', undefined)).to.deep.equal([
      { value: '100', period: '2023-02' },
      { value: '90', period: '2022-03' },
    ]);
    expect(plainPrevious('52 (49; 55) in 2020', undefined)).to.deep.equal({ value: '52 (49; 55)', period: '2020' });
  });
});

describe('parseFigure', () => {
  it('reads a headline with its period, unit and source', () => {
    const document = { title: 'Gangs dismantled', value: '>6000', unit: 'gangs', period: '2021', source: 'Ministry' };
    expect(seen(document)).to.deep.equal({
      title: 'Gangs dismantled',
      value: { value: 6000, comparator: '>' },
      notes: [],
      previous: [],
      method: 'straight-line',
      trend: 'line',
      observations: [],
      scope: { unit: { other: 'gangs' }, period: '2021', source: { name: 'Ministry' } },
    });
    expect(toldBy(parseFigure(document))).to.deep.equal([]);
  });
  it('reads what the figure is compared with', () => {
    const { data, problems } = parseFigure({
      title: 'T',
      value: 6,
      unit: 'gangs',
      previous: { period: '2020', value: 5 },
    });
    expect(read(data?.previous[0])).to.deep.equal({
      pointer: '/previous',
      scope: { unit: { other: 'gangs' } },
      period: '2020',
      value: { value: 5 },
    });
    expect(problems).to.deep.equal([]);
  });
  it('puts the trend in the order of its periods, and does not put the headline among them', () => {
    const observations = [
      { period: '2021', value: 3 },
      { period: '2019', value: 1 },
      { period: '2020', value: null },
    ];
    const { data } = parseFigure({ title: 'T', value: 9, period: '2022', observations });
    expect(data?.observations.map((o) => [o.period?.text, o.value.value, o.pointer])).to.deep.equal([
      ['2019', 1, '/observations/1'],
      ['2020', undefined, '/observations/2'],
      ['2021', 3, '/observations/0'],
    ]);
  });
  it('draws a figure that was named and not given', () => {
    expect(seen({ title: 'T', value: null })).to.deep.equal({
      title: 'T',
      value: {},
      notes: [],
      previous: [],
      method: 'straight-line',
      trend: 'line',
      observations: [],
      scope: {},
    });
  });
  it('draws a figure that cannot be read as one without a number', () => {
    const result = parseFigure({ title: 'T', value: [5] });
    expect([result.data?.value, ...toldBy(result)]).to.deep.equal([{ unread: true }, 'lost wrong-type /value']);
  });
  it('draws nothing without a figure, and still tells what is wrong with the rest', () => {
    const result = parseFigure({ title: 'T', previous: 5, observations: [{ period: 'soon', value: 1 }, null] });
    expect([result.data, ...toldBy(result)]).to.deep.equal([
      undefined,
      'lost missing-member /value',
      'lost not-a-period /observations/0/period',
      'lost wrong-type /observations/1',
      'noted wrong-type /previous',
    ]);
  });
  it('goes without what cannot be compared with, and keeps the places of rows', () => {
    const result = parseFigure({
      title: 'T',
      value: 1,
      previous: null,
      observations: [null, 5, { period: '2020', value: 1 }],
    });
    expect(result.data?.previous).to.deep.equal([]);
    expect(result.data?.observations.map((o) => o.pointer)).to.deep.equal(['/observations/2']);
    expect(toldBy(result)).to.have.members([
      ...['lost wrong-type /previous', 'lost wrong-type /observations/0', 'lost wrong-type /observations/1'],
    ]);
  });
  it('says how far a trend’s last period has come by the day the figures go up to', () => {
    const { data } = parseFigure({
      title: 'T',
      value: 1,
      asOf: '2022-06-30',
      observations: [
        { period: '2021', value: 1 },
        { period: '2022', value: 1 },
      ],
    });
    expect(data?.observations.map((o) => o.through?.text)).to.deep.equal([undefined, '2022-06-30']);
  });

  it('reads an earlier figure without an object around it, and asks for one', () => {
    const result = parseFigure({ title: 'T', value: 7.6, previous: 7.4 });
    expect(result.data?.previous.map(({ pointer, value }) => [pointer, value.value])).to.deep.equal([
      ['/previous', 7.4],
    ]);
    expect(toldBy(result)).to.deep.equal(['noted wrong-type /previous']);
    const listed = parseFigure({ title: 'T', value: 7.6, previous: [7, { period: '2020', value: 5 }] });
    expect(listed.data?.previous.map(({ value }) => value.value)).to.deep.equal([7, 5]);
    for (const previous of ['over 7', NaN, 2 ** 53 + 1, 0.12345])
      expect(toldBy(parseFigure({ title: 'T', value: 7.6, previous })), String(previous)).to.deep.equal([
        'lost wrong-type /previous',
      ]);
  });

  it('takes no year for an earlier figure', () => {
    const result = parseFigure({ title: 'T', value: 7.6, previous: 2023 });
    expect(result.data?.previous).to.deep.equal([]);
    expect(toldBy(result)).to.deep.equal(['lost wrong-type /previous']);
  });

  it('reads up to three earlier figures, and reports more', () => {
    const one = (period: string): object => ({ period, value: 5 });
    const figure = (previous: unknown) => parseFigure({ title: 'T', value: 6, period: '2021', previous });
    const pointersOf = (previous: unknown): unknown => figure(previous).data?.previous.map(({ pointer }) => pointer);
    expect(pointersOf([one('2020'), one('2019')])).to.deep.equal(['/previous/0', '/previous/1']);
    expect(pointersOf([])).to.deep.equal([]);
    const four = figure(['2020', '2019', '2018', '2017'].map(one));
    expect(four.data?.previous).to.have.lengthOf(3);
    expect(four.problems.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`)).to.deep.equal([
      'lost too-many /previous',
    ]);
    expect(figure([one('2020'), one('2022')]).problems.map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal([
      'not-earlier /previous/1/period',
    ]);
  });

  it('reads a target and the form of the trend', () => {
    expect(parseFigure({ title: 'T', value: 6, target: '<=250', trend: 'columns' }).data).to.deep.include({
      target: { value: 250, comparator: '<=' },
      trend: 'columns',
    });
    expect(parseFigure({ title: 'T', value: 6, trend: 'pie' }).problems.map(({ code }) => code)).to.deep.equal([
      'not-allowed',
    ]);
  });
});
