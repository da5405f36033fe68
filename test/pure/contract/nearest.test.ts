import { expect } from 'chai';
import { describe, it } from 'node:test';
import { nearest } from '../../../src/contract/nearest.js';

const KNOWN = ['title', 'subtitle', 'span', 'unit', 'period', 'yearStart', 'note', 'notes', 'value'];

describe('the nearest known name', () => {
  it('has a letter more, less, other or elsewhere', () => {
    expect(nearest('perod', KNOWN)).to.equal('period');
    expect(nearest('perriod', KNOWN)).to.equal('period');
    expect(nearest('subtitel', KNOWN)).to.equal('subtitle');
    expect(nearest('titel', KNOWN)).to.equal('title');
    expect(nearest('valeu', KNOWN)).to.equal('value');
  });
  it('is so in any case of its letters', () => {
    expect(nearest('yearstart', KNOWN)).to.equal('yearStart');
    expect(nearest('TITLE', KNOWN)).to.equal('title');
  });
  it('is the most like it of several', () => {
    expect(nearest('notess', KNOWN)).to.equal('notes');
  });
  it('is none where none is like it', () => {
    expect(nearest('colour', KNOWN)).to.equal(undefined);
    expect(nearest('', KNOWN)).to.equal(undefined);
    expect(nearest('no', KNOWN)).to.equal(undefined);
    expect(nearest('to', ['id'])).to.equal(undefined);
    expect(nearest('title', [])).to.equal(undefined);
    expect(nearest('x'.repeat(1e6), KNOWN)).to.equal(undefined);
  });
});
