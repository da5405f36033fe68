// @ts-check
import MagicString from 'magic-string';
import ts from 'typescript';

const COMMENT_OR_STRING_OR_SPACE =
  /\/\*[^]*?\*\/|("[^"]*"|'[^']*')|\s*;?\s*(\})\s*|\s*([{;,])\s*|:\s+|\b0(?=\.\d)|\s+/g;

/** A style sheet without comments and idle spaces. It knows no CSS beyond that, so it cannot lose a rule newer than it. */
export const minifyStyles = (/** @type {string} */ css) =>
  css.replace(COMMENT_OR_STRING_OR_SPACE, (match, string, end, mark) => {
    if (match.startsWith('/*') || match === '0') return '';
    if (end) return end;
    return string ?? mark ?? (match[0] === ':' ? ':' : ' ');
  });

/** Elements beside which a line break is never seen: blocks, the insides of tables and lists, and shapes. */
const BLOCKS =
  'caption|col|colgroup|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|li|ol|p|section|summary|table|' +
  'tbody|td|tfoot|th|thead|tr|ul|circle|g|line|path|polyline|rect';
const BREAK_BEFORE_BLOCK = new RegExp(`\\s*\\n\\s*(?=</?(?:${BLOCKS})\\b|</svg)`, 'g');
const BREAK_AFTER_BLOCK = new RegExp(`((?:</?(?:${BLOCKS})|<svg)\\b[^<>]*>)\\s*\\n\\s*`, 'g');

/** Markup without line breaks: none beside a block or inside a drawing, a space elsewhere. Spaces within a line stay as they are written. */
export const minifyMarkup = (/** @type {string} */ markup) =>
  markup
    .replace(BREAK_BEFORE_BLOCK, '')
    .replace(BREAK_AFTER_BLOCK, '$1')
    .replace(/\s*\n\s*/g, ' ');

/** The same for the inside of a drawing, where no text stands and no line break is ever seen. */
export const minifyDrawing = (/** @type {string} */ markup) =>
  markup
    .replace(/\s*\n\s*(?=<)/g, '')
    .replace(/>\s*\n\s*/g, '>')
    .replace(/\s*\n\s*/g, ' ');

/** @type {Record<string, (text: string) => string>} by the literal's tag */
const MINIFY = { css: minifyStyles, html: minifyMarkup, svg: minifyDrawing };

/** A Rollup plugin that minifies what stands in css`…`, html`…` and svg`…` literals. Expressions are left alone. */
export const minifyLiterals = () => ({
  name: 'minify-literals',
  transform(/** @type {string} */ code, /** @type {string} */ id) {
    if (!id.endsWith('.ts')) return null;
    const source = ts.createSourceFile(id, code, ts.ScriptTarget.ES2022, true);
    const text = new MagicString(code);

    /** @param {ts.LiteralLikeNode} node a piece of text between two expressions, with its delimiters */
    const minifyPiece = (node, /** @type {(text: string) => string} */ minify) => {
      const start = node.getStart() + 1;
      const end = node.end - (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) ? 2 : 1);
      if (end > start) text.update(start, end, minify(code.slice(start, end)));
    };
    const visit = (/** @type {ts.Node} */ node) => {
      const minify = ts.isTaggedTemplateExpression(node) && MINIFY[node.tag.getText()];
      if (minify && ts.isNoSubstitutionTemplateLiteral(node.template)) minifyPiece(node.template, minify);
      if (minify && ts.isTemplateExpression(node.template)) {
        minifyPiece(node.template.head, minify);
        for (const { literal } of node.template.templateSpans) minifyPiece(literal, minify);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return text.hasChanged() ? { code: text.toString(), map: text.generateMap({ hires: true }) } : null;
  },
});
