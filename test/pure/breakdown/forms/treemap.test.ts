import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { BreakdownData, CategoryData } from '../../../../src/breakdown/data.js';
import { classWidth } from '../../../../src/marks/text-width.js';
import { drawnOf, lay, marksOf, percent, wordsOf } from './drawn.js';

const of = (...values: readonly (number | string | null)[]): CategoryData[] =>
  values.map((value, index) => ({ label: 'ABCDEFGH'[index] ?? '', value }));
const tiles = (data: Partial<BreakdownData>) =>
  marksOf(lay(data, 'treemap')).flatMap((mark) =>
    mark.type === 'rect'
      ? [[mark.row, ...[mark.x, mark.y ?? 0, mark.width, mark.height ?? 0].map(percent), mark.part ?? mark.tone]]
      : [],
  );

describe('a treemap', () => {
  it('has a tile for each part, with an area in proportion to its figure', () => {
    expect(tiles({ categories: of(6, 3, 1) })).to.deep.equal([
      [0, 0, 0, 60, 100, 0],
      [1, 60, 0, 40, 75, 0],
      [2, 60, 75, 40, 25, 0],
    ]);
  });

  it('has the parts of one category next to each other, in a tint of their own', () => {
    const categories = [
      { label: 'Care', value: 6, categories: of(4, 2) },
      { label: 'Place', value: 4, categories: of(3, 1) },
    ];
    expect(tiles({ categories, total: 12 })).to.deep.equal([
      [1, 0, 0, 50, 66.67, 0],
      [2, 0, 66.67, 50, 33.33, 0],
      [4, 50, 0, 37.5, 66.67, 2],
      [5, 87.5, 0, 12.5, 66.67, 2],
      [6, 50, 66.67, 50, 33.33, 'track'],
    ]);
  });

  it('has categories without parts in the tint after those with parts', () => {
    const categories = [
      { label: 'Care', value: 6, categories: of(4, 2) },
      { label: 'Place', value: 3 },
      { label: 'Reserves', value: 1 },
    ];
    expect(tiles({ categories }).map(([row, , , , , fill]) => [row, fill])).to.deep.equal([
      [1, 0],
      [2, 0],
      [3, 2],
      [4, 2],
    ]);
  });

  it('keeps the sign of a figure on its side after a name from right to left', () => {
    const unit = { other: 'pounds', currency: 'GBP', scale: 1e6 as const };
    const categories = [{ label: 'مكان', value: 4, categories: [{ label: 'طرق 3', value: 4 }] }];
    const { labels = [] } = lay({ unit, categories }, 'treemap').scenes[0] ?? {};
    expect(labels.slice(0, 2).map(({ text, strong = '' }) => text + strong)).to.deep.equal([
      '\u2068مكان\u2069 £4m',
      '\u2068طرق 3\u2069 £4m',
    ]);
  });

  it('draws a category as one tile if its parts are not exactly what it consists of', () => {
    const inexact = [{ label: 'Care', value: 6, categories: of('>4', 1) }, ...of(4)];
    expect(tiles({ categories: inexact }).map(([row]) => row)).to.deep.equal([0, 3]);
    const more = [{ label: 'Care', value: 6, categories: of(7, 1) }, ...of(4)];
    expect(tiles({ categories: more }).map(([row]) => row)).to.deep.equal([0, 3]);
  });

  it('draws the smallest of more than 400 parts as one tile, and lists all of them', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ label: `Place ${index + 1}`, value: index < 399 ? 10 : 1 }));
    expect(marksOf(lay({ categories: many(400) }, 'treemap')).length).to.equal(400);
    const layout = lay({ categories: many(450) }, 'treemap');
    const { table, fold, frame } = layout;
    expect([table.length, fold, frame.notes.at(-1)]).to.deep.equal([
      ...[450, undefined, 'The smallest parts are one tile: 51 others.'],
    ]);
    expect(
      marksOf(layout)
        .map(({ row }) => row)
        .slice(398),
    ).to.deep.equal([398, 450]);
    expect([table.row(450).name, table.row(450).cells, table.row(449).name]).to.deep.equal([
      ...['51 others', ['51', '1%'], 'Place 450'],
    ]);
  });

  it('draws categories whole if all of their parts are more than 400', () => {
    const within = (count: number) =>
      ['Care', 'Place'].map((label) => ({
        label,
        value: count,
        categories: Array.from({ length: count }, (_, index) => ({ label: `Part ${index + 1}`, value: 1 })),
      }));
    expect(marksOf(lay({ categories: within(200) }, 'treemap')).length).to.equal(400);
    expect(marksOf(lay({ categories: within(201) }, 'treemap')).map(({ row }) => row)).to.deep.equal([0, 202]);
  });

  it('names a tile where it has room, and has a letter for it in narrower charts', () => {
    const { labels = [] } = lay({ categories: of(97, 3) }, 'treemap').scenes[0] ?? {};
    expect(labels.map(({ text, strong, role, row }) => [text, strong, role, row])).to.deep.equal([
      ['A', '97', 'part', 0],
      ['a', undefined, 'letter', 1],
      ['B', '3', 'part', 1],
      ['B', '', 'part', 1],
      ['', '3', 'part', 1],
    ]);
    const [, letter, wide, narrow] = labels;
    expect([letter?.most, narrow?.most]).to.deep.equal([classWidth(narrow?.least ?? 0), wide?.least]);
  });

  it('gives letters that begin at “a” and follow the rows in a chart of any width', () => {
    const values = [260, 52, 34, 29, 28, 25, 16, 12, 9, 6, 5, 4, 4, 3];
    const categories = values.map((value, index) => ({ label: `Department ${index + 1}`, value }));
    const { labels = [] } = lay({ categories }, 'treemap').scenes[0] ?? {};
    const letters = labels.filter(({ role }) => role === 'letter');
    const lettersIn = (width: number) =>
      letters
        .filter(({ least = 0, most = Infinity }) => classWidth(least) <= width && width < classWidth(most))
        .map(({ text, row }) => `${text}${row}`)
        .join(' ');
    expect([16, 20, 32, 46].map(lettersIn)).to.deep.equal([
      'a1 b2 c3 d4 e5 f6 g7 h9 i10 j11 k12',
      'a1 b2 c3 d4 e5 f6 g7 h8 i9 j10 k11 l12',
      'a2 b3 c6 d7 e8 f9 g10 h11 i12 j13',
      'a3 b6 c7 d8 e9 f10 g11 h12 i13',
    ]);
  });

  it('has a letter in a card of a sidebar for a name that has room in a chart of 15 rem', () => {
    const clubs = { Football: 40, Chess: 21, Choir: 33, Coding: 18, Gardening: 9 };
    const categories = Object.entries(clubs).map(([label, value]) => ({ label, value }));
    const { labels = [] } = lay({ categories }, 'treemap').scenes[0] ?? {};
    const shown = labels.filter(
      ({ least = 0, most = Infinity }) => classWidth(least) <= 13.9 && 13.9 < classWidth(most),
    );
    const first = new Map([...shown].reverse().map(({ row, text, strong }) => [row, text || strong]));
    expect([...first.values()].sort()).to.deep.equal(['Choir', 'Football', 'a', 'b', 'c']);
  });

  it('breaks a name into lines in narrower charts, before it needs a letter', () => {
    const categories = [
      { label: 'Streets', value: 60 },
      { label: 'Housing vouchers and shelters', value: 40 },
    ];
    const { labels = [] } = lay({ categories }, 'treemap').scenes[0] ?? {};
    const second = labels.filter(({ row, role }) => row === 1 && role === 'part');
    expect(second.map(({ text, strong }) => text || strong)).to.deep.equal([
      'Housing vouchers and shelters',
      'Housing vouchers and shelters',
      '40',
      'Housing vouchers',
      'and shelters',
      '40',
      'Housing',
      'vouchers',
      'and shelters',
      '40',
      'Housing',
      'vouchers',
      'and',
      'shelters',
      '40',
    ]);
    expect(second[1]?.most).to.equal(second[0]?.least);
  });

  it('names a category above its first part in wide charts, if it has no room in others', () => {
    const parts = (...values: readonly number[]) => values.map((value, part) => ({ label: `Part ${part}`, value }));
    const categories = [
      { label: 'Social care', value: 60, categories: parts(40, 20) },
      { label: 'Children and schools in the county', value: 40, categories: parts(24, 16) },
    ];
    const { labels = [] } = lay({ categories }, 'treemap').scenes[0] ?? {};
    const heads = labels.filter(({ row, strong }) => row === 3 && strong);
    expect(heads.map(({ strong, least = 0 }) => [strong, Math.round(least)])).to.deep.equal([
      ['Children and schools in the county 40', 76],
    ]);
  });

  it('has the words of a figure below its number in the narrowest tiles', () => {
    const categories = [
      { label: 'Police', value: 12.4 },
      { label: 'Parks', value: 2.26 },
    ];
    const unit = { other: 'trees', scale: 1000000 } as const;
    const { labels = [] } = lay({ unit, categories }, 'treemap').scenes[0] ?? {};
    const parks = labels.filter(({ row, role }) => row === 1 && role === 'part');
    expect(parks.slice(-3).map(({ text, strong }) => text || strong)).to.deep.equal(['Parks', '2.26', 'million']);
  });

  it('has money in short, so that most tiles have room for it', () => {
    const unit = { other: 'pounds', currency: 'GBP' } as const;
    const { labels = [] } = lay({ unit, categories: of(148234567, 96500000) }, 'treemap').scenes[0] ?? {};
    expect(new Set(labels.flatMap(({ strong }) => strong || []))).to.deep.equal(new Set(['£148.2m', '£96.5m']));
  });

  it('has every figure in the table, whatever it names', () => {
    expect(wordsOf(lay({ categories: of(6, 4) }, 'treemap'))).to.deep.equal(['A | 6 | 60%', 'B | 4 | 40%']);
  });

  it('is bars, with a note, if a figure is no part, or not exact', () => {
    const note = (data: Partial<BreakdownData>) => drawnOf(lay(data, 'treemap'));
    expect(note({ categories: of(6, -1) })).to.deep.equal(['bars', 'Not drawn as areas: a figure is below zero.']);
    expect(note({ categories: of(6, '>1') })).to.deep.equal([
      'bars',
      'Figures that are not exact are not drawn as areas.',
    ]);
    expect(note({ categories: of(6, '[c]') })).to.deep.equal(['bars', 'Not drawn as areas: a figure is withheld.']);
    expect(note({ categories: of(6, null) })).to.deep.equal(['bars', 'Not drawn as areas: a figure is missing.']);
    expect(note({ categories: of(0, 0) })).to.deep.equal(['bars', 'Not drawn as areas: no figure is above zero.']);
    expect(note({ kind: 'rate', categories: of(6, 2) })).to.deep.equal([
      'bars',
      'Not drawn as areas: the figures are not parts of one whole.',
    ]);
  });
});
