// The README and the guide are true to the package: code compiles, commands exist, links lead somewhere.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';

const PAGES = ['README.md', ...readdirSync('docs/guide').map((name) => `docs/guide/${name}`)];

interface Block {
  readonly page: string;
  readonly language: string;
  readonly code: string;
}

const BLOCKS: readonly Block[] = PAGES.flatMap((page) =>
  Array.from(readFileSync(page, 'utf8').matchAll(/^```(\w+).*\n([^]*?)^```$/gm), ([, language = '', code = '']) => ({
    page,
    language,
    code,
  })),
);

/** Messages of the compiler about modules that exist in memory only. `js` is checked as a reader without strict types would. */
function compile(blocks: readonly Block[], isStrict: boolean): string[] {
  // Beside this file, so that the package's own name leads to what has been built.
  const files = new Map(
    blocks.map(({ code, language }, index) => [
      resolve(`test/node/block-${index}.${language === 'tsx' ? 'tsx' : 'ts'}`),
      `${code}\nexport {};\n`,
    ]),
  );
  const options: ts.CompilerOptions = {
    noEmit: true,
    strict: isStrict,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    jsx: ts.JsxEmit.ReactJSX,
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  host.fileExists = (name) => files.has(name) || ts.sys.fileExists(name);
  host.readFile = (name) => files.get(name) ?? ts.sys.readFile(name);
  const sourceOf = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    const text = files.get(name);
    return text === undefined ? sourceOf(name, ...rest) : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
  };
  return ts
    .getPreEmitDiagnostics(ts.createProgram([...files.keys()], options, host))
    .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
}

const blocksOf = (...languages: string[]): Block[] => BLOCKS.filter(({ language }) => languages.includes(language));

describe('the README and the guide', () => {
  it('have code that compiles with the types of the package', () => {
    const checked = blocksOf('ts', 'tsx');
    assert.deepEqual([blocksOf('js').length, checked.length], [14, 10]);
    assert.deepEqual([...compile(blocksOf('js'), false), ...compile(checked, true)], []);
  });

  it('name commands that the package has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = PAGES.flatMap((page) =>
      Array.from(readFileSync(page, 'utf8').matchAll(/npm (?:run )?([\w:]+)/g), ([, name = '']) => name),
    );
    const own = ['ci', 'install', 'pack']; // npm's own
    assert.deepEqual(
      named.filter((name) => !own.includes(name) && !(name in scripts)),
      [],
    );
  });

  it('have links that lead to a file or a heading', () => {
    const faults = PAGES.flatMap((page) =>
      Array.from(readFileSync(page, 'utf8').matchAll(/\]\(([^)\s]+)\)/g), ([, link = '']) => link)
        .filter((link) => !/^https?:/.test(link))
        .filter((link) => {
          const [path = '', anchor] = link.split('#');
          const file = path ? join(dirname(page), path) : page;
          return !existsSync(file) || (anchor && !readFileSync(file, 'utf8').includes(`<a id="${anchor}">`));
        })
        .map((link) => `${page}: ${link}`),
    );
    assert.deepEqual(faults, []);
  });

  it('the README has at most 150 lines, and every folder and file it names is there after npm ci', () => {
    const text = readFileSync('README.md', 'utf8');
    assert(text.split('\n').length <= 151);
    for (const name of ['src', 'stories', 'dist', 'test', 'rollup.config.js', 'package.json', 'tsconfig.json']) {
      assert(text.includes(`\`${name}\``), `${name} is not named`);
      assert(existsSync(name), `${name} is not there`);
    }
  });
});
