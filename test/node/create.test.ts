// A new form of each chart, made in a copy of this repository, compiles and passes its test.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import ts from 'typescript';

const CHARTS = ['figure', 'progress', 'breakdown', 'delta', 'timeline'];
const COPIED = [
  'src',
  'stories',
  'scripts',
  'test/pure',
  'package.json',
  'tsconfig.json',
  'tsconfig.test.json',
  '.prettierrc',
];

let folder: string;

/** Runs Node in the copy, and gives its exit code with what it printed. */
function node(...parameters: readonly string[]): { status: number | null; output: string } {
  // Inside a test, Node skips the tests that it is asked for, and passes.
  const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, { cwd: folder, encoding: 'utf8', env });
  return { status, output: stdout + stderr };
}

/** What TypeScript finds wrong in files of the copy. */
function mistakesIn(files: readonly string[]): readonly string[] {
  const settings = join(folder, 'tsconfig.test.json');
  const { config } = ts.readConfigFile(settings, (path) => ts.sys.readFile(path)) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder, undefined, settings);
  const program = ts.createProgram(files, options);
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  });
}

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'campaign-charts-create-'));
  for (const path of COPIED) cpSync(path, join(folder, path), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
});
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('npm run create', () => {
  for (const chart of CHARTS)
    it(`makes a form of ${chart}, with its situation, story and page of pictures`, () => {
      const { status, output } = node('scripts/create.js', `${chart}/novel`);
      assert.equal(status, 0, output);
      const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
      assert.match(
        read(`stories/situations/${chart}/forms.stories.ts`),
        /show\('NovelForm', \{ args: \{ form: 'novel' \} \}\)/,
      );
      assert.match(read('stories/visual/sheets.ts'), new RegExp(`chart: '${chart}', form: 'novel'`));
      assert.match(read(`src/${chart}/element.ts`), /@type \{[^}]* \| 'novel'\}/);
    });

  it('makes tests that pass, of forms that refuse all figures', () => {
    const tests = CHARTS.map((chart) => `test/pure/${chart}/forms/novel.test.ts`);
    const imports = tests.map((file) => `import './${file}';`);
    writeFileSync(join(folder, 'all.test.mjs'), imports.join('\n'));
    const { status, output } = node(
      '--import',
      './scripts/typescript.js',
      '--test',
      '--test-reporter',
      'tap',
      'all.test.mjs',
    );
    assert.equal(status, 0, output);
    assert.match(output, /^# pass 5$/m);
  });

  it('makes what compiles', () => {
    // Only what was written is checked, and what that asks of the rest: checking all of it takes most of a minute.
    const written = CHARTS.flatMap((chart) => [
      `src/${chart}/forms/novel.ts`,
      `src/${chart}/forms.ts`,
      `src/${chart}/element.ts`,
      `stories/situations/${chart}/situations.ts`,
      `stories/situations/${chart}/forms.stories.ts`,
      `test/pure/${chart}/forms/novel.test.ts`,
    ]);
    const files = [...written, 'stories/situations/every-story.ts', 'stories/visual/sheets.ts'];
    assert.deepEqual(mistakesIn(files.map((file) => join(folder, file))), []);
  });

  it('refuses a form that is there, and a chart that is not', () => {
    assert.match(node('scripts/create.js', 'figure/headline').output, /headline\.ts exists/);
    assert.match(node('scripts/create.js', 'pie/slices').output, /one of figure, progress/);
  });
});
