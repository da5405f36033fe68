import { expect } from 'chai';
import { describe, it } from 'node:test';
import { toDocument } from '../../../src/breakdown/rows.js';
import { read } from '../rows/told.js';
import { make } from '../rows/sheet.js';
import { drawnOfCsv } from '../sources/drawn.js';

/** The groups of a table, each with the names and figures of its categories, and the lines of its problems. */
function groupsOf(text: string) {
  const { document, told } = make(toDocument, text);
  const { groups } = read(document) as {
    readonly groups?: readonly {
      readonly label: string;
      readonly categories: readonly { label: string; value: number }[];
    }[];
  };
  const all = groups?.map(({ label, categories }) => [label, ...categories.map((one) => `${one.label} ${one.value}`)]);
  return { groups: all, told };
}

describe('two columns of names that are crossed', () => {
  it('have a part with the name of its group', () => {
    expect(groupsOf('from|to|journeys\nNorth|North|50\nNorth|South|20\nSouth|North|30\nSouth|South|70')).to.deep.equal({
      groups: [
        ['North', 'North 50', 'South 20'],
        ['South', 'North 30', 'South 70'],
      ],
      told: [],
    });
    const gifts = 'sector|stage|gifts\nArts|Won|3\nArts|Unknown|4\nLaw|Won|2\nUnknown|Won|5\nUnknown|Unknown|8';
    expect(groupsOf(gifts).groups).to.deep.equal([
      ['Arts', 'Won 3', 'Unknown 4'],
      ['Law', 'Won 2'],
      ['Unknown', 'Won 5', 'Unknown 8'],
    ]);
  });
  it('may be one of verdicts, which tells the rows apart', () => {
    const gifts =
      'type|status|amount\nCorporate|Confirmed|377\nCorporate|Pending|260\nTrusts|Confirmed|829\nTrusts|Pending|294';
    expect(groupsOf(gifts)).to.deep.equal({
      groups: [
        ['Corporate', 'Confirmed 377', 'Pending 260'],
        ['Trusts', 'Confirmed 829', 'Pending 294'],
      ],
      told: [],
    });
  });
  it('have no groups and no parts that add up the others, wherever they stand', () => {
    const groups = [
      ['Men', '0-14 5', '15+ 9'],
      ['Women', '0-14 5', '15+ 11'],
    ];
    const parts = ['Men|0-14|5', 'Men|15+|9', 'Women|0-14|5', 'Women|15+|11'];
    for (const [sexes, ages] of [
      ['Total', 'Total'],
      ['Both sexes', 'All ages'],
      ['Insgesamt', 'Insgesamt'],
    ] as const) {
      const totals = [
        `Men|${ages}|14`,
        `Women|${ages}|16`,
        `${sexes}|0-14|10`,
        `${sexes}|15+|20`,
        `${sexes}|${ages}|30`,
      ];
      const told = [...new Set([sexes, ages])].map(() => 'lost unused-row 1:1');
      expect(groupsOf(['sex|age|people', ...parts, ...totals].join('\n')).groups, sexes).to.deep.equal(groups);
      expect(groupsOf(['sex|age|people', ...totals, ...parts].join('\n')), sexes).to.deep.equal({ groups, told });
    }
    const first = 'sex|age|people\nMen|Total|14\nMen|0-14|5\nMen|15+|9\nWomen|Total|16\nWomen|0-14|5\nWomen|15+|11';
    expect(groupsOf(first)).to.deep.equal({ groups, told: ['lost unused-row 1:1'] });
  });
  it('keep a rate of all, which adds up nothing', () => {
    const rates =
      'sex|tenure|rate\nAll|Rented|10\nAll|Owned|6\nMen|Rented|12\nMen|Owned|7\nWomen|Rented|9\nWomen|Owned|5';
    expect(groupsOf(rates).groups?.map(([group]) => group)).to.deep.equal(['All', 'Men', 'Women']);
  });
  it('have groups of one part as well, whose sum is that of this part', () => {
    const how = { chart: 'breakdown', form: 'stacked' } as const;
    const { sentence, rows } = drawnOfCsv(how, 'type,status,gifts', 'Firms,Paid,3', 'Firms,Due,4', 'Abroad,Due,9');
    expect(sentence).to.equal('The largest is Abroad: 9.');
    expect(rows).to.deep.equal(['Firms | 7 | ', 'Paid | 3 | 43%', 'Due | 4 | 57%', 'Abroad | 9 | ', 'Due | 9 | 100%']);
  });
});
