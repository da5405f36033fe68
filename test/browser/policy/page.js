// @ts-check
// Listens before anything is drawn, then loads the bundle and the figures as a page under this policy would.
/** @type {string[]} */
const violations = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sample, blockedURI, sourceFile }) => {
  violations.push([effectiveDirective, blockedURI, sample, sourceFile].join(' '));
});
Object.assign(window, { violations });

const bundle = '/dist/campaign-charts.js';
await import(bundle);
const documents = await (await fetch('page.json')).json();
for (const [tag, data] of Object.entries(documents)) {
  const chart = document.querySelector(tag);
  Object.assign(chart ?? {}, { data });
}
document.documentElement.dataset['ready'] = '';
