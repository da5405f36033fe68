// @ts-check
// Takes the pictures of the README, and a small one of each form in Which chart: `npm run pictures`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { startPictures } from './pictures.js';

const { origin, takePicture, close } = await startPictures();
for (const chart of ['figure', 'progress', 'breakdown', 'delta', 'slope', 'timeline']) {
  const address = `${origin}/stories/welcome/picture.html?${chart}`;
  const file = `docs/pictures/${chart}.png`;
  writeFileSync(file, await takePicture(address, { width: 560 }));
  console.log(file);
}
const rows = readFileSync('docs/guide/which-chart.md', 'utf8').matchAll(/^\| .*`<campaign-(\w+)>`.*\| `([\w-]+)`/gm);
mkdirSync('docs/pictures/forms', { recursive: true });
for (const [, chart, form] of rows) {
  const file = `docs/pictures/forms/${chart}-${form}.png`;
  writeFileSync(file, await takePicture(`${origin}/stories/forms/picture.html?${chart}-${form}`, { width: 320 }));
  console.log(file);
}
await close();
process.exit(0);
