import { defineConfig, globalIgnores } from 'eslint/config';
import prettier from 'eslint-config-prettier/flat';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { explainedDirectives } from './scripts/explained-directives.js';

/** How large and how tangled the source may become, and what it may not claim without a reason. */
const LIMITS = {
  'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 4],
  // Counted are also `?.`, `??` and default values. A `switch` counts once, however many cases it has.
  complexity: ['error', { max: 20, variant: 'modified' }],
  '@typescript-eslint/no-non-null-assertion': 'error',
};

export default defineConfig([
  globalIgnores(['dist', 'storybook-static', 'coverage', 'scripts', 'test/frameworks', '*.config.js']),
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts', '.storybook/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      lit['flat/recommended'],
      wc['flat/best-practice'],
      wc['flat/recommended'],
    ],
    languageOptions: { parserOptions: { project: ['./tsconfig.test.json'], tsconfigRootDir: import.meta.dirname } },
    settings: { wc: { elementBaseClasses: ['LitElement', 'ChartElement'] } },
    rules: {
      // A number is written into text all day here; what must not be written is an object.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // In tests and stories. For src/ see LIMITS.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `'previous' | 'first' | PeriodText` tells a reader more than `string`.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      // The type of one property of a base class is what its subclasses say.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // What elements here extend is Lit’s, which has every callback.
      'wc/guard-super-call': 'off',
      // There is no enum here, and classes are not data: the two only compare types, for a fifth of the time of all rules.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // `return lost(…)` ends a reading: undefined is what it gives back, and the rule takes that for nothing.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // `expect(x).to.be.true` is how chai speaks, and node:test's `it` gives back a promise nobody waits for.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      // What is given to a reader here is often unknown on purpose, and what is deprecated is found where it is used. These ask for the type of every expression.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-deprecated': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    // Style sheets that lay a table out take its roles away in some engines; the templates give them back.
    rules: { ...litA11y.configs.recommended.rules, 'lit-a11y/no-redundant-role': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { directives: explainedDirectives },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: { 'directives/require-reason': 'error' },
  },
  { files: ['src/**/*.ts'], rules: LIMITS },
  // A style sheet is one long literal.
  { files: ['src/**/*style.ts'], rules: { 'max-lines-per-function': 'off' } },
  storybook.configs['flat/recommended'],
  prettier,
]);
