// @ts-check
import MagicString from 'magic-string';

const LITERAL = /\bcss`([^`]*)`/g;
const COMMENT_OR_STRING_OR_SPACE = /\/\*[^]*?\*\/|("[^"]*"|'[^']*')|\s*([{};,])\s*|:\s+|\s+/g;

/**
 * The same style sheet without comments and idle spaces. It knows no CSS beyond that, so it cannot lose a rule that
 * is newer than itself: the usual minifier drops nested rules.
 */
export const minifyStyles = (/** @type {string} */ css) =>
  css
    .replace(COMMENT_OR_STRING_OR_SPACE, (match, string, mark) => {
      if (match.startsWith('/*')) return '';
      return string ?? mark ?? (match[0] === ':' ? ':' : ' ');
    })
    .trim();

/** A Rollup plugin that minifies what stands in css`…` literals. */
export const minifyStyleLiterals = () => ({
  name: 'minify-style-literals',
  transform(/** @type {string} */ code, /** @type {string} */ id) {
    if (!id.endsWith('.ts')) return null;
    const text = new MagicString(code);
    for (const { 1: css, index } of code.matchAll(LITERAL)) {
      const start = index + 'css`'.length;
      if (css) text.update(start, start + css.length, minifyStyles(css));
    }
    return text.hasChanged() ? { code: text.toString(), map: text.generateMap({ hires: true }) } : null;
  },
});
