import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseProgress } from '../../../src/progress/data.js';

describe('a document of one measure without a list', () => {
  it('has its members in the measure', () => {
    const { data, problems } = parseProgress({ title: 'Homes', value: '>85000', target: 100000, unit: 'homes' });
    expect(problems).to.deep.equal([]);
    expect(data?.measures).to.have.length(1);
    expect(data?.measures[0]).to.deep.include({ label: 'Homes', value: { value: 85000, comparator: '>' } });
    expect(data?.measures[0]?.target).to.deep.equal({ value: 100000 });
  });
  it('may be JSON, and have a label of its own', () => {
    const { data } = parseProgress(
      '{"title":"Campaign","label":"Homes","value":12,"milestones":[{"label":"First","value":5}]}',
    );
    expect(data?.title).to.equal('Campaign');
    expect(data?.measures[0]?.label).to.equal('Homes');
    expect(data?.measures[0]?.milestones).to.have.length(1);
  });
  it('has the heading of the page for a label', () => {
    const { data, problems } = parseProgress({ value: 12, target: 20 }, { title: 'Homes' });
    expect([data?.measures[0]?.label, problems]).to.deep.equal(['Homes', []]);
  });
  it('is none next to a list, in which its value is unknown', () => {
    const { problems } = parseProgress({ title: 'Homes', value: 12, measures: [{ label: 'A', value: 1 }] });
    expect(problems.map(({ code, pointer }) => [code, pointer])).to.deep.equal([['unknown-member', '/value']]);
  });
  it('is none without an aim', () => {
    expect(parseProgress({ title: 'Homes', value: 12 }).data).to.equal(undefined);
  });
  it('may throw when it is asked, and is read no further', () => {
    const hostile = Object.defineProperty({ title: 'Homes' }, 'value', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    expect(parseProgress(hostile).data).to.equal(undefined);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(parseProgress(proxy).data).to.equal(undefined);
  });
});
