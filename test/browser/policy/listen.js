// @ts-check
// Stands first in a page and waits for nothing: it hears of violations from then on.
/** @type {string[]} */
const violations = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sample, blockedURI, sourceFile }) => {
  violations.push([effectiveDirective, blockedURI, sample, sourceFile].join(' '));
});
Object.assign(window, { violations });
