// The command that proves a palette: what it prints and how it ends.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { paletteReport } from '../../scripts/palette-report.js';

const check = (...colours: string[]): { readonly status: number | null; readonly out: string } => {
  const { status, stdout, stderr } = spawnSync(
    'node',
    ['--import', './scripts/typescript.js', 'scripts/check-palette.js', ...colours],
    {
      encoding: 'utf8',
    },
  );
  return { status, out: stdout + stderr };
};
const ACCENTS = ['#7a1f5c', '#1d5fa8', '#d4351c', '#00703c', '#ffd400'];

/** The colours of a theme on light and on dark paper: its accent, or all series if it has its own, and the paper. */
function coloursOf(
  theme: string,
): readonly { readonly series: readonly string[]; readonly paper: string | undefined }[] {
  const css = readFileSync(`src/themes/${theme}.css`, 'utf8');
  const pairs = (name: string): readonly string[][] =>
    Array.from(
      css.matchAll(new RegExp(`--campaign-${name}: light-dark\\((#\\w+), (#\\w+)\\)`, 'g')),
      ([, ...pair]) => pair,
    );
  const colours = [...pairs('accent'), ...pairs('series-\\d')];
  return [0, 1].map((index) => ({
    series: colours.map((pair) => pair[index] ?? ''),
    paper: pairs('paper')[0]?.[index],
  }));
}

describe('npm run check:palette', () => {
  it('passes an accent whose series are told apart', () => {
    const { status, out } = check('#7a1f5c');
    assert.deepEqual([status, out.includes('All contrasts and distances are large enough.')], [0, true], out);
  });

  for (const accent of ACCENTS)
    it(`passes the series that follow from ${accent}`, () => {
      const { failures, text } = paletteReport([accent]);
      assert.deepEqual([failures, text.includes('All contrasts and distances are large enough.')], [0, true], text);
    });

  for (const theme of ['plain', 'newspaper', 'government', 'high-contrast'])
    it(`passes the theme ${theme} on its papers`, () => {
      const sets = coloursOf(theme);
      assert.deepEqual(
        sets.map(({ series, paper }) => [series.length, paper !== undefined]),
        theme === 'high-contrast'
          ? [
              [6, true],
              [6, true],
            ]
          : [
              [1, true],
              [1, true],
            ],
      );
      for (const { series, paper } of sets) {
        const { failures, text } = paletteReport(series, paper);
        assert.equal(failures, 0, text);
      }
    });

  it('fails a pale colour, and two that are one to readers without cones for green', () => {
    const { status, out } = check('#b5523b', '#6f7a2b', '#ffe066', '--paper', '#fff');
    assert.equal(status, 1);
    assert.match(out, /series 3 {2}#ffe066 {4}1\.3 ✗/);
    assert.match(out, /deuteranopia, at least \d+ +\d\.\d ✗ series 1 and 2/);
  });

  it('names what is not a colour', () => {
    const { status, out } = check('plum-ish');
    assert.deepEqual([status, out.includes('Not a colour: plum-ish')], [2, true]);
  });
});
