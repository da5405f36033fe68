// Compares the parts and the custom properties that the manifest names with those that each tag's style sheets and templates really have.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { buildSync } from 'esbuild';
import ts from 'typescript';

const ROOMS = ['figure', 'progress', 'breakdown', 'delta'];

/** A headline is its own sentence, so that the frame's is never drawn. */
const NEVER_DRAWN: Readonly<Record<string, readonly string[]>> = { figure: ['sentence'] };

interface Described {
  readonly name: string;
  readonly default?: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

/** What a tag draws with, in one module: its style sheet, its templates and its layout, and of the shared parts only what these use. */
const bundled = (room: string): string =>
  buildSync({
    stdin: {
      contents:
        `export * from './src/${room}/style.ts'; export * from './src/${room}/template.ts';` +
        `export * from './src/${room}/layout.ts'; export * from './src/parts/state.ts';`,
      resolveDir: '.',
    },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'esnext',
    packages: 'external',
  }).outputFiles[0]!.text;

/** The text of the style sheets in a module, and all that its other strings and templates say. */
function read(code: string): { css: string; said: string } {
  const read = { css: '', said: '' };
  const visit = (node: ts.Node, inStyle: boolean): void => {
    if (ts.isTaggedTemplateExpression(node)) inStyle = /^css\d*$/.test(node.tag.getText());
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) read[inStyle ? 'css' : 'said'] += `${node.text}\n`;
    ts.forEachChild(node, (child) => visit(child, inStyle));
  };
  visit(ts.createSourceFile('bundle.js', code, ts.ScriptTarget.ESNext, true), false);
  return read;
}

const namesIn = (text: string, pattern: RegExp): string[] => Array.from(text.matchAll(pattern), ([, name]) => name!);

const partsOf = ({ said }: { said: string }): string[] =>
  [...new Set(namesIn(said, /\bpart="([^"]+)"/g).flatMap((names) => names.split(' ')))].sort();

/**
 * The public custom properties that reach something which can be drawn: a rule whose classes the templates never write, as those of marks that
 * this chart does not have, uses none. A property is used by a plain declaration, or by another property that is.
 */
function propertiesOf({ css, said }: { css: string; said: string }): string[] {
  const words = new Set(said.match(/[a-z]+/g));
  const isWritten = (selector: string): boolean =>
    namesIn(selector.replace(/:not\([^)]*\)/g, ''), /\.([a-z]+)/g).every((name) => words.has(name));
  const used = new Set<string>();
  const uses = new Map<string, string[]>();
  for (const [, selectors = '', body = ''] of css.replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{};]+)\{([^{}]*)\}/g)) {
    if (!selectors.split(',').some(isWritten)) continue;
    for (const [, property = '', value = ''] of body.matchAll(/([-\w]+)\s*:([^;]+)/g)) {
      const names = namesIn(value, /var\((--[-\w]+)/g);
      if (property.startsWith('--')) uses.set(property, [...(uses.get(property) ?? []), ...names]);
      else names.forEach((name) => used.add(name));
    }
  }
  // A set that grows while it is gone through is gone through to its end.
  for (const name of used) uses.get(name)?.forEach((inner) => used.add(inner));
  return [...used].filter((name) => name.startsWith('--campaign-')).sort();
}

describe('what is documented of a tag', () => {
  let declarations: readonly Declaration[];
  before(() => {
    const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
      modules: { declarations: Declaration[] }[];
    };
    declarations = manifest.modules.flatMap((module) => module.declarations);
  });

  for (const room of ROOMS) {
    const documented = (list: 'cssParts' | 'cssProperties'): string[] =>
      (declarations.find(({ tagName }) => tagName === `campaign-${room}`)?.[list] ?? []).map(({ name }) => name).sort();

    it(`are the parts that <campaign-${room}> has, and no others`, () => {
      const drawn = partsOf(read(bundled(room))).filter((name) => !NEVER_DRAWN[room]?.includes(name));
      assert.deepEqual(documented('cssParts'), drawn);
    });
    it(`are the defaults of the custom properties of <campaign-${room}>`, () => {
      const { cssProperties = [] } = declarations.find(({ tagName }) => tagName === `campaign-${room}`) ?? {};
      const css = read(bundled(room)).css.replaceAll('var(--_bar)', 'var(--campaign-accent)');
      const withNone = cssProperties.filter((each) => !each.default).map(({ name }) => name);
      assert.deepEqual(withNone, css.includes('--campaign-motion') ? ['--campaign-motion'] : []);
      const others = cssProperties.filter(
        (each) => each.default && !css.includes(`var(${each.name}, ${each.default})`),
      );
      assert.deepEqual(others, []);
    });
    it(`are the custom properties that <campaign-${room}> uses, and no others`, () => {
      assert.deepEqual(documented('cssProperties'), propertiesOf(read(bundled(room))));
    });
  }
});
