import { expect } from 'chai';
import { describe, it } from 'node:test';
import { caseOf, type Claim } from './claim.js';
import type { Document } from './document.js';
import type { Shown } from './shown.js';
import { unclaimed } from './unclaimed.js';
import { judgeWording } from './wording.js';

const shown = (sentence: string, claims: readonly Claim[] = []): Shown => ({
  title: 'Homes',
  sentence,
  notes: [],
  cells: [],
  heads: [],
  claims,
});

function truth(document: Document, claim: Claim, sentence = claim.text): string {
  return judgeWording(caseOf({ chart: 'figure', document, form: undefined, claim }), shown(sentence)).truth;
}

const figure = (value: Claim['value'], text: string): Claim => ({
  kind: 'figure',
  pointers: ['/value'],
  text,
  ...(value && { value }),
});

describe('words of a claim', () => {
  it('must be shown', () => {
    expect(truth({ value: 5 }, figure({ value: 5 }, '5 homes'), 'There are 5 homes.')).to.equal('true');
    expect(truth({ value: 5 }, figure({ value: 5 }, '5 homes'), 'There are homes.')).to.equal('false');
  });
  it('hold the number within what its decimals allow', () => {
    expect(truth({ value: 14_249 }, figure({ value: 14_249 }, '14,249'))).to.equal('true');
    expect(truth({ value: 1_249_000 }, figure({ value: 1_249_000 }, '1.2 million'))).to.equal('true');
    expect(truth({ value: 1_260_000 }, figure({ value: 1_260_000 }, '1.2 million'))).to.equal('false');
    expect(truth({ value: 99.96, unit: '%' }, figure({ value: 99.96 }, '100.0%'))).to.equal('false');
    expect(truth({ value: 99.96, unit: '%' }, figure({ value: 99.96 }, '99.9%'))).to.equal('true');
    expect(truth({ value: 0.04 }, figure({ value: 0.04 }, '0.0'))).to.equal('false');
  });
  it('hold a number that begins with a label of the document', () => {
    const total = { value: 18, comparator: '<' } as const;
    const document = { value: '<18', unit: '%', note: 'Under 18' };
    expect(truth(document, figure(total, 'Under 18% in total.'))).to.equal('true');
    expect(truth(document, figure(total, 'Under 18: 40%'))).to.equal('false');
    const fall: Claim = { ...figure({ value: 83 }, '(−83%)'), kind: 'relative-change', direction: 'down' };
    expect(truth({ title: '83%', value: 17 }, fall)).to.equal('true');
    const share: Claim = { ...figure({ value: 83 }, '83% of the target of 29 homes'), kind: 'share' };
    expect(truth({ title: '83%', value: 24, target: 29 }, share)).to.equal('true');
    expect(truth({ title: '84%', value: 24, target: 29 }, share)).to.equal('true');
    expect(truth({ title: '83%', value: 24, target: 29 }, { ...share, value: { value: 84 } })).to.equal('false');
    expect(truth({ ...document, value: '<18000' }, figure({ ...total, value: 18_000 }, 'Under 18,000'))).to.equal(
      'true',
    );
  });
  it('hold a bound, rounded to its safe side', () => {
    const over = { value: 44.47, comparator: '>' } as const;
    expect(truth({ value: '>44.47' }, figure(over, 'over 44.4'))).to.equal('true');
    expect(truth({ value: '>44.47' }, figure(over, 'over 44.5'))).to.equal('false');
    expect(truth({ value: '>44.47' }, figure(over, '44.4'))).to.equal('false');
    const atLeast = { value: 5, comparator: '>=' } as const;
    expect(truth({ value: '>=5' }, figure(atLeast, 'at least 5'))).to.equal('true');
    expect(truth({ value: '>=5' }, figure(atLeast, 'over 5'))).to.equal('false');
    expect(truth({ value: '<5' }, figure({ value: 5, comparator: '<' }, 'up to 5'))).to.equal('true');
    expect(truth({ value: '200..1200' }, figure({ low: 200, high: 1200 }, '200 to 1,200'))).to.equal('true');
    expect(truth({ value: '200..1200' }, figure({ low: 200, high: 1200 }, '200 to 1,100'))).to.equal('false');
  });
  it('count millions where the unit does', () => {
    const unit = { other: 'pounds', currency: 'GBP', scale: 1_000_000 };
    expect(truth({ value: 12.5, unit }, figure({ value: 12.5 }, '£12.5 million'))).to.equal('true');
    expect(truth({ value: 12.5, unit }, figure({ value: 12.5 }, '£12.5m'))).to.equal('true');
    expect(truth({ value: 12.5, unit }, figure({ value: 12.5 }, '£12.5'))).to.equal('false');
  });
  it('count millions where the head of their column does', () => {
    const unit = { other: 'homes', scale: 1_000_000 };
    const below = (head: string): Claim => ({ ...figure({ value: 12.5 }, '12.5'), head });
    for (const head of ['million homes', 'Million homes'])
      expect(truth({ value: 12.5, unit }, below(head))).to.equal('true');
    expect(truth({ value: 12.5, unit }, below('thousand homes'))).to.equal('false');
    expect(truth({ value: 12.5, unit }, below('homes'))).to.equal('false');
  });
  it('hold the direction, and none against it', () => {
    const change = (direction: Claim['direction'], text: string): Claim => ({
      kind: 'change',
      pointers: ['/value', '/previous'],
      value: { value: 5 },
      text,
      ...(direction && { direction }),
    });
    const document = { value: 10, previous: { period: '2020', value: 5 } };
    expect(truth(document, change('up', 'up by 5 on 2020'))).to.equal('true');
    expect(truth(document, change('up', '+5'))).to.equal('true');
    expect(truth(document, change('up', 'down by 5 on 2020'))).to.equal('false');
    expect(truth(document, change('up', '5 on 2020'))).to.equal('false');
    expect(truth(document, change('down', '−5'))).to.equal('true');
  });
  it('do not let a status go', () => {
    const document = { value: { value: 5, status: 'P' } };
    expect(truth(document, figure({ value: 5 }, '5 homes'))).to.equal('false');
    expect(truth(document, figure({ value: 5 }, '5 homes'), '5 homes (provisional)')).to.equal('true');
  });
});

describe('words of a change', () => {
  it('name the time of the earlier figure, or its label, which may be a number', () => {
    const document = {
      series: [
        {
          observations: [
            { period: '2013', value: 5, label: 17 },
            { period: '2015', value: 8 },
          ],
        },
      ],
    };
    const pointers = ['/series/0/observations/1', '/series/0/observations/0'];
    const up = (text: string): Claim => ({ kind: 'change', pointers, value: { value: 3 }, direction: 'up', text });
    expect(truth(document, up('up 3 on 17'))).to.equal('true');
    expect(truth(document, up('up 3 on 2013'))).to.equal('true');
    expect(truth(document, up('up 3'))).to.equal('false');
  });
});

describe('numbers without a claim', () => {
  const numbers = (document: Document, sentence: string, claims: readonly Claim[] = []) =>
    unclaimed({ chart: 'figure', document, form: undefined, shown: shown(sentence, claims) }).length;
  it('are found', () => {
    expect(numbers({ title: 'Homes', value: 5 }, '5 homes in 2020, up by 2.')).to.equal(2);
    expect(
      numbers({ title: 'Homes', value: 5 }, '5 homes in 2020, up by 2.', [figure({ value: 5 }, '5 homes')]),
    ).to.equal(1);
  });
  it('are not those of an amount that counts millions, or is one among plain amounts, where no unit says which', () => {
    const counted = (value: number, text: string) => numbers({ value: '€1.2m' }, text, [figure({ value }, text)]);
    expect(counted(1.2, '€1.2 million')).to.equal(0);
    expect(counted(1_200_000, '€1.2 million')).to.equal(0);
    expect(counted(1_200_000, '€1.3 million')).to.equal(1);
  });
  it('are not those before the texts of annotations', () => {
    const notes = (document: Document) =>
      unclaimed({
        ...{ chart: 'breakdown', document, form: undefined },
        shown: { ...shown('', []), notes: ['1. 17 offices closed'] },
      }).length;
    expect(notes({ annotations: [{ at: { category: 'Homes' }, text: '17 offices closed' }] })).to.equal(0);
    expect(notes({ note: '17 offices closed' })).to.equal(1);
  });
  it('are not those of dates, labels and units', () => {
    expect(
      numbers({ title: 'Top 10 homes', value: 5 }, 'Top 10 homes on 31 December 2021, Q3 2020 and in 2024/25.'),
    ).to.equal(0);
    expect(
      numbers({ value: 5, unit: { other: 'deaths', per: '100000 people' } }, 'Deaths per 100,000 people.'),
    ).to.equal(0);
  });
  it('are not those of a date whose end is a name, too', () => {
    const document = { title: 'March 2021', value: 5 };
    expect(numbers(document, 'Half of the time had passed by 31 March 2021.')).to.equal(0);
    expect(numbers(document, 'March 2021: 31 homes by 31 March 2021.')).to.equal(1);
  });
});
