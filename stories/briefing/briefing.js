// @ts-check
// Hands every chart its figures: the id of a tag is the name of its figures in the JSON.

function show(/** @type {Record<string, unknown>} */ figures) {
  for (const [id, data] of Object.entries(figures)) Object.assign(document.getElementById(id) ?? {}, { data });
  document.querySelector('main')?.removeAttribute('aria-busy');
}

if (location.protocol === 'file:') {
  // A page opened from a folder may fetch nothing, but run scripts: local.js calls `show` with the same figures.
  document.head.append(Object.assign(document.createElement('script'), { src: 'local.js' }));
} else {
  const files = ['briefing.json', 'disasters.json'];
  void Promise.all(files.map(async (file) => (await fetch(file)).json())).then(
    (parts) => show(Object.assign({}, ...parts)),
    () => show({}), // the charts then say that they have no figures
  );
}
