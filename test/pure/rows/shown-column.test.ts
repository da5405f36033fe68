import { expect } from 'chai';
import { describe, it } from 'node:test';
import { toDocument } from '../../../src/breakdown/rows.js';
import { make } from './sheet.js';

/** The first figure that a breakdown shows of a table. */
const firstOf = (text: string): unknown =>
  (make(toDocument, text).document as { readonly categories: readonly { readonly value: unknown }[] }).categories[0]
    ?.value;

describe('of several columns of figures', () => {
  it('the latest is shown if they have one name and then a year', () => {
    expect(firstOf('Area|Deaths 2020|Deaths 2021\nNorth|5|7\nSouth|6|9')).to.equal(7);
    expect(firstOf('Area|Deaths (2021)|Deaths (2020)\nNorth|5|7\nSouth|6|9')).to.equal(5);
  });
  it('the latest that has figures is shown', () => {
    const text = 'Area|2022|2023|2024\nNorth|5|7|..\nSouth|6|9|n/a';
    expect(firstOf(text)).to.equal(7);
    expect(make(toDocument, text).told).to.deep.equal(['lost unused-column 1:4']);
    expect(firstOf('Area|2023|2024\nNorth|5|[c]\nSouth|6|[c]')).to.equal('[c]');
  });
  it('the latest is shown if each is a year with a word for what its figures are', () => {
    expect(firstOf('Department|FY22 Actual|FY23 Actual|FY24 Adopted\nPolice|10|12|13\nParks|5|6|4')).to.equal('13 [f]');
  });
  it('the one that the page names is shown, and the others are no problem', () => {
    const text = 'Area|Deaths 2020|Births 2021\nNorth|5|7\nSouth|6|9';
    expect(make(toDocument, text).told).to.deep.equal(['lost unused-column 1:3']);
    expect(make(toDocument, text, { columns: { value: 'Births 2021' } }).told).to.deep.equal([]);
  });
  it('the number of those who were asked is shown only if it is the only one', () => {
    expect(firstOf('Age|n|Alcohol use\n12|2798|3.9\n13|2757|8.5')).to.equal(3.9);
    expect(firstOf('Age|n\n12|2798\n13|2757')).to.equal(2798);
  });
  it('the first is shown if they have other names', () => {
    expect(firstOf('Area|Deaths 2020|Births 2021\nNorth|5|7\nSouth|6|9')).to.equal(5);
  });
});
