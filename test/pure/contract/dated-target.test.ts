import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFigure, parseProgress } from '../../../src/data.js';

describe('the time of a target that cannot be read', () => {
  const pointersOf = ({ problems }: { readonly problems: readonly { readonly pointer: string }[] }) =>
    problems.map(({ pointer }) => pointer);
  const target = { value: 40, period: 'soonish' };

  it('is reported at its member', () => {
    assert.deepEqual(pointersOf(parseFigure({ title: 'Trees', value: 12, target })), ['/target/period']);
    const measures = [{ label: 'Oaks', value: 12, target }];
    assert.deepEqual(pointersOf(parseProgress({ title: 'Trees', measures })), ['/measures/0/target/period']);
  });

  it('is reported at the target of all measures, and not at a deadline that nobody wrote', () => {
    const measures = [{ label: 'Oaks', value: 12 }];
    assert.deepEqual(pointersOf(parseProgress({ title: 'Trees', target, measures })), ['/target/period']);
    assert.deepEqual(pointersOf(parseProgress({ title: 'Trees', target: 40, deadline: 'soonish', measures })), [
      '/deadline',
    ]);
    const dated = { title: 'Trees', target: '40 by 30 February 2030', measures };
    for (const pointer of pointersOf(parseProgress(dated))) assert.equal(pointer, '/target');
  });
});
