// @ts-check
// Makes a form with its situation, its story, its test and its page of pictures: `npm run create -- breakdown/treemap`. What it makes compiles and
// passes; the form refuses all data until it is written.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { run } from './run.js';
import { ROOMS } from './rooms.js';

const [chart = '', form = ''] = (process.argv[2] ?? '').split('/');
if (!ROOMS.includes(chart) || !/^[a-z]+$/.test(form)) {
  console.error(
    `npm run create -- <chart>/<form>, where the chart is one of ${ROOMS.join(', ')} and the form is one word`,
  );
  process.exit(1);
}

/** `breakdown` → `Breakdown`. */
const pascal = (/** @type {string} */ name) => name[0].toUpperCase() + name.slice(1);
const Chart = pascal(chart);
const situation = `${pascal(form)}Form`;

const files = {
  form: `src/${chart}/forms/${form}.ts`,
  forms: `src/${chart}/forms.ts`,
  element: `src/${chart}/element.ts`,
  situations: `stories/situations/${chart}/situations.ts`,
  stories: `stories/situations/${chart}/forms.stories.ts`,
  everyStory: 'stories/situations/every-story.ts',
  sheets: 'stories/visual/sheets.ts',
  test: `test/pure/${chart}/forms/${form}.test.ts`,
};
if (existsSync(files.form)) {
  console.error(`${files.form} exists.`);
  process.exit(1);
}

/** Writes a new file, and its folder. */
function write(/** @type {string} */ file, /** @type {string} */ text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Replaces the first match in a file. Throws if there is none: the file is not what this script knows. */
function replace(/** @type {string} */ file, /** @type {RegExp} */ pattern, /** @type {string} */ replacement) {
  const text = readFileSync(file, 'utf8');
  if (!pattern.test(text)) throw new Error(`${file} has nothing like ${pattern}`);
  writeFileSync(file, text.replace(pattern, replacement));
}

const [, example] = /^export const (\w+): \w+Data =/m.exec(readFileSync(files.situations, 'utf8')) ?? [];
if (!example) throw new Error(`${files.situations} has no situation`);

write(
  files.form,
  `import type { Form } from '../../marks/scene.js';
import type { ${Chart}Words } from '../../words/words.js';
import type { ${Chart}Facts } from '../facts.js';

/** A refusal of all facts, until this form is written. */
export const ${form}: Form<${Chart}Facts, ${Chart}Words> = () => ({ refused: 'The form “${form}” is not written yet.' });
`,
);
replace(files.forms, /(?=import [^;]* from '\.\/forms\/)/, `import { ${form} } from './forms/${form}.js';\n`);
replace(files.forms, /^(export const \w+Forms = \{[^}]*?),?\s*\}/m, `$1, ${form} }`);
// What a form is looked at for, in charts that state it for each.
const finding = `src/${chart}/finding.ts`;
if (existsSync(finding) && readFileSync(finding, 'utf8').includes('\nconst FINDINGS'))
  replace(finding, /(\nconst FINDINGS\b[^]*?)\n\};/, `$1\n  ${form}: () => NONE,\n};`);
replace(files.element, /(\* @attr\n\s*\* @type \{[^}]*)\}/, `$1 | '${form}'}`);
replace(
  files.situations,
  /(?=\n(?:\/\*\*(?:(?!\*\/)[^])*\*\/\n)?export const PROBLEMS)/,
  `\n/** Figures that the form \`${form}\` is made for. */
export const ${situation}: ${Chart}Data = { ...${example}, title: 'Figures for the form ${form}' };\n`,
);
if (!existsSync(files.stories)) {
  write(
    files.stories,
    `import { meta, show } from './meta.js';\n\nexport default {\n  ...meta,\n  title: 'Situations/${Chart}/Forms',\n};\n\n`,
  );
  const name = `${chart}Forms`;
  replace(files.everyStory, /\n\n/, `\nimport * as ${name} from './${chart}/forms.stories.js';\n\n`);
  replace(files.everyStory, new RegExp(`(\\n  ${chart}: \\[[^\\]]*?),?\\s*\\]`), `$1, ${name}]`);
}
const story = `export const ${situation} = show('${situation}', { args: { form: '${form}' } });\n`;
writeFileSync(files.stories, readFileSync(files.stories, 'utf8') + story);
replace(files.sheets, /\n\];/, `\n  { chart: '${chart}', form: '${form}', situations: ['${situation}'] },\n];`);
write(
  files.test,
  `import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parse${Chart} } from '../../../../src/${chart}/data.js';
import { layout${Chart} } from '../../../../src/${chart}/layout.js';
import { english } from '../../../../src/words/index.js';
import { ${situation} } from '../../../../stories/situations/${chart}/situations.js';

describe('the form ${form}', () => {
  it('refuses all figures, and says why', () => {
    const { frame } = layout${Chart}(parse${Chart}(${situation}).data!, english, { form: '${form}' });
    expect(frame.notes).to.include('The form “${form}” is not written yet.');
  });
});
`,
);
await run('prettier', ['--write', '--log-level', 'warn', ...Object.values(files)]);
console.log(`The form “${form}” is in:\n${Object.values(files).join('\n')}`);
console.log(`Draw it in ${files.form}, and describe it in the docstring of \`form\` in ${files.element}.`);
