// The build makes style sheets and markup smaller; here is what it must not make them into.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minifyDrawing, minifyLiterals, minifyMarkup, minifyStyles } from '../../scripts/minify-literals.js';

describe('minifyStyles', () => {
  it('keeps nested rules, container queries and what it has never heard of', () => {
    assert.equal(minifyStyles('.row {\n  &:hover { color: red; }\n}'), '.row{&:hover{color:red}}');
    assert.equal(
      minifyStyles('@container (inline-size < 20em) { a { inline-size: calc(100% - 2px); } }'),
      '@container (inline-size < 20em){a{inline-size:calc(100% - 2px)}}',
    );
  });
  it('keeps the space between a rule and its descendant, and between values', () => {
    assert.equal(minifyStyles(':host   .bar :is(.a, .b) { scale: -1 1 }'), ':host .bar :is(.a,.b){scale:-1 1}');
  });
  it('drops the zero before a point, and no other', () => {
    assert.equal(
      minifyStyles('a { margin: -0.5em 0 10.5em; content: "0.5"; }'),
      'a{margin:-.5em 0 10.5em;content:"0.5"}',
    );
  });
  it('drops comments, with apostrophes or braces in them, and keeps strings as they are', () => {
    assert.equal(minifyStyles("/* don't { */ a::after { content: ' ; /* '; }"), " a::after{content:' ; /* '}");
  });
});

describe('minifyMarkup', () => {
  it('drops a line break beside a block', () => {
    assert.equal(minifyMarkup('\n  <p class="a">x</p>\n  <p>y</p>\n'), '<p class="a">x</p><p>y</p>');
  });
  it('drops a line break inside a drawing, and keeps the space before and behind it', () => {
    assert.equal(
      minifyMarkup('<b>a</b>\n<svg>\n  <rect />\n  <line />\n</svg>\n<b>b</b>'),
      '<b>a</b> <svg><rect /><line /></svg> <b>b</b>',
    );
  });
  it('keeps a space for a line break between inline elements, where it is seen', () => {
    assert.equal(minifyMarkup('<span>over</span>\n  <b>6,000</b>'), '<span>over</span> <b>6,000</b>');
  });
  it('keeps spaces within a line, at the ends too', () => {
    assert.equal(minifyMarkup(' (<i>a</i>  <i>b</i>) '), ' (<i>a</i>  <i>b</i>) ');
  });
});

describe('minifyDrawing', () => {
  it('drops line breaks between shapes and keeps them apart between attributes', () => {
    assert.equal(minifyDrawing('\n  <g>\n    <rect\n      x="1"\n      y="2"/>\n  </g>'), '<g><rect x="1" y="2"/></g>');
  });
});

describe('minifyLiterals', () => {
  const minify = (code: string): string | undefined => minifyLiterals().transform(code, 'src/a.ts')?.code;

  it('leaves expressions alone, with literals within literals', () => {
    assert.equal(
      minify("const a = html`<p>\n  ${b ? html`<i>\n c</i>` : ' \\n '}\n</p>`;"),
      "const a = html`<p>${b ? html`<i> c</i>` : ' \\n '}</p>`;",
    );
  });
  it('keeps the space between two expressions in a style sheet', () => {
    assert.equal(minify('css`a { margin: ${b} ${c}; }`'), 'css`a{margin:${b} ${c}}`');
  });
  it('leaves plain text and other templates alone', () => {
    assert.equal(minify('const a = `\n  text\n`;'), undefined);
  });
});
