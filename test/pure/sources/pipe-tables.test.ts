// Tables of Markdown and of databases, whose cells are between bars.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { textFormat } from '../../../src/sources/bare-text.js';
import { drawnOfCsv } from './drawn.js';
import { madeOfCsv } from './made.js';

const COUNCILS = [
  '**Table 3. Recycling by council**',
  '',
  'Council | Tonnes',
  ':--- | ---:',
  '[Leeds](https://a.example/leeds) | 1,200',
  'York[^1] | 800',
  '*Hull* | ~~500~~ 510',
  '**Total** | **2,510**',
  '',
  '[^1]: Estimated.',
];

describe('tables whose cells are between bars', () => {
  it('reads Markdown as its page shows it', () => {
    expect(madeOfCsv({ chart: 'breakdown' }, ...COUNCILS)).to.deep.equal({
      document: {
        title: 'Recycling by council',
        subtitle: 'Tonnes',
        total: 2510,
        categories: [
          { label: 'Leeds', href: 'https://a.example/leeds', value: 1200 },
          { label: 'York', value: 800, note: 'Estimated.' },
          { label: 'Hull', value: 510 },
        ],
      },
      problems: [],
    });
  });

  it('has its footnotes at their figures, also without an empty line before them', () => {
    const { rows, notes, problems } = drawnOfCsv(
      { chart: 'breakdown' },
      '| Item | Cost |',
      '|---|---:|',
      '| Venue[^hall] | £450 |',
      '| Catering | £1,200[^1] |',
      '[^1]: Includes VAT.',
      '[^hall]: Town hall.',
    );
    expect(rows).to.deep.equal(['Catering | £1,200', 'Venue | £450']);
    expect(notes).to.deep.equal(['Venue: Town hall.', 'Catering: Includes VAT.']);
    expect(problems).to.deep.equal([]);
  });

  it('reads rows that end before their last cells, bars with a backslash, and underscores within a name', () => {
    const { rows, problems } = drawnOfCsv(
      { chart: 'breakdown' },
      '| Kind | Trees | Age |',
      '| ---- | ----: | --: |',
      '| Oak \\| Holm oak | 120 |',
      '| p_oak_1 | 80 |',
    );
    expect({ rows, problems }).to.deep.equal({ rows: ['Oak | Holm oak | 120', 'p_oak_1 | 80'], problems: [] });
  });

  it('reads what a database prints', () => {
    const lines = ['+-------+------+', '| city  | pop  |', '+-------+------+', '| Leeds | 1200 |', '+-------+------+'];
    expect(drawnOfCsv({ chart: 'breakdown' }, ...lines).rows).to.deep.equal(['Leeds | 1,200']);
  });

  it('finds it in bare text, and no table in a sentence', () => {
    expect(textFormat('\n  | Kind | Trees |\n  |---|---|\n  | Oak | 120 |\n')).to.equal('csv');
    expect(textFormat('| Kind | Trees |\n| Oak | 120 |')).to.equal('csv');
    expect(textFormat('Kind | Trees\nOaks, of 2020 | 120')).to.equal(undefined);
    expect(textFormat('Of 120 oaks | of 2020\n---\n')).to.equal(undefined);
  });

  it('leaves bars in a file with commas', () => {
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Kind,Trees', 'Oak | Holm oak,120', 'Elm,80').rows).to.deep.equal([
      'Oak | Holm oak | 120',
      'Elm | 80',
    ]);
  });
});
