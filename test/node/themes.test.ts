// The list of custom properties in the guide is that of the source, and the themes set nothing else.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { tokenStyle } from '../../src/parts/tokens.js';

const textOf = (path: string): string => readFileSync(path, 'utf8');
const sourcePaths = (readdirSync('src', { recursive: true }) as string[])
  .filter((path) => /style.*\.ts$|style\/|^parts\/|reserve\.css$/.test(path) && /\.(ts|css)$/.test(path))
  .map((path) => `src/${path}`);
const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)].sort();
const namesIn = (text: string, pattern: RegExp): readonly string[] =>
  distinct(Array.from(text.matchAll(pattern), ([, name = '']) => name));

const used = namesIn([...sourcePaths.map(textOf), tokenStyle.cssText].join('\n'), /var\((--campaign-[\w-]+)[,)]/g);
const guide = textOf('docs/guide/styling.md');
const section = guide.slice(guide.indexOf('## All custom properties'), guide.indexOf('## A palette'));
const THEMES = ['government', 'high-contrast', 'newspaper', 'plain'];

/** The declarations of a theme: the property and its value. */
const declarationsOf = (theme: string): ReadonlyMap<string, string> =>
  new Map(
    Array.from(
      textOf(`src/themes/${theme}.css`).matchAll(/^ {2}([\w-]+):\s*([^;]+);/gm),
      ([, name = '', value = '']) => [name, value],
    ),
  );

describe('the list of custom properties in the guide', () => {
  it('has those that the style sheets use, and no others', () => {
    assert.deepEqual(namesIn(section, /`(--campaign-[\w-]+)`/g), used);
  });

  it('names each once', () => {
    const rows = section.split('\n').filter((line) => line.startsWith('| `'));
    const names = rows.flatMap((row) =>
      Array.from((row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g), ([, name]) => name),
    );
    assert.equal(names.length, new Set(names).size);
  });
});

describe('the themes', () => {
  it('are those that the guide names', () => {
    assert.deepEqual(
      readdirSync('src/themes')
        .filter((file) => file.endsWith('.css'))
        .sort(),
      THEMES.map((theme) => `${theme}.css`),
    );
    assert.deepEqual(namesIn(guide, /`themes\/([\w-]+)\.css`/g), THEMES);
  });

  for (const theme of THEMES)
    describe(theme, () => {
      const declarations = declarationsOf(theme);

      it('sets documented custom properties only', () => {
        assert.deepEqual(
          [...declarations.keys()].filter((name) => !used.includes(name)),
          [],
        );
      });

      it('has each colour for light and for dark paper, or takes it from another', () => {
        const colours = [...declarations].filter(([, value]) => /#[\da-f]{3}/.test(value));
        assert.ok(colours.length >= 7);
        assert.deepEqual(
          colours.filter(([, value]) => !/^light-dark\(#[\da-f]{6}, #[\da-f]{6}\)$/.test(value)),
          [],
        );
      });

      it('has no rule but one, which any rule of the page overrides', () => {
        assert.deepEqual(textOf(`src/themes/${theme}.css`).match(/[^\n{}]+(?= \{)/g), [':where(:root)']);
      });
    });
});
